import { at } from './numbers.ts';

/** A row of numbers that looks like chance and is the same on every machine for the same seed. */
export interface RandomNumbers {
	/** A whole number of 32 bits. */
	next: () => number;
	/** Evenly between 0 and 1, never either. */
	uniform: () => number;
	/** A whole number from 0 to below `count`. */
	below: (count: number) => number;
}

/** The numbers of a seed. The seed is kept with what was computed from it. */
export function randomNumbers(seed: number): RandomNumbers {
	return xoshiro(spread(seed));
}

/**
 * xoshiro128** 1.1 by Blackman and Vigna (prng.di.unimi.it): small, fast, only whole numbers of 32
 * bits, so that saved seeds stay valid in every browser. At least one of the four is not 0.
 */
export function xoshiro(state: readonly [number, number, number, number]): RandomNumbers {
	let [a, b, c, d] = state;
	const next = () => {
		const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return result;
	};
	const uniform = () => (next() + 0.5) / 0x1_0000_0000;
	return { next, uniform, below: (count) => Math.floor(uniform() * count) };
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** Four well mixed words from one seed: the 32-bit finaliser of splitmix. */
function spread(seed: number): [number, number, number, number] {
	const words = [1, 2, 3, 4].map((turn) => {
		let word = (seed + Math.imul(turn, 0x9e37_79b9)) | 0;
		word = Math.imul(word ^ (word >>> 16), 0x21f0_aaad);
		word = Math.imul(word ^ (word >>> 15), 0x735a_2d97);
		return word ^ (word >>> 15);
	});
	return [at(words, 0), at(words, 1), at(words, 2), at(words, 3) || 1];
}
