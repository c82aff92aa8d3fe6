import type { AreaId, CellKey, SourceId } from './ids.ts';
import type { Document, Project, Source } from './project.ts';
import { cellKey, isLocked, scoreAt, type Cell } from './reading.ts';
import { isOnScale } from './scale.ts';
import {
	isEmptyScore,
	sameValue,
	type Confidence,
	type ReviewState,
	type Score,
	type Value
} from './score.ts';
import { MAX_PROSE, type LocalText } from './text.ts';

/*
 * Every change of the document is one of these Immer recipes. They know the rules (a locked cell
 * keeps its score, an empty score leaves the document); whoever commits them gives the step its name.
 */

/** Changes a draft of the document in place. A recipe that changes nothing makes no step. */
export type Recipe = (draft: Document) => void;

/** A cell and what is to be said of it. */
export interface CellValue {
	cell: Cell;
	value: Value;
}

/** Sets the value of one cell, keeping its rationale, confidence and sources. Locked: no change. */
export function setValue(cell: Cell, value: Value): Recipe {
	return setValues([{ cell, value }]);
}

/**
 * Sets many values in one step. Passed over: locked cells, and levels the scale cannot hold, which
 * would make the project one that does not open again.
 */
export function setValues(changes: readonly CellValue[]): Recipe {
	return (draft) => {
		const { scale } = draft.project.framework;
		for (const { cell, value } of changes) {
			if (value.kind === 'level' && !isOnScale(scale, value.level)) continue;
			if (sameValue(scoreAt(draft.project, cell).value, value)) continue;
			changeScore(draft.project, cell, (score) => (score.value = value));
		}
	};
}

export function setConfidence(cells: readonly Cell[], confidence: Confidence | null): Recipe {
	return (draft) => {
		for (const cell of cells) {
			changeScore(draft.project, cell, (score) => (score.confidence = confidence));
		}
	};
}

/** Words past the limit of the document are cut off; the text field stops there first. */
export function setRationale(cell: Cell, rationale: string): Recipe {
	return (draft) =>
		changeScore(draft.project, cell, (score) => (score.rationale = rationale.slice(0, MAX_PROSE)));
}

/** Adds a source to the project's register, or replaces the one with its id. */
function putSource(source: Source): Recipe {
	return (draft) => {
		draft.project.sources[source.id] = source;
	};
}

/** Adds a source to the register and cites it from a cell, in one step. */
export function citeNewSource(cell: Cell, source: Source): Recipe {
	return (draft) => {
		if (isLocked(draft.project, cell)) return;
		putSource(source)(draft);
		citeSource(cell, source.id)(draft);
	};
}

export function citeSource(cell: Cell, source: SourceId): Recipe {
	return (draft) => {
		if (!draft.project.sources[source]) return;
		changeScore(draft.project, cell, (score) => (score.sources[source] = true));
	};
}

/** Takes a source off one cell. It stays in the register. */
export function uncite(cell: Cell, source: SourceId): Recipe {
	return (draft) => changeScore(draft.project, cell, (score) => delete score.sources[source]);
}

/** Sets the review state of one cell. This alone reaches a locked cell, so that it can be unlocked. */
export function setReviewState(cell: Cell, state: ReviewState): Recipe {
	return (draft) => {
		if (draft.project.areas[cell.area]?.locked) return;
		writeScore(draft.project, cell, (score) => (score.state = state));
	};
}

export function setAreaLocked(area: AreaId, locked: boolean): Recipe {
	return (draft) => {
		const found = draft.project.areas[area];
		if (found) found.locked = locked;
	};
}

/** Renames the project in one language. The caller has checked that words remain in either. */
export function renameProject(title: LocalText): Recipe {
	return (draft) => {
		draft.project.title = title;
	};
}

export function setCaveat(caveat: LocalText): Recipe {
	return (draft) => {
		draft.project.caveat = caveat;
	};
}

/** Changes the score of a cell in a draft, unless it is locked. */
export function changeScore(project: Project, cell: Cell, change: (score: Score) => unknown): void {
	if (!isLocked(project, cell)) writeScore(project, cell, change);
}

/**
 * Changes a score in a draft. A cell that is not there yet is made; one that says nothing any more
 * is taken out, and its area's record with it, so that undo and merge see the document as it was.
 */
export function writeScore(project: Project, cell: Cell, change: (score: Score) => unknown): void {
	if (!project.areas[cell.area]) return;
	if (!project.framework.technologies[cell.technology]) return;
	if (!project.framework.horizons[cell.horizon]) return;

	const key: CellKey = cellKey(cell.technology, cell.horizon);
	const existing = project.cells[cell.area]?.[key];
	if (existing) {
		change(existing);
		if (isEmptyScore(existing)) removeScore(project, cell.area, key);
		return;
	}
	const fresh: Score = {
		value: { kind: 'notScored' },
		confidence: null,
		rationale: '',
		sources: {},
		state: 'draft'
	};
	change(fresh);
	if (isEmptyScore(fresh)) return;
	const cells = (project.cells[cell.area] ??= {});
	cells[key] = fresh;
}

function removeScore(project: Project, area: AreaId, key: CellKey): void {
	const cells = project.cells[area];
	if (!cells) return;
	delete cells[key];
	if (Object.keys(cells).length === 0) delete project.cells[area];
}
