import { sum } from 'd3';
import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { cellKey, horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { isOpen, levelMiddle, levelsInOrder, type Scale } from '#lib/domain/scale.ts';
import { levelOf } from '#lib/domain/score.ts';
import type { Criterion } from './criterion.ts';
import { growthBetween, levelAt, riseBetween } from './indicators.ts';
import { at } from './numbers.ts';
import { EXACT } from './problem.ts';
import { fillRow, levelValue, type Row } from './row-reading.ts';
import type { ProjectChoice } from './selection-problem.ts';

/*
 * What an area's own value gains when cells of its heat map are raised. A step is one of the scale's
 * words: to the middle of the next level. A step in cell (t, h) moves growth by
 * (ω_h − [h = 0])·Δu / |R|, where ω are the weights of the horizons and R the technologies of which
 * something is known; level and rise are linear in the same way. Gaps between scores follow them.
 */

/** One cell raised by one step or more. */
export interface CellRaise {
	technology: TechnologyId;
	horizon: HorizonId;
	steps: number;
	/** Levels on the project's scale. */
	from: number;
	to: number;
}

/** The raises of so many steps that give an area most. */
export interface RaisePlan {
	steps: number;
	/** What its own value gains, on 0 to 1, while the scales stay as they are. */
	gain: number;
	raises: readonly CellRaise[];
}

/**
 * For each number of steps up to `most` the raises that give an area of a choice most: of all that
 * lift no cell above the next score of its row. Empty where no criterion that weighs anything asks for
 * growth.
 */
export function raisePlans(
	project: Project,
	choice: ProjectChoice,
	area: AreaId,
	most: number
): RaisePlan[] {
	const place = choice.areas.findIndex(({ id }) => id === area);
	const slopes = slopesOf(project, choice, place);
	if (!slopes.some(({ isGrowth }) => isGrowth)) return [];
	const { scale } = project.framework;
	const horizons = horizonsInOrder(project);
	const rows = technologiesInOrder(project).flatMap(({ id: technology }) => {
		const levels = horizons.map(({ id: horizon }) =>
			levelOf(scoreAt(project, { area, technology, horizon }).value)
		);
		return levels.some((level) => level !== null) ? [{ technology, levels }] : [];
	});
	let best: (Found | undefined)[] = [{ gain: 0, raises: [] }];
	for (const { technology, levels } of rows) {
		const cells = horizons.flatMap(({ id: horizon }, h): Cell[] => {
			const level = levels[h] ?? null;
			if (level === null) return [];
			const one = levels.map((other, i) => (other === null ? null : i === h ? TOP : BOTTOM));
			const unit = fillRow(
				one,
				horizons.map(({ year }) => year)
			);
			const slope = sum(slopes, ({ of }) => of(unit)) / rows.length;
			return [{ technology, horizon, slope, ladder: ladderFrom(scale, level, most) }];
		});
		best = together(best, bestOfRow(scale, cells, most), most);
	}
	return best.flatMap((found, steps) => (found && steps > 0 ? [{ steps, ...found }] : []));
}

/** The project with the raises made, in locked cells too. */
export function withRaises(project: Project, area: AreaId, raises: readonly CellRaise[]): Project {
	const cells = { ...project.cells[area] };
	for (const { technology, horizon, to } of raises) {
		const score = scoreAt(project, { area, technology, horizon });
		cells[cellKey(technology, horizon)] = { ...score, value: { kind: 'level', level: to } };
	}
	return { ...project, cells: { ...project.cells, [area]: cells } };
}

/** What a weighed criterion gives for a row, by its own measure alone. */
interface Slope {
	isGrowth: boolean;
	of: (row: Row) => number;
}

/** Of the criteria that are linear in the levels. What others make of a raise is for who asks again. */
function slopesOf(project: Project, { criteria, problem }: ProjectChoice, place: number): Slope[] {
	return criteria.flatMap(({ criterion, valued }, c): Slope[] => {
		const measured = linear(project, criterion);
		const scale = valued.scales.value;
		const value = valued.values[place];
		if (!measured || scale?.kind !== 'even' || scale.low === scale.high) return [];
		const weight = at(problem.weights, c);
		if (!value || value.isMissing || weight === 0) return [];
		const turn = criterion.direction === 'down' ? -1 : 1;
		const factor = (turn * weight) / (scale.high - scale.low);
		return [{ isGrowth: criterion.measure.kind === 'growth', of: (row) => factor * measured(row) }];
	});
}

function linear(project: Project, { measure }: Criterion): ((row: Row) => number) | null {
	const horizons = horizonsInOrder(project);
	const placeOf = (id: HorizonId) => horizons.findIndex((horizon) => horizon.id === id);
	switch (measure.kind) {
		case 'level': {
			const horizon = placeOf(measure.horizon);
			return horizon === -1 ? null : (row) => levelAt([row], horizon)?.value ?? 0;
		}
		case 'growth':
		case 'rise': {
			const [from, to] = [placeOf(measure.from), placeOf(measure.to)];
			if (from === -1 || to <= from) return null;
			const years = horizons.map(({ year }) => year);
			return measure.kind === 'rise'
				? (row) => riseBetween([row], from, to)?.value ?? 0
				: (row) => growthBetween([row], years, from, to)?.value ?? 0;
		}
		default:
			return null;
	}
}

const exactly = (value: number) => ({ low: value, value, high: value });
const [BOTTOM, TOP] = [exactly(0), exactly(1)];

/** A cell that can be raised: what a step is worth, and the levels it climbs. */
interface Cell {
	technology: TechnologyId;
	horizon: HorizonId;
	/** What its row's value gains while the cell goes from the bottom to the top of the scale. */
	slope: number;
	ladder: readonly number[];
}

/** Where a level is now, and after each step. Between levels it climbs to the next. */
function ladderFrom(scale: Scale, level: number, most: number): number[] {
	const higher = levelsInOrder(scale)
		.filter(({ from, hidden }) => from > level && !hidden)
		.map((next) => levelMiddle(scale, next))
		.filter((number) => isOpen(scale, number));
	return [level, ...higher.slice(0, most)];
}

interface Found {
	gain: number;
	raises: readonly CellRaise[];
}

/** By number of steps: the raises of one row that give most. From the last year back, each below the next. */
function bestOfRow(scale: Scale, cells: readonly Cell[], most: number): (Found | undefined)[] {
	let ends: { level: number; best: (Found | undefined)[] }[] = [
		{ level: Infinity, best: [{ gain: 0, raises: [] }] }
	];
	for (const { technology, horizon, slope, ladder } of cells.toReversed()) {
		const from = at(ladder, 0);
		ends = ladder.map((to, steps) => {
			const gain = slope * (levelValue(scale, to) - levelValue(scale, from));
			const raise: Found = {
				gain,
				raises: steps === 0 ? [] : [{ technology, horizon, steps, from, to }]
			};
			const own = [...Array.from({ length: steps }, () => undefined), raise];
			const best = ends
				.filter(({ level }) => steps === 0 || to <= level)
				.map((end) => together(own, end.best, most));
			return { level: to, best: bestOf(best) };
		});
	}
	return bestOf(ends.map(({ best }) => best));
}

/** By number of steps: the best of several. */
function bestOf(several: readonly (readonly (Found | undefined)[])[]): (Found | undefined)[] {
	const best: (Found | undefined)[] = [];
	for (const each of several) {
		each.forEach((found, steps) => {
			if (found && isMore(found, best[steps])) best[steps] = found;
		});
	}
	return best;
}

/** By number of steps: the best of both together. */
function together(
	a: readonly (Found | undefined)[],
	b: readonly (Found | undefined)[],
	most: number
): (Found | undefined)[] {
	const best: (Found | undefined)[] = [];
	a.forEach((own, steps) => {
		b.forEach((other, more) => {
			if (!own || !other || steps + more > most) return;
			const gain = own.gain + other.gain;
			if (!isMore({ gain }, best[steps + more])) return;
			best[steps + more] = { gain, raises: [...own.raises, ...other.raises] };
		});
	});
	return best;
}

const isMore = ({ gain }: Pick<Found, 'gain'>, than: Found | undefined) =>
	!than || gain > than.gain + EXACT;
