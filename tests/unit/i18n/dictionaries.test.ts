import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '#lib/domain/result.ts';
import { da } from '#lib/i18n/da.ts';
import { en } from '#lib/i18n/en.ts';
import { historyWords } from '#lib/i18n/history-words.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';

type Message = string | ((...gaps: never[]) => unknown);

/** Every message by its path: `common.undo`, `home.kinds.0`. */
function messagesOf(words: unknown, path = ''): [string, Message][] {
	if (typeof words === 'string' || typeof words === 'function') return [[path, words as Message]];
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([name, inner]) =>
		messagesOf(inner, path ? `${path}.${name}` : name)
	);
}

const DICTIONARIES = [
	['Danish', da],
	['English', en]
] as const;

/** Words that are fetched with the part of the program that says them. */
const FETCHED = [['history', historyWords]] as const;

test.each(FETCHED)(
	'%s has the same messages in both languages, and leaves none empty',
	(_, words) => {
		const shapeOf = (language: 'da' | 'en') =>
			messagesOf(words[language]).map(
				([path, message]) => `${path}/${message.length > 0 ? 'said' : ''}`
			);
		expect(shapeOf('en').sort()).toEqual(shapeOf('da').sort());
		expect(shapeOf('da').filter((path) => path.endsWith('/'))).toEqual([]);
	}
);

test('both languages have the same messages, with the same number of gaps', () => {
	const shapeOf = (words: unknown) =>
		messagesOf(words)
			.map(([path, message]) => `${path}/${typeof message === 'string' ? 0 : message.length}`)
			.sort();
	expect(shapeOf(en)).toEqual(shapeOf(da));
});

describe.each(DICTIONARIES)('%s', (_, words) => {
	test('leaves no message empty or with a space at its end', () => {
		const careless = messagesOf(words).filter(
			([, message]) => typeof message === 'string' && (message === '' || message !== message.trim())
		);
		expect(careless).toEqual([]);
	});

	test.each(PROBLEM_CODES)('says what happened and what to do: %s', (code) => {
		const said = describeProblem({ code }, words);
		expect(said.trim()).toMatch(/^\p{Lu}.*[.!?]$/u);
		expect(said).not.toMatch(/undefined|null|NaN/);
	});
});

test('Danish says in Danish which form was expected, and nothing of a type it has no word for', () => {
	const say = (expected: string) =>
		describeProblem({ code: 'document.wrongType', data: { expected } }, da);
	expect(say('string')).toBe('Feltet har en forkert form; ventede en tekst.');
	expect(say('nonoptional')).toBe('Feltet har en forkert form.');
});
