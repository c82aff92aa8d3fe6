import type { Project } from '#lib/domain/project.ts';
import { technologiesInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import type { Criterion, Measure } from '#lib/domain/selection/criterion.ts';
import { isMissing, type Missing } from '#lib/domain/selection/measuring.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { numberOn, valueOn } from '#lib/domain/selection/value-scale.ts';
import type { LocalText } from '#lib/domain/text.ts';

/** What a wished value of a criterion means in its own unit. */
export interface Need {
	/** The volume that has to change, or `value`. */
	part: string;
	/** The number now, and the one that would do: both as they are shown. */
	from: number;
	to: number;
	/** What both count; `null` for numbers of the heat map. */
	unit: LocalText | null;
	/** Decimals that say enough. */
	digits: number;
	/** A year is written without a separator of thousands. */
	isYear: boolean;
	isUp: boolean;
	/** The end of the scale, where the number lies beyond it. */
	end: number | null;
	/** The end nothing can be beyond, where the number is. */
	limit: number | null;
}

/** Why an area lacks a number of a criterion, and what it counts as. */
export interface Lack {
	criterion: number;
	/** The volume, or `value`. */
	part: string;
	why: Missing;
	rule: Criterion['missing'];
}

/** The numbers an area lacks altogether under some criterion. What other parts make up for is not told. */
export function lacksOf({ criteria }: ProjectChoice, area: number): Lack[] {
	return criteria.flatMap(({ criterion, valued }, place) => {
		const value = valued.values[area];
		if (!value?.isMissing) return [];
		return Object.entries(value.missing).map(([part, why]): Lack => ({
			...{ criterion: place, part, why },
			rule: criterion.missing
		}));
	});
}

/**
 * The number at which an area's value of a criterion would be `wanted`, the other numbers as they are:
 * of a criterion of several parts, by the heaviest the area has. `null` where no number says it: on a
 * mere order, and where the area has none now.
 */
export function needOf(
	project: Project,
	choice: ProjectChoice,
	criterion: number,
	area: number,
	wanted: number
): Need | null {
	const asked = choice.criteria[criterion];
	const now = asked?.valued.values[area];
	if (!asked || !now || now.isMissing) return null;
	const { measure, direction } = asked.criterion;
	const found = asked.valued.parts.flatMap(({ key, weight, unit, numbers }) => {
		const measured = numbers[area];
		const scale = asked.valued.scales[key];
		if (!measured || isMissing(measured) || !scale || now.missing[key]) return [];
		return [{ key, weight, unit, scale, number: measured.value }];
	});
	const [first] = found.toSorted((a, b) => b.weight - a.weight);
	if (!first) return null;
	const total = found.reduce((sum, { weight }) => sum + weight, 0);
	const turn = (value: number) => (direction === 'down' ? 1 - value : value);
	const placed = valueOn(first.scale, first.number);
	if (placed === null) return null;
	const value = turn(placed) + ((wanted - now.value) * total) / first.weight;
	const number = numberOn(first.scale, turn(value));
	if (number === null || !(Math.abs(number) < ABSURD)) return null;
	const isUp = number >= first.number;
	const { factor, isYear, ends, ...shown } = shownAs(project, measure);
	const digits = isRound(first.number, first.unit) ? 0 : shown.digits;
	// What is said must do: it is rounded away from where the area is.
	const rounded = awayFrom(number * factor, digits, isUp);
	const top = numberOn(first.scale, turn(1));
	const isBeyond = value > 1 + 1e-9 && top !== null;
	const limit = ends ? (isUp ? ends[1] : ends[0]) : null;
	const isImpossible = limit !== null && (isUp ? rounded > limit : rounded < limit);
	return {
		...{ part: first.key, from: roundTo(first.number * factor, digits), to: rounded },
		...{ unit: first.unit, digits, isYear, isUp },
		end: isBeyond ? roundTo(top * factor, digits) : null,
		limit: isImpossible ? limit : null
	};
}

/** Doublings grow fast: a number like this helps nobody. */
const ABSURD = 1e12;

interface Shown {
	factor: number;
	digits: number;
	isYear: boolean;
	/** What the number can be at all, as shown; `null` for no limits. */
	ends: readonly [number, number] | null;
}

function shownAs(project: Project, measure: Measure): Shown {
	switch (measure.kind) {
		case 'level':
		case 'earliness':
			return { factor: 100, digits: 1, isYear: false, ends: [0, 100] };
		case 'growth':
		case 'rise':
			return { factor: 100, digits: 1, isYear: false, ends: [-100, 100] };
		case 'breadth': {
			const most = technologiesInOrder(project).length;
			return { factor: 1, digits: 0, isYear: false, ends: [0, most] };
		}
		case 'impact': {
			const years = horizonsInOrder(project).map(({ year }) => year);
			const [first, last] = [years[0], years.at(-1)];
			const ends = first !== undefined && last !== undefined ? ([first, last] as const) : null;
			return { factor: 1, digits: 0, isYear: true, ends };
		}
		case 'volume':
		case 'entered':
			return { factor: 1, digits: 1, isYear: false, ends: null };
	}
}

/** A number that people have entered without decimals is answered without them. */
const isRound = (number: number, unit: LocalText | null) =>
	unit !== null && Number.isInteger(number) && Math.abs(number) >= 10;

const roundTo = (number: number, digits: number) =>
	Math.round(number * 10 ** digits) / 10 ** digits;

/** Rounded up where more is asked for and down where less is. Large numbers need no decimals. */
function awayFrom(number: number, digits: number, isUp: boolean): number {
	const factor = 10 ** (Math.abs(number) >= 1000 ? 0 : digits);
	// The last digits of a sum are noise, and must not lift a number by a whole step.
	const exact = Number((number * factor).toPrecision(12));
	return (isUp ? Math.ceil(exact) : Math.floor(exact)) / factor + 0;
}
