import { frameworkChanges, type FrameworkChange } from './framework-changes.ts';
import type { AreaId, CellKey, HorizonId, TechnologyId } from './ids.ts';
import type { Project } from './project.ts';
import { allTechnologiesInOrder, scoreAt, type Cell } from './reading.ts';
import { hasLevelsInSameOrder, levelsInOrder, type Scale } from './scale.ts';
import { sameValue, type Confidence, type ReviewState, type Score, type Value } from './score.ts';

/*
 * What differs between two readings of one project: two versions of it, or a ballot and what the
 * team has agreed. Everything is matched by id, so that a new name or place is no difference of a
 * score. `from` and `to` are the reader's choice, not a matter of time.
 */

/** What lies between two answers to one cell. */
export type ValueDifference =
	| { kind: 'same'; value: Value }
	/** Two levels. `delta` is in points on a ratio scale, in levels on an ordinal one; never zero. */
	| { kind: 'moved'; from: Value; to: Value; delta: number }
	/** Two answers that no subtraction joins: one is no number or only a lower bound, or the scale has changed. */
	| { kind: 'state'; from: Value; to: Value }
	/** One side is a ballot that does not answer the cell: there is nothing to compare. */
	| { kind: 'silent'; from: Value; to: Value }
	/** The cell's area, technology or horizon exists on one side only. */
	| { kind: 'added'; to: Value }
	| { kind: 'removed'; from: Value };

/** What else is said of a cell and has changed. */
export type NoteDifference =
	| { kind: 'confidence'; from: Confidence | null; to: Confidence | null }
	| { kind: 'review'; from: ReviewState; to: ReviewState }
	| { kind: 'rationale' | 'sources' | 'range' | 'question' | 'callout' };

export interface CellDifference {
	cell: Cell;
	value: ValueDifference;
	notes: readonly NoteDifference[];
}

/** Which cells both sides speak of at all: every one, unless a side is a ballot. */
export type Covers = (cell: Cell) => boolean;

export interface Difference {
	from: Project;
	to: Project;
	/**
	 * `to` with the areas, technologies and horizons that only `from` has: what a matrix of both shows.
	 * Hidden is what neither side shows, so that the way there and the way back tell of the same cells.
	 */
	merged: Project;
	/** The scales measure differently, so no number is subtracted from another. */
	isRescaled: boolean;
	covers: Covers;
	framework: readonly FrameworkChange[];
	/** Every shown cell of which anything differs: the farthest moved first, then in the order of the report. */
	cells: readonly CellDifference[];
	/** How many more differ among what is hidden. */
	hidden: number;
}

/** All that differs between two readings of a project, among the cells that both cover. */
export function differenceBetween(
	from: Project,
	to: Project,
	covers: Covers = () => true
): Difference {
	const merged = mergeLists(from, to);
	const isRescaled = !measuresAlike(from.framework.scale, to.framework.scale);
	const differing = storedCells(from, to).flatMap((cell): CellDifference[] => {
		const value = valueDifference({ from, to, isRescaled, covers }, cell);
		const notes = notesBetween(scoreAt(from, cell), scoreAt(to, cell), value);
		return isChange(value) || notes.length > 0 ? [{ cell, value, notes }] : [];
	});
	const shown = differing.filter(({ cell }) => showsCell(merged, cell));
	return {
		from,
		to,
		merged,
		isRescaled,
		covers,
		framework: frameworkChanges(from, to, isRescaled),
		cells: sortBySize(shown, merged),
		hidden: differing.length - shown.length
	};
}

/** What lies between the two answers to a cell. */
export function valueDifferenceAt(difference: Difference, cell: Cell): ValueDifference {
	return valueDifference(difference, cell);
}

/** True where the answers differ; two cells without a score do not, wherever they stand. */
export function isChange(value: ValueDifference): boolean {
	switch (value.kind) {
		case 'same':
		case 'silent':
			return false;
		case 'added':
			return value.to.kind !== 'notScored';
		case 'removed':
			return value.from.kind !== 'notScored';
		default:
			return true;
	}
}

/** The number of a difference, 0 where a number has stayed; `null` where nothing can be subtracted. */
export function deltaOf(value: ValueDifference): number | null {
	if (value.kind === 'moved') return value.delta;
	return value.kind === 'same' && value.value.kind === 'level' ? 0 : null;
}

/** True where either side has nothing to tell: no answer, no row of the framework, no note. */
export function isEmptyDifference({ framework, cells, hidden }: Difference): boolean {
	return framework.length === 0 && cells.length === 0 && hidden === 0;
}

function valueDifference(
	{ from, to, isRescaled, covers }: Pick<Difference, 'from' | 'to' | 'isRescaled' | 'covers'>,
	cell: Cell
): ValueDifference {
	const [before, after] = [scoreAt(from, cell).value, scoreAt(to, cell).value];
	if (!covers(cell)) return { kind: 'silent', from: before, to: after };
	const [wasThere, isThere] = [hasCell(from, cell), hasCell(to, cell)];
	if (!wasThere && isThere) return { kind: 'added', to: after };
	if (wasThere && !isThere) return { kind: 'removed', from: before };
	const areLevels = before.kind === 'level' && after.kind === 'level';
	if (areLevels && isRescaled) return { kind: 'state', from: before, to: after };
	if (sameValue(before, after)) return { kind: 'same', value: after };
	if (!areLevels || before.atLeast || after.atLeast) {
		return { kind: 'state', from: before, to: after };
	}
	const delta = deltaBetween(to.framework.scale, before.level, after.level);
	return delta === 0
		? { kind: 'state', from: before, to: after }
		: { kind: 'moved', from: before, to: after, delta };
}

/** An ordinal scale has no arithmetic: how many levels lie between is counted. */
function deltaBetween(scale: Scale, from: number, to: number): number {
	if (scale.type === 'ratio') return Number((to - from).toFixed(6));
	const rankOf = (number: number) =>
		levelsInOrder(scale).filter((level) => level.from <= number).length;
	return rankOf(to) - rankOf(from);
}

/** True where a number means the same on both scales. Words of a scale may change, its marks may not. */
function measuresAlike(a: Scale, b: Scale): boolean {
	const marksOf = (scale: Scale) =>
		scale.type === 'ratio' ? [] : levelsInOrder(scale).map((level) => [level.from, level.to]);
	const measureOf = (scale: Scale) =>
		JSON.stringify([scale.id, scale.type, scale.unit, scale.min, scale.max, marksOf(scale)]);
	return measureOf(a) === measureOf(b) && hasLevelsInSameOrder(a, b);
}

function notesBetween(from: Score, to: Score, value: ValueDifference): NoteDifference[] {
	if (value.kind !== 'same' && value.kind !== 'moved' && value.kind !== 'state') return [];
	const notes: NoteDifference[] = [];
	if (from.confidence !== to.confidence) {
		notes.push({ kind: 'confidence', from: from.confidence, to: to.confidence });
	}
	if (from.state !== to.state) notes.push({ kind: 'review', from: from.state, to: to.state });
	if (from.rationale !== to.rationale) notes.push({ kind: 'rationale' });
	const listOf = ({ sources }: Score) => Object.keys(sources).sort().join(' ');
	if (listOf(from) !== listOf(to)) notes.push({ kind: 'sources' });
	const boundsOf = ({ range }: Score) => (range ? `${range.lowest} ${range.highest}` : '');
	if (boundsOf(from) !== boundsOf(to)) notes.push({ kind: 'range' });
	if ((from.question ?? '') !== (to.question ?? '')) notes.push({ kind: 'question' });
	const calloutOf = ({ callout }: Score) => (callout ? `${callout.da}\n${callout.en}` : '');
	if (calloutOf(from) !== calloutOf(to)) notes.push({ kind: 'callout' });
	return notes;
}

/**
 * The cells of which either side stores anything. What waits for a place that has been deleted on both
 * is no difference of what can be seen.
 */
function storedCells(from: Project, to: Project): Cell[] {
	const areas = new Set([...Object.keys(from.cells), ...Object.keys(to.cells)]) as Set<AreaId>;
	return [...areas].flatMap((area) => {
		const [before, after] = [from.cells[area] ?? {}, to.cells[area] ?? {}];
		const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<CellKey>;
		return [...keys]
			.map((key): Cell => {
				const [technology, horizon] = key.split('/') as [TechnologyId, HorizonId];
				return { area, technology, horizon };
			})
			.filter((cell) => hasCell(from, cell) || hasCell(to, cell));
	});
}

function hasCell({ areas, framework }: Project, { area, technology, horizon }: Cell): boolean {
	return Boolean(areas[area] && framework.technologies[technology] && framework.horizons[horizon]);
}

/** True where the project has the cell's area, technology and horizon, and hides none of them. */
export function showsCell(
	{ areas, framework }: Project,
	{ area, technology, horizon }: Cell
): boolean {
	const parts = [areas[area], framework.technologies[technology], framework.horizons[horizon]];
	return parts.every((part) => part && !part.hidden);
}

function mergeLists(from: Project, to: Project): Project {
	const [before, after] = [from.framework, to.framework];
	return {
		...to,
		fictitious: from.fictitious || to.fictitious,
		areas: mergeParts(from.areas, to.areas),
		framework: {
			...after,
			technologies: mergeParts(before.technologies, after.technologies),
			horizons: mergeParts(before.horizons, after.horizons),
			sectors: { ...before.sectors, ...after.sectors }
		}
	};
}

function mergeParts<T extends { hidden?: true | undefined }>(
	from: Readonly<Record<string, T>>,
	to: Readonly<Record<string, T>>
): Record<string, T> {
	const shown = Object.entries(to).map(([id, part]): [string, T] => {
		const was = from[id];
		if (!part.hidden || !was || was.hidden) return [id, part];
		const copy = { ...part };
		delete copy.hidden;
		return [id, copy];
	});
	return { ...from, ...Object.fromEntries(shown) };
}

const KINDS = ['moved', 'state', 'added', 'removed', 'same', 'silent'] as const;

function sortBySize(cells: readonly CellDifference[], project: Project): CellDifference[] {
	const orders = new Map(
		allTechnologiesInOrder(project).map(({ id }, index): [TechnologyId, number] => [id, index])
	);
	const keyOf = ({ cell, value }: CellDifference) => ({
		kind: KINDS.indexOf(value.kind),
		size: value.kind === 'moved' ? Math.abs(value.delta) : 0,
		area: project.areas[cell.area]?.order ?? '',
		technology: orders.get(cell.technology) ?? 0,
		year: project.framework.horizons[cell.horizon]?.year ?? 0
	});
	const keyed = cells.map((each) => ({ each, key: keyOf(each) }));
	keyed.sort(
		({ key: a }, { key: b }) =>
			a.kind - b.kind ||
			b.size - a.size ||
			(a.area < b.area ? -1 : Number(a.area > b.area)) ||
			a.technology - b.technology ||
			a.year - b.year
	);
	return keyed.map(({ each }) => each);
}
