import { describe, expect, it } from 'vitest';
import { ARROW, type ArrowBox } from '#lib/scene/arrow.ts';
import { dots, hatch } from '#lib/scene/texture.ts';

/** All points of a path that uses absolute M, L and H. */
function pointsOf(d: string): [number, number][] {
	return [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [
		Number(match[1]),
		Number(match[2])
	]);
}

describe('hatch', () => {
	const d = hatch(10, 20, 110, 60, 7, 2.1);

	it('stays inside its rectangle', () => {
		for (const [x, y] of pointsOf(d)) {
			expect(x).toBeGreaterThanOrEqual(10);
			expect(x).toBeLessThanOrEqual(110);
			expect(y).toBeGreaterThanOrEqual(20);
			expect(y).toBeLessThanOrEqual(60);
		}
	});

	it('covers the share that width and pitch say', () => {
		const area = d
			.split('Z')
			.map((outline) => pointsOf(outline))
			.reduce((sum, points) => sum + areaOf(points), 0);
		expect(area / (100 * 40)).toBeCloseTo((2.1 * Math.SQRT2) / 7, 1);
	});
});

function areaOf(points: readonly (readonly [number, number])[]): number {
	const twice = points.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

describe('dots', () => {
	const box: ArrowBox = { x0: 0, x1: 200, y: 0, height: 40, years: [] };

	it('keeps clear of the head and the notch', () => {
		for (const [x, y] of pointsOf(dots(box, 0, 200, 6, 1.6))) {
			const off = Math.abs(y - 20) / 20;
			expect(x).toBeLessThanOrEqual(200 - ARROW.head * 40 * off - 1.5);
			expect(x).toBeGreaterThanOrEqual(ARROW.notch * 40 * (1 - off) + 1.5);
		}
	});

	it('keeps to its run', () => {
		const xs = pointsOf(dots(box, 50, 90, 6, 1.6)).map(([x]) => x);
		expect(Math.min(...xs)).toBeGreaterThan(50);
		expect(Math.max(...xs)).toBeLessThan(90);
	});
});
