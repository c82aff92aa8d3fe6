import { describe, expect, it } from 'vitest';
import { fillPattern, unknownTokens, usualPattern } from '#lib/commands/name-pattern.ts';

const words = {
	number: '05',
	field: 'Lungemedicin',
	profession: 'Sygeplejerske',
	figure: '',
	project: 'Digitale kompetencer',
	language: 'da',
	date: '2026-11-22'
};

describe('fillPattern', () => {
	it('gives the name a single file is proposed with, in the words of either language', () => {
		const name = '05-lungemedicin-sygeplejerske-da';
		expect(fillPattern(usualPattern('da'), words)).toBe(name);
		expect(fillPattern(usualPattern('en'), words)).toBe(name);
	});

	it('understands tokens of both languages in one pattern, in any case and any form of Unicode', () => {
		const pattern = `{ NR } {field} ${'{fagområde}'.normalize('NFD')}`;
		expect(fillPattern(pattern, words)).toBe('05-lungemedicin-lungemedicin');
		expect(unknownTokens(pattern)).toEqual([]);
	});

	it('keeps words between the tokens, makes every name safe and composed', () => {
		expect(fillPattern('Bilag/{nr}: <{fagområde}>..', words)).toBe('bilag-05-lungemedicin');
		const name = fillPattern('{field}', { ...words, field: 'Ældrepleje på Å'.normalize('NFD') });
		expect(name).toBe('ældrepleje-på-å'.normalize('NFC'));
	});

	it('leaves out a token it does not know, and has a name where nothing is left', () => {
		expect(fillPattern('{nr}-{afdeling}', words)).toBe('05');
		expect(fillPattern('{figur}', words)).toBe('varmekort');
		expect(fillPattern('', words)).toBe('varmekort');
	});
});

describe('fillPattern of long names', () => {
	it('keeps what tells files apart: the figure and the language', () => {
		const long = { ...words, field: 'Lungemedicin og søvn '.repeat(9), figure: 'år' };
		const names = (['da', 'en'] as const).map((language) =>
			fillPattern(usualPattern('da'), { ...long, language })
		);
		expect(names[0]).toMatch(/^05-lungemedicin-og-.+-sygeplejerske-år-da$/);
		expect(names[1]).toMatch(/-sygeplejerske-år-en$/);
	});
});

describe('unknownTokens', () => {
	it('names what it does not know once, as it was written', () => {
		expect(unknownTokens('{Afdeling}-{nr}-{Afdeling}-{}')).toEqual(['Afdeling', '']);
	});
});
