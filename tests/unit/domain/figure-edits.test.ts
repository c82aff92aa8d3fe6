import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	setCourse,
	setDecimals,
	setFigureText,
	setLogo,
	setLogoWords,
	setOwnRamp,
	setPalette,
	setPercentSigns,
	setSigns,
	setTypeSize
} from '#lib/domain/figure-edits.ts';
import { FigureStyle } from '#lib/domain/figure-style.ts';
import { FigureKey, MAX_ALTERNATIVE_TEXT } from '#lib/domain/figure-texts.ts';
import { Project } from '#lib/domain/project.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';
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

	it('keeps type size, number format and logo apart from the colours', () => {
		const words = { da: 'Huset', en: '' };
		const chosen = [
			setTypeSize('large'),
			setDecimals('comma'),
			setPercentSigns('numbers'),
			setLogo(WIDE_LOGO),
			setLogoWords(words)
		];
		expect(after(...chosen)).toEqual({
			typeSize: 'large',
			decimals: 'comma',
			percentSigns: 'numbers',
			logo: WIDE_LOGO,
			logoWords: words
		});
		const back = [setTypeSize('normal'), setDecimals('language'), setPercentSigns('legend')];
		expect(after(...chosen, ...back, setLogo(null))).toBe(undefined);
	});

	it.each([
		{ typeSize: 'huge' },
		{ logoWords: { da: '', en: ' ' } },
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

describe('the alternative text of a figure', () => {
	const key = FigureKey.parse('area.lungemedicin-sygeplejerske');
	const numbers = '0123456789abcdef';
	const texts = (...recipes: ReturnType<typeof setFigureText>[]) =>
		recipes.reduce((document, recipe) => produce(document, recipe), START).project.figureTexts;

	it('is kept by figure and language, and leaves no trace when it is taken back', () => {
		const danish = setFigureText(key, 'da', { text: 'Telemedicin fører.', numbers });
		const english = setFigureText(key, 'en', { text: 'Telemedicine leads.', numbers });
		expect(texts(danish, english)).toEqual({
			[key]: {
				da: { text: 'Telemedicin fører.', numbers },
				en: { text: 'Telemedicine leads.', numbers }
			}
		});
		expect(texts(danish, setFigureText(key, 'da', null))).toBe(undefined);
	});

	it.each(['', '  ', 'x'.repeat(MAX_ALTERNATIVE_TEXT + 1)])('is never %j', (text) => {
		expect(texts(setFigureText(key, 'da', { text, numbers }))).toBe(undefined);
	});

	it('makes a document that can be read again', () => {
		const document = produce(START, setFigureText(key, 'da', { text: '🫀 <b>', numbers }));
		expect(Project.safeParse(document.project).success).toBe(true);
		expect(FigureKey.safeParse('constructor').success).toBe(false);
	});
});
