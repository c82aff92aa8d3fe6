import type { Document } from '#lib/domain/project.ts';
import type { Patch } from './patch.ts';

/*
 * A document is stored in slices: the project, and one ballot for each assessor. They are named
 * `project` and `ballot:<assessor>`.
 */

const PROJECT = 'project';
const BALLOT = 'ballot:';

/** The slices of a document by name. */
export function slicesOf(document: Document): Map<string, unknown> {
	const slices = new Map<string, unknown>([[PROJECT, document.project]]);
	for (const [assessor, ballot] of Object.entries(document.ballots)) {
		slices.set(BALLOT + assessor, ballot);
	}
	return slices;
}

/** What should be a document, put together from slices. It has yet to be parsed. */
export function joinSlices(slices: ReadonlyMap<string, unknown>): unknown {
	const ballots: Record<string, unknown> = {};
	for (const [name, value] of slices) {
		if (name.startsWith(BALLOT)) ballots[name.slice(BALLOT.length)] = value;
	}
	return { project: slices.get(PROJECT), ballots };
}

/** The names of the slices that some patches reach into. */
export function slicesTouched(patches: readonly Patch[]): string[] {
	const names = new Set<string>();
	for (const { path } of patches) {
		const [top, assessor] = path;
		names.add(top === 'ballots' && assessor !== undefined ? BALLOT + assessor : PROJECT);
	}
	return [...names];
}
