import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Extent } from '#lib/domain/extent.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt, type Cell } from '#lib/domain/reading.ts';
import { EMPTY_SCORE, type Score } from '#lib/domain/score.ts';
import { cellChanges, changeOfCell, touches, type CellChange } from '#lib/storage/cell-changes.ts';
import { authorOf, timeOf, type Author, type CommitId } from '#lib/storage/clock.ts';
import type { Commit } from '#lib/storage/commit.ts';

/** Who made a step: the name given then, or else whether it was somebody on this computer. */
export interface Who {
	name: string | null;
	isOwn: boolean;
	/** Tells apart those who gave no name. */
	short: string;
}

/** One step as a history tells it. */
export interface HistoryEntry {
	id: CommitId;
	/** Milliseconds since 1970. */
	at: number;
	who: Who;
	label: EditLabel;
	kind: Commit['kind'];
	/** In the history of one cell: what happened to it. */
	change: CellChange | null;
	/** The rationale of the cell as it stood after the step, where the step is about one cell. */
	why: string;
}

/**
 * The steps that reach into a part of the project, newest first. A cell's begins with the step
 * that made the project only where something was said of the cell from the start.
 */
export function entriesOf(
	steps: readonly Commit[],
	extent: Extent,
	{ author, origin }: { author: Author; origin: Document | null }
): HistoryEntry[] {
	const rationales = new Map<string, string>();
	const entries = steps.flatMap((step): HistoryEntry[] => {
		noteRationales(rationales, step);
		if (!touches(step, extent)) return [];
		const isStart = step.label.code === 'project.create';
		const cell = extent.kind === 'cell' ? extent.cell : cellOf(step.label);
		const change = extent.kind === 'cell' ? changeIn(step, extent.cell, origin) : null;
		if (isStart && extent.kind === 'cell' && !change) return [];
		const why = cell ? (rationales.get(keyOf(cell)) ?? rationaleIn(origin, cell)) : '';
		return [{ ...headOf(step, author), change, why }];
	});
	return entries.reverse();
}

/** Who, when and what of a step alone. */
export function headOf(
	{ id, by, label, kind }: Commit,
	author: Author
): Pick<HistoryEntry, 'id' | 'at' | 'who' | 'label' | 'kind'> {
	const maker = authorOf(id);
	const who = { name: by ?? null, isOwn: maker === author, short: maker.slice(0, 4) };
	return { id, at: timeOf(id), who, label, kind };
}

/** The last step of each calendar day before `now`'s, newest first. */
export function dayEnds(steps: readonly Commit[], now: number): Commit[] {
	const dayOf = (at: number) => new Date(at).toDateString();
	const ends = new Map(steps.map((step) => [dayOf(timeOf(step.id)), step]));
	ends.delete(dayOf(now));
	return [...ends.values()].reverse();
}

/** Every cell that a step changed. None for the one that made the project: that is all of it. */
export function changesOf(step: Commit): CellChange[] {
	return step.label.code === 'project.create' ? [] : cellChanges(step);
}

function changeIn(step: Commit, cell: Cell, origin: Document | null): CellChange | null {
	if (step.label.code !== 'project.create') return changeOfCell(step, cell);
	const score = origin ? scoreAt(origin.project, cell) : EMPTY_SCORE;
	if (score === EMPTY_SCORE) return null;
	const fields = FIELDS.filter((field) => score[field] !== EMPTY_SCORE[field]);
	return { cell, fields, from: EMPTY_SCORE, to: score, cited: [], uncited: [] };
}

const FIELDS = [
	'value',
	'confidence',
	'rationale',
	'state',
	'range',
	'question',
	'callout'
] as const satisfies readonly (keyof Score)[];

function noteRationales(rationales: Map<string, string>, { patches }: Commit): void {
	for (const patch of patches) {
		const [, part, area, key, field] = patch.path;
		if (field !== 'rationale' || part !== 'cells' || patch.op !== 'set') continue;
		if (typeof patch.value === 'string') rationales.set(`${area}/${key}`, patch.value);
	}
}

function cellOf(label: EditLabel): Cell | null {
	return 'cell' in label && label.cell ? label.cell : null;
}

const keyOf = ({ area, technology, horizon }: Cell) => `${area}/${technology}/${horizon}`;

const rationaleIn = (document: Document | null, cell: Cell) =>
	document ? scoreAt(document.project, cell).rationale : '';
