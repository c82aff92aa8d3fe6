import { doubtInRow, isMuch, type Doubt } from './doubt.ts';
import type { AreaId, CellKey } from './ids.ts';
import type { Area, Horizon, Project } from './project.ts';
import { areasInOrder, cellKey, keysShown, scoreAt, type Cell } from './reading.ts';
import { levelOf, type Estimate } from './score.ts';
import { fallsBelow, median } from './statistics.ts';

/*
 * What looks odd about a cell. These are questions to the person who scored it, never faults: a hint
 * blocks nothing and changes nothing.
 */

export type Hint =
	/** Lower than the last scored year before it. */
	| { kind: 'falls'; horizon: Horizon; level: number }
	/** Far from the areas most like its own. */
	| ({ kind: 'far' } & Distance)
	/** Outside its own lowest and highest. */
	| { kind: 'outside'; range: Estimate }
	/** Much of the technology's row in this area is "don't know". Of the whole area its header says it. */
	| ({ kind: 'doubtInRow' } & Doubt);

export interface Neighbour {
	area: Area;
	level: number;
}

export interface Distance {
	/** The nearest areas first, each with its level in the same cell. */
	neighbours: readonly Neighbour[];
	/** The level less the median of theirs: above them where positive. */
	difference: number;
}

/** How many of the nearest areas a cell is compared with; with fewer there is nothing to say. */
const NEIGHBOURS = 3;
/** The share of an area's cells that both must have scored to be comparable. */
const SHARED = 1 / 2;
/** As a share of the length of the scale. */
const FAR = 1 / 4;

/** Everything to ask about a cell, the most particular first. */
export function hintsOf(project: Project, cell: Cell): Hint[] {
	const hints: Hint[] = [];
	const range = rangeMissed(project, cell);
	if (range) hints.push({ kind: 'outside', range });
	const falls = fallsBelow(project, cell);
	if (falls) hints.push({ kind: 'falls', ...falls });
	const far = farFromSimilar(project, cell);
	if (far) hints.push({ kind: 'far', ...far });
	const row = doubtInRow(project, cell);
	if (isMuch(row)) hints.push({ kind: 'doubtInRow', ...row });
	return hints;
}

/** The cell's lowest and highest, where its level is not between them; otherwise `null`. */
export function rangeMissed(project: Project, cell: Cell): Estimate | null {
	const { value, range } = scoreAt(project, cell);
	const level = levelOf(value);
	if (!range || level === null) return null;
	return level < range.lowest || level > range.highest ? range : null;
}

/**
 * How far a cell lies from the areas most like its own, where that is more than a quarter of the
 * scale; otherwise `null`. Areas are alike when the mean absolute difference over the cells both have
 * scored is small; the cell itself is left out of it. Only areas that share at least half of the
 * cells and have scored this one are asked.
 */
export function farFromSimilar(project: Project, cell: Cell): Distance | null {
	const { value } = scoreAt(project, cell);
	if (value.kind !== 'level') return null;

	const asked = cellKey(cell.technology, cell.horizon);
	const keys = keysShown(project);
	const own = levelsOf(project, cell.area, keys);
	const nearest = areasInOrder(project)
		.filter((area) => area.id !== cell.area)
		.flatMap((area) => {
			const level = levelIn(project, area.id, asked);
			const distance = distanceTo(project, area.id, own, asked, keys.length * SHARED);
			return level === null || distance === null ? [] : [{ area, level, distance }];
		})
		.sort((a, b) => a.distance - b.distance)
		.slice(0, NEIGHBOURS);
	const middle = median(nearest.map(({ level }) => level));
	if (nearest.length < NEIGHBOURS || middle === null) return null;

	const difference = value.level - middle;
	const { min, max } = project.framework.scale;
	// "80 % or more" may be as high as the others.
	const isProven = difference > 0 || !value.atLeast;
	if (!isProven || Math.abs(difference) <= FAR * (max - min)) return null;
	return { neighbours: nearest.map(({ area, level }) => ({ area, level })), difference };
}

type Levels = readonly (readonly [key: CellKey, level: number])[];

function levelsOf(project: Project, area: AreaId, keys: readonly CellKey[]): Levels {
	return keys.flatMap((key) => {
		const level = levelIn(project, area, key);
		return level === null ? [] : [[key, level] as const];
	});
}

function levelIn(project: Project, area: AreaId, key: CellKey): number | null {
	const score = project.cells[area]?.[key];
	return score ? levelOf(score.value) : null;
}

/** The mean absolute difference over the shared cells but `asked`; `null` where fewer than `least` are shared. */
function distanceTo(
	project: Project,
	area: AreaId,
	own: Levels,
	asked: CellKey,
	least: number
): number | null {
	let shared = 0;
	let sum = 0;
	let compared = 0;
	for (const [key, level] of own) {
		const other = levelIn(project, area, key);
		if (other === null) continue;
		shared += 1;
		if (key === asked) continue;
		compared += 1;
		sum += Math.abs(level - other);
	}
	return shared >= least && compared > 0 ? sum / compared : null;
}
