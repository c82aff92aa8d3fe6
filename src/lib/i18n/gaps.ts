import type { Problem } from '#lib/domain/result.ts';

/** What fills one gap of a problem's message; empty where the problem does not say. */
export function gap(problem: Problem, name: string): string {
	return String(problem.data?.[name] ?? '');
}

/** The filled gap between `before` and `after`, or nothing at all where the problem does not say. */
export function maybe(problem: Problem, name: string, before: string, after = ''): string {
	return problem.data?.[name] === undefined ? '' : `${before}${gap(problem, name)}${after}`;
}
