import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '#lib/scene/figure-metrics.ts';
import { classesOf } from '#lib/scene/classes.ts';
import { drawGlyph } from '#lib/scene/glyph.ts';
import { linesInArrow, linesInBox } from '#lib/scene/line-screen.ts';
import { parseColour } from '#lib/scene/typed-colour.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { percentScale } from '../../support/builders.ts';

const BOX = { x: 0, y: 0, width: 320, height: 30 };
const ARROW = { x0: 0, x1: 320, y: 0, height: 30, years: [] };
const same = (share: number) => share;

/** The corners of every closed piece of a path of M, L, H, V and Z. */
function pieces(d: string): [number, number][][] {
	return d
		.split('Z')
		.filter((piece) => piece !== '')
		.map((piece) => {
			let [x, y] = [0, 0];
			return [...piece.matchAll(/([MLHV])([^MLHV]*)/g)].map(([, letter, rest = '']) => {
				const [first = 0, second = 0] = rest.trim().split(/\s+/).map(Number);
				[x, y] = letter === 'V' ? [x, first] : letter === 'H' ? [first, y] : [first, second];
				return [x, y] satisfies [number, number];
			});
		});
}

function areaOf(corners: readonly [number, number][]): number {
	const sum = corners.reduce((total, [x, y], i) => {
		const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [0, 0];
		return total + x * nextY - nextX * y;
	}, 0);
	return Math.abs(sum) / 2;
}

const inkIn = (d: string) => pieces(d).reduce((sum, piece) => sum + areaOf(piece), 0);

describe('lines', () => {
	it('take 0.08 of the ground and 0.74 times the value more of it; nothing at zero', () => {
		const ground = BOX.width * BOX.height;
		expect(linesInBox(BOX, 0, 0, same)).toBe('');
		for (const share of [0.05, 0.2, 0.5, 1]) {
			const ink = inkIn(linesInBox(BOX, share, share, same)) / ground;
			expect(ink).toBeCloseTo(0.08 + 0.74 * share, 2);
		}
	});

	it('grow wider with every value', () => {
		const inks = Array.from({ length: 101 }, (_, value) =>
			inkIn(linesInBox(BOX, value / 100, value / 100, same))
		);
		expect(inks.filter((ink, i) => i > 0 && ink <= (inks[i - 1] ?? 0))).toEqual([]);
	});

	it('stay within the outline of their arrow: out of the notch, and under the slope of the head', () => {
		const d = linesInArrow(ARROW, [{ from: 0, to: 320 }], [{ x: 0, share: 1 }], same);
		const [notch, head] = [0.17 * 30, 0.56 * 30];
		for (const [x, y] of pieces(d).flat()) {
			const off = Math.abs(y - 15) / 15;
			expect(x).toBeGreaterThanOrEqual(notch * (1 - off) - 0.05);
			expect(x).toBeLessThanOrEqual(320 - head * off + 0.05);
		}
		const whole = 320 * 30 - (head * 30) / 2 - (notch * 30) / 2;
		expect(inkIn(d) / whole).toBeCloseTo(0.82, 1);
	});

	it('keep to the parts of an arrow that have values', () => {
		const parts = [{ from: 100, to: 140 }];
		const d = linesInArrow(ARROW, parts, [{ x: 0, share: 0.5 }], same);
		const xs = pieces(d)
			.flat()
			.map(([x]) => x);
		expect(Math.min(...xs)).toBeGreaterThanOrEqual(100);
		expect(Math.max(...xs)).toBeLessThanOrEqual(140);
	});
});

describe('drawGlyph', () => {
	const classes = classesOf(percentScale());
	const spot = { x: 50, middle: 10, room: 40 };
	const lettering = { face: PAPER.typeface.strong, size: 10, fill: '#000000' };
	const filled = (share: number) => {
		const nodes = drawGlyph(classes, 'g', { share, sign: null }, spot, lettering);
		const ring = nodes.find((node) => node.kind === 'circle');
		const pie = nodes.find((node) => node.kind === 'path');
		if (ring?.fill) return 1;
		return pie ? inkIn(pie.d) / (Math.PI * 5.2 ** 2) : 0;
	};

	it('is empty for the lowest class, full for the highest, and fuller with each', () => {
		const shares = [0, 0.1, 0.3, 0.5, 0.7, 0.9].map(filled);
		[0, 0.2, 0.4, 0.6, 0.8, 1].forEach((part, i) => expect(shares[i]).toBeCloseTo(part, 1));
	});

	it('is the same for all values of a class', () => {
		expect(filled(0.21)).toBe(filled(0.4));
		expect(filled(0.4)).not.toBe(filled(0.41));
	});
});

describe('parseColour', () => {
	it('takes what people write, and gives six digits in lower case', () => {
		expect(['#1D3557', ' 1d3557 ', '#fff', 'ABC'].map(parseColour)).toEqual([
			'#1d3557',
			'#1d3557',
			'#ffffff',
			'#aabbcc'
		]);
	});

	it('takes nothing else', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				const colour = parseColour(typed);
				expect(colour === null || /^#[0-9a-f]{6}$/.test(colour)).toBe(true);
			})
		);
		expect(['', '#12', 'red', '#1234567', 'url(x)'].map(parseColour)).toEqual(Array(5).fill(null));
	});
});
