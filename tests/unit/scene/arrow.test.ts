import { describe, expect, it } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import { ARROW, pieceOf, placeYears, rimOf, type ArrowBox } from '#lib/scene/arrow.ts';

const horizons = (...years: number[]) =>
	years.map((year) => ({ id: HorizonId.parse(`h${year}`), year }));

describe('placeYears', () => {
	it('leaves lead, tail and head in proportion to the height', () => {
		const places = placeYears(horizons(2020, 2030, 2040), 100, 500, 40);
		expect(places[0]?.x).toBeCloseTo(100 + 0.68 * 40, 9);
		expect(places[2]?.x).toBeCloseTo(500 - (0.56 + 0.58) * 40, 9);
	});

	it('spaces years by time', () => {
		const [a, b, c] = placeYears(horizons(2020, 2025, 2040), 0, 400, 30).map(({ x }) => x);
		expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(3, 9);
	});

	it('holds colour half a height on each side, less where years crowd', () => {
		const [wide] = placeYears(horizons(2020, 2040), 0, 400, 30);
		expect(wide?.plateauAfter).toBe(ARROW.plateau * 30);
		const crowded = placeYears(horizons(2020, 2021, 2040), 0, 400, 30);
		const gap = (crowded[1]?.x ?? 0) - (crowded[0]?.x ?? 0);
		expect((crowded[0]?.plateauAfter ?? 0) + (crowded[1]?.plateauBefore ?? 0)).toBeLessThan(gap);
	});

	it('never lets two stops overlap', () => {
		const places = placeYears(horizons(2020, 2021, 2022, 2040), 0, 300, 40);
		places.slice(1).forEach((place, i) => {
			const before = places[i];
			expect(place.x - (before?.x ?? 0)).toBeGreaterThanOrEqual(
				place.reach + (before?.reach ?? 0) - 1e-9
			);
		});
	});

	it('puts a single year in the middle', () => {
		const [only] = placeYears(horizons(2030), 0, 400, 40);
		expect(only?.x).toBeCloseTo((0.68 * 40 + 400 - 1.14 * 40) / 2, 9);
	});
});

describe('pieces of an arrow', () => {
	const box: ArrowBox = { x0: 0, x1: 100, y: 10, height: 20, years: [] };

	it('has the notch only at the start and the head only at the end', () => {
		expect(pieceOf(box, 0, 40)).toBe('M0 10H40V30H0L3.4 20Z');
		expect(pieceOf(box, 40, 60)).toBe('M40 10H60V30H40Z');
		expect(pieceOf(box, 60, 100)).toBe('M60 10H88.8L100 20L88.8 30H60Z');
	});

	it('leaves the cut open in the rim', () => {
		expect(rimOf(box, 0, 40)).toBe('M40 10H0L3.4 20L0 30H40');
		expect(rimOf(box, 40, 60)).toBe('M40 10H60M40 30H60');
		expect(rimOf(box, 0, 100)).toBe(pieceOf(box, 0, 100));
	});
});
