import { describe, expect, it } from 'vitest';
import {
	kendallW,
	krippendorffAlpha,
	pairsWithin,
	randDisagreement,
	unitsWithin,
	weightedMedian
} from '#lib/domain/consensus.ts';

const near = (value: number, digits = 3) => expect.closeTo(value, digits) as number;

/** Ratings written as digits, a dot for none. */
const digits = (row: string) => [...row].map((each) => (each === '.' ? null : Number(each)));
const numbers = (row: string) => [...row].map(Number);
const turned = (rows: readonly string[]) =>
	[...(rows[0] ?? '')].map((_, i) => rows.map((row) => Number(row[i])));

describe('krippendorffAlpha', () => {
	const units = '11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.'
		.split(' ')
		.map(digits);

	it('is the published one, with ratings missing', () => {
		expect(krippendorffAlpha(units, 'nominal')).toEqual(near(0.743));
		expect(krippendorffAlpha(units, 'ordinal')).toEqual(near(0.815));
		expect(krippendorffAlpha(units, 'interval')).toEqual(near(0.849));
	});

	it('is nothing where all are equal or nobody can be compared', () => {
		expect(krippendorffAlpha([digits('33'), digits('33')], 'ordinal')).toBeNull();
		expect(krippendorffAlpha([digits('3.'), digits('.4')], 'ordinal')).toBeNull();
	});
});

describe('kendallW', () => {
	it('is that of the textbook without ties', () => {
		const found = kendallW(['163254', '156423', '632541'].map(numbers));
		expect(found).toEqual({ w: near(0.1619, 4), chiSquared: near(2.4286, 4) });
	});

	it('is that of the published ratings with ties', () => {
		const rows = ['33345523522615221243', '36462424332333221334', '21443216111233113322'];
		expect(kendallW(rows.map(numbers))).toEqual({
			w: near(0.539657, 6),
			chiSquared: near(30.7604, 4)
		});
	});

	it('is 1 for the same order and 0 for a Latin square, and nothing of ties alone', () => {
		expect(kendallW(['1234', '1234'].map(numbers))?.w).toEqual(near(1, 9));
		expect(kendallW(['123', '231', '312'].map(numbers))?.w).toEqual(near(0, 9));
		expect(kendallW(['222', '333'].map(numbers))).toBeNull();
		expect(kendallW([[1, 2]])).toBeNull();
	});
});

describe('randDisagreement', () => {
	it('is that of the published panel', () => {
		const ratings = [4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9];
		const found = randDisagreement(ratings, 1, 9);
		expect(found).toEqual({ range: near(1), allowed: near(6.1), index: near(0.1639, 4) });
	});

	it('is stretched from other scales to nine points', () => {
		const index = (row: string) => randDisagreement(numbers(row), 0, 4)?.index;
		expect(['0012334', '1112333', '2233334', '0000222', '2223444'].map(index)).toEqual(
			[1.66, 1.702, 0.079, 0.748, 0.748].map((each) => near(each))
		);
		expect(randDisagreement([3], 0, 4)).toBeNull();
		expect(randDisagreement([3, 3], 4, 4)).toBeNull();
	});
});

describe('agreement within a tolerance', () => {
	it('is the published share of units', () => {
		const units = turned([
			'44444444444444444444',
			'44443434334344444445',
			'34542323333344344445',
			'45544454444444444444'
		]);
		expect(unitsWithin(units, 0)).toBe(0.35);
		expect(unitsWithin(units, 1)).toBe(0.9);
		expect(unitsWithin([[null, 3]], 1)).toBeNull();
	});

	it('counts pairs', () => {
		expect(pairsWithin([1, 2, 4], 1)).toEqual(near(1 / 3));
		expect(pairsWithin([1], 1)).toBeNull();
	});
});

describe('weightedMedian', () => {
	it('is an interval where the weight is cut in half between two ratings', () => {
		const median = (levels: number[], weights: number[]) =>
			weightedMedian(levels.map((level, i) => ({ level, weight: weights[i] ?? 0 })));
		expect(median([1, 2, 3, 4], [1, 1, 1, 1])).toEqual({ lower: 2, upper: 3 });
		expect(median([1, 2, 3, 4], [3, 1, 1, 1])).toEqual({ lower: 1, upper: 2 });
		expect(median([3, 1], [2, 1])).toEqual({ lower: 3, upper: 3 });
		expect(median([3], [0])).toBeNull();
	});
});
