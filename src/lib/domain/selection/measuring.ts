import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project, Volume } from '#lib/domain/project.ts';
import { horizonsInOrder } from '#lib/domain/reading.ts';
import { isSameText, type LocalText } from '#lib/domain/text.ts';
import { VOLUMES, type Measure } from './criterion.ts';
import {
	breadthAt,
	earlinessOf,
	firstImpact,
	growthBetween,
	levelAt,
	riseBetween
} from './indicators.ts';
import { at } from './numbers.ts';
import { levelValue, readArea, type Bracket, type Row } from './row-reading.ts';

/** Why an area has no number. */
export type Missing =
	/** Fewer than three cells in five are scored. */
	| { kind: 'tooFew'; scored: number; cells: number }
	/** A horizon the criterion looks at is not there any more, or they stand in the wrong order. */
	| { kind: 'noHorizon' }
	/** Nobody has entered a number. */
	| { kind: 'notEntered' }
	/** Somebody has said that there is none. */
	| { kind: 'notAvailable' }
	/** A volume below zero, which is kept and not counted. */
	| { kind: 'negative'; amount: number }
	/** Counted in another unit than most, which is kept and not counted. */
	| { kind: 'otherUnit'; unit: LocalText }
	/** The criterion's scale has no place for it: zero where doublings are compared. */
	| { kind: 'offScale'; amount: number };

export type Measured = Bracket | Missing;

export const isMissing = (measured: Measured): measured is Missing => 'kind' in measured;

/** One column of numbers: what most criteria are, and a volume has several of. */
export interface Part {
	/** `value`, or the name of a volume. */
	key: string;
	/** How much it counts within the criterion. */
	weight: number;
	/** What the numbers count; `null` for those of the heat map. */
	unit: LocalText | null;
	isVolume: boolean;
	/** By area, in the order asked for. */
	numbers: readonly Measured[];
}

/** An area whose cells are scored less than this gets no number from the heat map. */
const ENOUGH_SCORED = 0.6;

/** The numbers of a criterion, before any scale. */
export function measureAreas(
	project: Project,
	measure: Measure,
	areas: readonly AreaId[]
): readonly Part[] {
	switch (measure.kind) {
		case 'volume':
			return VOLUMES.flatMap((key): Part[] => {
				const weight = measure.parts[key];
				if (weight === undefined) return [];
				const volumes = areas.map((area) => project.areas[area]?.volumes[key] ?? null);
				const unit = commonUnit(volumes);
				const numbers = volumes.map((volume) => measureVolume(volume, unit));
				return [{ key, weight, unit, isVolume: true, numbers }];
			});
		case 'entered': {
			const numbers = areas.map((area): Measured => {
				const entry = measure.entries[area];
				if (!entry) return { kind: 'notEntered' };
				return entry.amount === null ? { kind: 'notAvailable' } : exactly(entry.amount);
			});
			return [{ key: 'value', weight: 1, unit: measure.unit, isVolume: false, numbers }];
		}
		default: {
			const bracketOf = heatMapMeasure(project, measure);
			const numbers = areas.map((area): Measured => {
				const { rows, scored, cells } = readArea(project, area);
				if (cells === 0 || scored < ENOUGH_SCORED * cells) return { kind: 'tooFew', scored, cells };
				return bracketOf(rows) ?? { kind: 'noHorizon' };
			});
			return [{ key: 'value', weight: 1, unit: null, isVolume: false, numbers }];
		}
	}
}

const exactly = (number: number): Bracket => ({ low: number, value: number, high: number });

function measureVolume(volume: Volume | null, unit: LocalText | null): Measured {
	if (!volume) return { kind: 'notEntered' };
	if (volume.amount === null) return { kind: 'notAvailable' };
	if (volume.amount < 0) return { kind: 'negative', amount: volume.amount };
	if (unit && !isSameText(volume.unit, unit)) return { kind: 'otherUnit', unit: volume.unit };
	return exactly(volume.amount);
}

/** The unit that most volumes have; of equals the first. Numbers in other units cannot be compared. */
function commonUnit(volumes: readonly (Volume | null)[]): LocalText | null {
	const units = volumes.flatMap((volume) =>
		volume && volume.amount !== null ? [volume.unit] : []
	);
	const counts = units.map((unit) => units.filter((other) => isSameText(other, unit)).length);
	return units[counts.indexOf(Math.max(...counts))] ?? null;
}

/** What a measure makes of an area's rows: `null` where a horizon is gone, or they stand in the wrong order. */
function heatMapMeasure(
	project: Project,
	measure: Exclude<Measure, { kind: 'volume' | 'entered' }>
): (rows: readonly Row[]) => Bracket | null {
	const horizons = horizonsInOrder(project);
	const years = horizons.map(({ year }) => year);
	const placeOf = (id: HorizonId) => horizons.findIndex((horizon) => horizon.id === id);
	const threshold = (level: number) => levelValue(project.framework.scale, level);
	switch (measure.kind) {
		case 'level': {
			const place = placeOf(measure.horizon);
			return (rows) => (place === -1 ? null : levelAt(rows, place));
		}
		case 'growth':
		case 'rise': {
			const [from, to] = [placeOf(measure.from), placeOf(measure.to)];
			if (from === -1 || to <= from) return () => null;
			return measure.kind === 'rise'
				? (rows) => riseBetween(rows, from, to)
				: (rows) => growthBetween(rows, years, from, to);
		}
		case 'breadth': {
			const [place, level] = [placeOf(measure.horizon), threshold(measure.level)];
			return (rows) => (place === -1 ? null : breadthAt(rows, place, level));
		}
		case 'impact': {
			const level = threshold(measure.level);
			return (rows) => {
				const year = (key: keyof Bracket) =>
					firstImpact(rows, years, level, key)?.by ?? yearOfNever(years);
				return { low: year('high'), value: year('value'), high: year('low') };
			};
		}
		case 'earliness': {
			const level = threshold(measure.level);
			return (rows) => earlinessOf(rows, years, level);
		}
	}
}

/** What "never" counts as where years are compared: one step past the last horizon. */
function yearOfNever(years: readonly number[]): number {
	const last = years.at(-1) ?? 0;
	return years.length < 2 ? last + 1 : 2 * last - at(years, years.length - 2);
}
