import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '#lib/format/file-name.ts';

it.each([
	[['05', 'Lunge\u00admedicin', 'Sygeplejerske', 'da'], '05-lungemedicin-sygeplejerske-da'],
	[['Gynækologi og obstetrik', 'Jordemoder'], 'gynækologi-og-obstetrik-jordemoder'],
	[['a/b\\c:d*e?f"g<h>i|j'], 'a-b-c-d-e-f-g-h-i-j'],
	[['..', '.hidden', 'end...'], 'hidden-end'],
	[['A\u030a'], 'å'],
	[['CON'], '_con'],
	[['con', 'x'], 'con-x'],
	[['  ', '🫀', '\u0000'], 'varmekort'],
	[['Hjerte ❤️ og ☎️', '⚕️'], 'hjerte-og']
])('%j becomes %s', (parts, name) => {
	expect(safeFileName(parts)).toBe(name);
});

it('cuts a long name at 80 characters, and never ends it in a hyphen', () => {
	expect(safeFileName(['a'.repeat(200)])).toBe('a'.repeat(80));
	expect(safeFileName([`${'a'.repeat(79)} b`])).toBe('a'.repeat(79));
});

it('cuts the longest parts alone, so that kind, year and language stay', () => {
	const title = 'Digitale kompetencer i hele sundhedsvæsenet '.repeat(4);
	const names = [
		['matrix', '2030', 'da'],
		['matrix', '2035', 'da'],
		['matrix', '2035', 'en'],
		['overblik', 'da']
	].map((rest) => safeFileName([title, ...rest]));
	expect(new Set(names).size).toBe(4);
	expect(names[0]).toMatch(/^digitale-kompetencer-.{40,}-matrix-2030-da$/);
	expect(safeFileName(['07', title, title, 'years', 'en'])).toMatch(
		/^07-digitale.+-digitale.+-years-en$/
	);
});

it('has every part, in their order, where each has few letters', () => {
	const word = fc.stringMatching(/^[a-z]{1,7}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (rest) => {
			const name = safeFileName(['x'.repeat(200), ...rest]);
			expect(name.endsWith(`-${rest.join('-')}`)).toBe(true);
			expect(name.length).toBeLessThanOrEqual(80);
		})
	);
});

it('every name is one that Windows, macOS and Linux take', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }),
			(parts) => {
				const name = safeFileName(parts);
				expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]{1,80}$/u);
				expect(name).toBe(name.normalize('NFC'));
				expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
			}
		)
	);
});
