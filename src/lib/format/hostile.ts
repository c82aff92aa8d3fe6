import type { Problem } from '#lib/domain/result.ts';
import { pathText } from './problem-list.ts';

/** Deeper than any document goes, shallow enough for every recursive reader after this. */
const MAX_DEPTH = 24;

/** The most members of one object: the scores of an area with every technology and horizon. */
const MAX_MEMBERS = 12_000;

/** The most of each list that the program is built for, by its place. */
const LIMITS: Readonly<Record<string, number>> = {
	'project.framework.technologies': 200,
	'project.framework.horizons': 60,
	'project.framework.sectors': 200,
	'project.framework.scale.levels': 100,
	'project.areas': 2_000,
	'project.cells': 2_000,
	'project.sources': 2_000,
	'project.assessors': 500,
	ballots: 500
};

interface Visit {
	value: object;
	key: string;
	parent: Visit | null;
	depth: number;
}

/**
 * What must not reach the schemas: keys named `__proto__`, which record schemas skip in silence,
 * objects nested without end, and lists so long that naming what is wrong with each entry would take
 * minutes. Walks with a stack of its own, so that depth cannot hurt.
 */
export function findHostile(root: unknown): Problem[] {
	const problems: Problem[] = [];
	const stack: Visit[] = [];
	const visit = (value: unknown, key: string, parent: Visit | null) => {
		if (value instanceof Object)
			stack.push({ value, key, parent, depth: (parent?.depth ?? -1) + 1 });
	};

	visit(root, '', null);
	for (let next = stack.pop(); next; next = stack.pop()) {
		const limit = limitOf(next);
		const members = Object.entries(next.value);
		if (members.length > limit) {
			problems.push({ code: 'document.tooMany', where: whereOf(next), data: { limit } });
			continue;
		}
		if (next.depth > MAX_DEPTH) {
			problems.push({ code: 'document.invalid', where: whereOf(next) });
			continue;
		}
		for (const [key, member] of members) {
			if (key === '__proto__') {
				const where = pathText([...pathOf(next), key]);
				problems.push({ code: 'document.unknownKey', where, data: { key } });
			}
			visit(member, key, next);
		}
	}
	return problems;
}

function limitOf(visit: Visit): number {
	const limit = visit.depth < 5 ? LIMITS[pathOf(visit).join('.')] : undefined;
	return limit ?? MAX_MEMBERS;
}

function pathOf(visit: Visit): string[] {
	const path: string[] = [];
	for (let at = visit; at.parent; at = at.parent) path.unshift(at.key);
	return path;
}

function whereOf(visit: Visit): string {
	return pathText(pathOf(visit));
}
