import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setCourse, setOwnRamp, setPalette, setSigns } from '#lib/domain/figure-edits.ts';
import { FigureStyle } from '#lib/domain/figure-style.ts';
import { aDocument } from '../../support/documents.ts';

const START = aDocument();
const after = (...recipes: ReturnType<typeof setPalette>[]) =>
	recipes.reduce((document, recipe) => produce(document, recipe), START).project.figureStyle;

describe('the look of figures', () => {
	it('is not written down before somebody chooses', () => {
		expect(START.project.figureStyle).toBe(undefined);
		expect(after(setPalette('gloed'), setSigns('numbers'), setCourse(null))).toBe(undefined);
	});

	it('keeps each choice apart from the others', () => {
		expect(after(setPalette('fjord'), setSigns('glyphs'), setCourse('classes'))).toEqual({
			palette: 'fjord',
			signs: 'glyphs',
			course: 'classes'
		});
		expect(after(setPalette('tryk'), setSigns('lines'), setPalette('gloed'))).toEqual({
			signs: 'lines'
		});
	});

	it('uses own colours when they are given, and keeps them when another palette is chosen', () => {
		const ramp = ['#ffffff', '#000000'];
		expect(after(setOwnRamp(ramp))).toEqual({ palette: 'own', ramp });
		expect(after(setOwnRamp(ramp), setPalette('fjord'))).toEqual({ palette: 'fjord', ramp });
	});

	it.each([
		{ ramp: ['#ffffff'] },
		{ ramp: Array(10).fill('#ffffff') },
		{ ramp: ['#fff', '#000'] },
		{ ramp: ['red', 'url(x)'] },
		{ palette: 'neon' },
		{ glow: true }
	])('cannot be %j', (style) => {
		expect(FigureStyle.safeParse(style).success).toBe(false);
	});
});
