import { describe, expect, it } from 'vitest';
import { REFUSALS } from '#lib/domain/framework-rules.ts';
import { frameworkWords } from '#lib/i18n/framework-words.ts';

const DATA = { limit: 500, first: 1900, last: 2200, year: 2030, count: 3 };

describe.each(['da', 'en'] as const)('the words of the framework, %s', (language) => {
	it.each(REFUSALS)('say why an edit is not made: %s', (code) => {
		const said = frameworkWords[language].refusals[code](DATA);
		expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
		expect(said).not.toMatch(/undefined|NaN/);
	});

	it('speak of one and of many', () => {
		const words = frameworkWords[language];
		for (const say of [words.scores, words.cells, words.levelsRenamed, words.guide.lostTitle]) {
			expect(say(1)).toMatch(/^1 /);
			expect(say(2)).not.toBe(say(1).replace('1', '2'));
		}
	});
});
