import type { Problem } from '#lib/domain/result.ts';

/** The most problems or notes one answer lists. */
const MAX_LISTED = 200;

/** The first problems, and how many more there are. */
export function listed(problems: readonly Problem[]): Problem[] {
	if (problems.length <= MAX_LISTED) return [...problems];
	const count = problems.length - MAX_LISTED;
	return [...problems.slice(0, MAX_LISTED), { code: 'document.more', data: { count } }];
}

/** Where in the document something stands: `project.areas.radiologi-laege.number`. */
export function pathText(path: readonly PropertyKey[]): string {
	return path.map((step) => shortened(String(step))).join('.');
}

function shortened(step: string): string {
	return step.length > 80 ? `${step.slice(0, 79)}…` : step;
}
