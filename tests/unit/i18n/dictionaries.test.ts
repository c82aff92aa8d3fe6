import { describe, expect, test } from 'vitest';
import { ENCRYPTION_CODES } from '#lib/domain/encryption-problem.ts';
import { PROBLEM_CODES } from '#lib/domain/result.ts';
import { da } from '#lib/i18n/da.ts';
import { en } from '#lib/i18n/en.ts';
import { describeEncryption } from '#lib/i18n/encryption-words.ts';
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

/* Every region, whether it comes with the program or with the screen that says it. */
const danish = import.meta.glob<unknown>('/src/lib/i18n/da/*.ts', { eager: true });
const english = import.meta.glob<unknown>('/src/lib/i18n/en/*.ts', { eager: true });
const regionsIn = (files: Record<string, unknown>): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(files).map(([path, words]) => [path.replace(/^.*\//, ''), words])
	);

const DICTIONARIES = [
	['Danish', regionsIn(danish), da],
	['English', regionsIn(english), en]
] as const;

/** Names of keys differ from keyboard to keyboard: a language lists only those it has words for. */
const isShared = (path: string) => !path.includes('.keys.names.');

test('both languages have the same messages, with the same number of gaps', () => {
	const shapeOf = (words: unknown) =>
		messagesOf(words)
			.filter(([path]) => isShared(path))
			.map(([path, message]) => `${path}/${typeof message === 'string' ? 0 : message.length}`)
			.sort();
	const shape = shapeOf(regionsIn(danish));
	expect(shape.length).toBeGreaterThan(300);
	expect(shapeOf(regionsIn(english))).toEqual(shape);
});

describe.each(DICTIONARIES)('%s', (_, regions, words) => {
	test('leaves no message empty or with a space at its end', () => {
		const careless = messagesOf(regions).filter(
			([, message]) => typeof message === 'string' && (message === '' || message !== message.trim())
		);
		expect(careless).toEqual([]);
	});

	test.each(PROBLEM_CODES)('says what happened and what to do: %s', (code) => {
		const said = describeProblem({ code }, words);
		expect(said.trim()).toMatch(/^\p{Lu}.*[.!?]$/u);
		expect(said).not.toMatch(/undefined|null|NaN/);
	});

	test.each(ENCRYPTION_CODES)('says what happened to a file behind a password: %s', (code) => {
		const said = describeEncryption({ code }, words === da ? 'da' : 'en', words);
		expect(said).toMatch(/^\p{Lu}.*[.!?]$/u);
		// What only such files have is said beside what any file has.
		const newer = describeEncryption({ code: 'file.newer' }, 'en', words);
		expect(newer).toBe(describeProblem({ code: 'file.newer' }, words));
	});
});

test('a number between two steps is told the step, with the decimal mark of the language', () => {
	const say = (step: number, words: typeof da) =>
		describeProblem({ code: 'input.offStep', data: { text: '12,3', step } }, words);
	expect(say(1, da)).toMatch(/Feltet er uændret\. Skriv et helt tal\.$/);
	expect(say(0.5, da)).toMatch(/Skriv et tal i trin på 0,5\.$/);
	expect(say(1, en)).toMatch(/Write a whole number\.$/);
	expect(say(0.5, en)).toMatch(/steps of 0\.5\.$/);
});

test('Danish says in Danish which form was expected, and nothing of a type it has no word for', () => {
	const say = (expected: string) =>
		describeProblem({ code: 'document.wrongType', data: { expected } }, da);
	expect(say('string')).toBe('Feltet har en forkert form; ventede en tekst.');
	expect(say('nonoptional')).toBe('Feltet har en forkert form.');
});
