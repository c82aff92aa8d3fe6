import type { Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';

/*
 * Patterns for the names of files: words with tokens in braces, such as `{nr}-{fagområde}`. Every
 * token has a word in each language, and all of them are understood at all times.
 */

export const NAME_TOKENS = [
	'number',
	'field',
	'profession',
	'figure',
	'project',
	'language',
	'date'
] as const;
export type NameToken = (typeof NAME_TOKENS)[number];

export const TOKEN_WORDS: Readonly<Record<Language, Readonly<Record<NameToken, string>>>> = {
	da: {
		number: 'nr',
		field: 'fagområde',
		profession: 'faggruppe',
		figure: 'figur',
		project: 'projekt',
		language: 'sprog',
		date: 'dato'
	},
	en: {
		number: 'number',
		field: 'field',
		profession: 'profession',
		figure: 'figure',
		project: 'project',
		language: 'language',
		date: 'date'
	}
};

/** The pattern that gives the names single files are proposed with. */
export function usualPattern(language: Language): string {
	const tokens: NameToken[] = ['number', 'field', 'profession', 'figure', 'language'];
	return tokens.map((token) => `{${TOKEN_WORDS[language][token]}}`).join('-');
}

/** The tokens of a pattern that mean nothing, as they are written. They are left out of names. */
export function unknownTokens(pattern: string): string[] {
	const written = [...pattern.matchAll(TOKEN)].map(([, word = '']) => word.trim());
	return [...new Set(written.filter((word) => tokenOf(word) === null))];
}

/** A safe file name, without extension. */
export function fillPattern(pattern: string, words: Readonly<Record<NameToken, string>>): string {
	const parts = pattern.match(PART) ?? [];
	const filled = parts.map((part) =>
		part.replace(TOKEN, (_, word: string) => {
			const token = tokenOf(word);
			return token === null ? '' : words[token];
		})
	);
	return safeFileName(filled);
}

/** What stands between two separators: long ones are cut alone, so that the rest of the name stays. */
const PART = /(?:\{[^{}]*\}|[\p{L}\p{M}\p{N}])+/gu;

const TOKEN = /\{([^{}]*)\}/g;

function tokenOf(word: string): NameToken | null {
	const wanted = word.trim().normalize('NFC').toLowerCase();
	const found = NAME_TOKENS.find((token) =>
		Object.values(TOKEN_WORDS).some((words) => words[token] === wanted)
	);
	return found ?? null;
}
