import type { Problem } from '#lib/domain/result.ts';
import { pathText } from './problem-list.ts';

/** Deeper than any document goes, shallow enough for every recursive reader after this. */
const MAX_DEPTH = 24;

interface Visit {
	value: object;
	path: readonly string[];
}

/**
 * What no document holds and no schema reports: keys named `__proto__`, which record schemas skip in
 * silence, and objects nested without end. Walks with a stack of its own, so that depth cannot hurt.
 */
export function findHostile(root: unknown): Problem[] {
	const problems: Problem[] = [];
	const stack: Visit[] = [];
	const visit = (value: unknown, path: readonly string[]) => {
		if (value instanceof Object) stack.push({ value, path });
	};

	visit(root, []);
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { value, path } = next;
		if (path.length > MAX_DEPTH) {
			problems.push({ code: 'document.invalid', where: pathText(path) });
			continue;
		}
		for (const [key, member] of Object.entries(value)) {
			if (key === '__proto__') {
				problems.push({
					code: 'document.unknownKey',
					where: pathText([...path, key]),
					data: { key }
				});
			}
			visit(member, [...path, key]);
		}
	}
	return problems;
}
