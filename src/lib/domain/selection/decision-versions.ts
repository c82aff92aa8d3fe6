import type { Project } from '#lib/domain/project.ts';
import type { Decision } from './selection.ts';

/** A decision with its number: 1 for the first. */
export interface Version {
	number: number;
	decision: Decision;
	/** False where a later one has taken its place. */
	isCurrent: boolean;
}

/** All decisions, the newest first. Two taken at the same moment stand in the order of their ids. */
export function versionsOf({ decisions = {} }: Pick<Project, 'decisions'>): Version[] {
	const all = Object.values(decisions).sort((a, b) =>
		a.takenAt === b.takenAt ? (a.id < b.id ? -1 : 1) : a.takenAt < b.takenAt ? -1 : 1
	);
	return all
		.map((decision, i) => ({ number: i + 1, decision, isCurrent: i === all.length - 1 }))
		.reverse();
}
