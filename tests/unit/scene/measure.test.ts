import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '#lib/scene/figure-metrics.ts';
import { capHeight, measureText, wrapText } from '#lib/scene/measure.ts';
import { HOUSE, OFFICE, type Typeface } from '#lib/scene/theme.ts';

const face = HOUSE.medium;
const facesOf = ({ regular, medium, strong, italic, title }: Typeface) => [
	regular,
	medium,
	strong,
	italic,
	title
];
const width = (text: string) => measureText(text, face, 10);
const wrap = (text: string, max: number, lines?: number) =>
	wrapText(text, max, face, 10, measureText, lines);

describe('measureText', () => {
	it('grows with the size and starts at nothing', () => {
		expect(measureText('', face, 12)).toBe(0);
		expect(measureText('Lunge', face, 24)).toBeCloseTo(2 * measureText('Lunge', face, 12), 9);
	});

	it('counts kerning', () => {
		expect(width('AV')).toBeLessThan(width('A') + width('V') - 0.1);
	});

	it('gives digits of Arimo one width, as Arial does', () => {
		const widths = Array.from('0123456789', (digit) => measureText(digit, OFFICE.strong, 1000));
		expect(new Set(widths).size).toBe(1);
	});

	it('gives a letter the fonts lack some width, and a joining mark none', () => {
		expect(width('漢')).toBeCloseTo(10, 5);
		expect(width('🫁')).toBeGreaterThan(10);
		expect(width('e\u0301')).toBeCloseTo(width('e'), 5);
	});

	it('covers Danish and English text in every face', () => {
		const text = 'æøåÆØÅ éü“”‘’–—…•·×−€';
		const numerals = '0123456789,.−';
		for (const one of [HOUSE, OFFICE].flatMap(facesOf)) {
			// Italics are for interpolated numbers alone.
			const each = Array.from(one.italic ? numerals : text, (char) => measureText(char, one, 1000));
			expect(each.filter((advance) => advance === 600)).toEqual([]);
		}
	});
});

describe('capHeight', () => {
	it('is about seven tenths of the size', () => {
		expect(capHeight(face, 10)).toBeGreaterThan(6.5);
		expect(capHeight(face, 10)).toBeLessThan(7.5);
	});
});

describe('wrapText', () => {
	it('breaks at spaces', () => {
		expect(wrap('Sensorer og wearables', width('Sensorer og') + 1)).toEqual([
			'Sensorer og',
			'wearables'
		]);
	});

	it('keeps what a no-break space joins', () => {
		expect(wrap('i alt 45\u00a0%', width('i alt 45') + 1)).toEqual(['i alt', '45\u00a0%']);
	});

	it('hyphenates a word at its soft hyphens only when it cannot stand alone on a line', () => {
		const text = 'Robot\u00adbaseret inter\u00advention';
		expect(wrap(text, width('Robotbaseret') + 1)).toEqual(['Robotbaseret', 'intervention']);
		expect(wrap(text, width('Robot-') + 4)).toEqual(['Robot-', 'baseret', 'inter-', 'vention']);
	});

	it('breaks a word without soft hyphens anywhere rather than overflow', () => {
		const lines = wrap('Speciallægepraksiskonsultationer', 60);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(
			'Speciallægepraksiskonsultationer'
		);
	});

	it('never cuts an emoji in two', () => {
		const family = '👩‍⚕️'.repeat(8);
		expect(wrap(family, 40).join('').replaceAll('-', '')).toBe(family);
	});

	it('cuts after the last permitted line with an ellipsis', () => {
		const lines = wrap('Virtuel eller augmenteret virkelighed', width('augmenteret') + 2, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
	});

	it('leaves one empty line for a text without words', () => {
		expect(wrap('  ', 50)).toEqual(['']);
	});

	it('fits every line and loses no letter, whatever the text', () => {
		const text = fc.string({
			maxLength: 60,
			unit: fc.constantFrom(...Array.from('abcæøå \u00adWMI-'))
		});
		fc.assert(
			fc.property(text, fc.integer({ min: 25, max: 200 }), (words, max) => {
				const lines = wrap(words, max);
				for (const line of lines) expect(width(line)).toBeLessThanOrEqual(max);
				const letters = (s: string) => s.replace(/[\s\u00ad-]/g, '');
				expect(letters(lines.join(''))).toBe(letters(words));
			})
		);
	});

	it('gives no more lines than asked for, and all of them fit', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 200, unit: 'grapheme' }),
				fc.integer({ min: 1, max: 4 }),
				(words, n) => {
					const lines = wrap(words, 60, n);
					expect(lines.length).toBeLessThanOrEqual(n);
					for (const line of lines) expect(width(line)).toBeLessThanOrEqual(60);
				}
			)
		);
	});
});
