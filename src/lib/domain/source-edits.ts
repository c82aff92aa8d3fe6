import { writeScore, type Recipe } from './edits.ts';
import type { SourceId } from './ids.ts';
import type { Project, Source } from './project.ts';
import { isLocked, type Cell } from './reading.ts';
import { usesOfSources } from './sources.ts';

/*
 * Edits of the project's register of sources. Where a source stands in the register is for all cells
 * that cite it: one correction is seen everywhere.
 */

/** Puts a new source in the register. One whose id is taken is left as it is. */
export function addSource(source: Source): Recipe {
	return (draft) => {
		draft.project.sources[source.id] ??= source;
	};
}

/** Corrects a source of the register; every cell that cites it shows the correction. */
export function editSource(source: Source): Recipe {
	return (draft) => {
		const before = draft.project.sources[source.id];
		if (before && !isSameSource(before, source)) draft.project.sources[source.id] = source;
	};
}

/**
 * Makes one source of several, as one step. Cells that cite any of `others` cite `into` instead, and
 * it takes over what it does not say itself. In locked cells too: their source is named by another
 * record, and would otherwise be gone.
 */
export function mergeSources(into: SourceId, others: readonly SourceId[]): Recipe {
	return (draft) => {
		const { project } = draft;
		const kept = project.sources[into];
		if (!kept) return;
		const uses = usesOfSources(project);
		for (const other of others) {
			const source = project.sources[other];
			if (!source || other === into) continue;
			takeOver(kept, source);
			for (const cell of uses.get(other) ?? []) {
				writeScore(project, cell, ({ sources }) => {
					delete sources[other];
					sources[into] = true;
				});
			}
			delete project.sources[other];
		}
	};
}

/** The cells that cite a source and are locked: while there are any, it cannot be removed. */
export function lockedUses(project: Project, source: SourceId): Cell[] {
	return (usesOfSources(project).get(source) ?? []).filter((cell) => isLocked(project, cell));
}

/** Takes a source out of the register and off every cell. No change where a locked cell rests on it. */
export function removeSource(source: SourceId): Recipe {
	return (draft) => {
		const { project } = draft;
		const uses = usesOfSources(project).get(source) ?? [];
		if (!project.sources[source] || uses.some((cell) => isLocked(project, cell))) return;
		for (const cell of uses) writeScore(project, cell, ({ sources }) => delete sources[source]);
		delete project.sources[source];
	};
}

/** Fills what a source does not say with what its double says. */
function takeOver(kept: Source, double: Source): void {
	if (kept.link === '') kept.link = double.link;
	kept.year ??= double.year;
	if (kept.type === 'other') kept.type = double.type;
	if (double.date !== undefined) kept.date ??= double.date;
	if (double.owner !== undefined) kept.owner ??= double.owner;
}

function isSameSource(a: Source, b: Source): boolean {
	return (
		a.title === b.title &&
		a.link === b.link &&
		a.year === b.year &&
		a.type === b.type &&
		a.date === b.date &&
		a.owner === b.owner
	);
}
