import type { ValueScale } from './stored-scale.ts';

export type { ValueScale };

/*
 * How a number becomes a value, 0 for the low end and 1 for the high one. Whether more is better is
 * said elsewhere. Beyond its ends a scale goes on: nothing is cut off.
 */

/** Volumes that differ more than this many times are compared by doublings. */
const WIDE = 10;

/** The scale from the lowest to the highest of some numbers; of none, one that says nothing. */
export function fittingScale(numbers: readonly number[], isVolume: boolean): ValueScale {
	if (numbers.length === 0) return { kind: 'even', low: 0, high: 0 };
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	const isWide = isVolume && low > 0 && high / low > WIDE;
	return { kind: isWide ? 'log' : 'even', low, high };
}

/** True where all numbers have the same value, so that the scale tells nobody from another. */
export function isFlat(scale: ValueScale): boolean {
	switch (scale.kind) {
		case 'rank':
			return new Set(scale.numbers).size < 2;
		case 'points':
			return scale.points.every(({ value }) => value === scale.points[0]?.value);
		default:
			return scale.low === scale.high;
	}
}

/**
 * The value of a number. Halfway where the scale tells nobody from another; `null` where it has no
 * place for the number: one that is not positive has no logarithm, and one too far out has no value.
 */
export function valueOn(scale: ValueScale, number: number): number | null {
	const value = exactValueOn(scale, number);
	return value !== null && Number.isFinite(value) ? value : null;
}

function exactValueOn(scale: ValueScale, number: number): number | null {
	switch (scale.kind) {
		case 'even':
			return isFlat(scale) ? 1 / 2 : (number - scale.low) / (scale.high - scale.low);
		case 'log': {
			if (number <= 0 || scale.low <= 0 || scale.high <= 0) return null;
			if (isFlat(scale)) return 1 / 2;
			const value = Math.log(number / scale.low) / Math.log(scale.high / scale.low);
			// Browsers may differ in the last digits of a logarithm.
			return Math.round(value * 1e12) / 1e12;
		}
		case 'rank': {
			const { numbers } = scale;
			if (isFlat(scale)) return 1 / 2;
			const below = numbers.filter((other) => other < number).length;
			const equal = numbers.filter((other) => other === number).length;
			return (below + Math.max(0, equal - 1) / 2) / (numbers.length - 1);
		}
		case 'points': {
			const { points } = scale;
			const next = points.findIndex((point, i) => i > 0 && number <= point.number);
			const end = points[next === -1 ? points.length - 1 : next];
			const start = points[(next === -1 ? points.length - 1 : next) - 1];
			if (!start || !end) return null;
			const share = (number - start.number) / (end.number - start.number);
			return start.value + share * (end.value - start.value);
		}
	}
}

/**
 * The number that has a value: what a wished value means in its unit. `null` where none does, or many:
 * on a flat scale, on a rank, and where a drawn value function does not rise.
 */
export function numberOn(scale: ValueScale, value: number): number | null {
	if (isFlat(scale)) return null;
	switch (scale.kind) {
		case 'even':
			return scale.low + value * (scale.high - scale.low);
		case 'log':
			return scale.low * Math.pow(scale.high / scale.low, value);
		case 'rank':
			return null;
		case 'points': {
			const { points } = scale;
			const isRising = points.every(
				(point, i) => i === 0 || point.value > (points[i - 1]?.value ?? 0)
			);
			if (!isRising) return null;
			const turned = points.map((point) => ({ number: point.value, value: point.number }));
			return valueOn({ kind: 'points', points: turned }, value);
		}
	}
}
