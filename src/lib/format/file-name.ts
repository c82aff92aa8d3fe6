import { plain } from '#lib/domain/text.ts';

const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/** Marks of how a sign before them is drawn. Signs are left out, and these would stay behind, unseen. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * A file name, without its extension, that every system takes: letters and digits of any language
 * in lower case, words joined by hyphens, at most 80 characters, never empty. Empty parts are left out.
 * Where they are too long together, the longest are cut, so that what tells names apart stays: numbers,
 * the kind of figure, the year, the language.
 * `safeFileName(['05', 'Lungemedicin', 'Sygeplejerske', 'da'])` is `05-lungemedicin-sygeplejerske-da`.
 */
export function safeFileName(parts: readonly string[], fallback = 'varmekort'): string {
	const slugs = parts.map(slugOf).filter((part) => part !== '');
	const longest = longestThatFits(slugs.map(({ length }) => length));
	const joined = cut(slugs.map((slug) => cut(slug, longest)).join('-'), MAX_LENGTH);
	if (joined === '') return fallback;
	return RESERVED.test(joined) ? `_${joined}` : joined;
}

/**
 * The name itself, or with the first number behind it that no taken name has. It is then taken too.
 * Names are the same to Windows and macOS where they differ in capitals alone.
 */
export function uniqueName(name: string, taken: Set<string>): string {
	let unique = name;
	for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name}-${count}`;
	taken.add(unique.toLowerCase());
	return unique;
}

/** Gives each name its extension and, among those with the same one, a number where it is taken. */
export function uniqueFileNames(): (name: string, extension: string) => string {
	const taken = new Map<string, Set<string>>();
	return (name, extension) => {
		const ofKind = taken.get(extension) ?? new Set();
		taken.set(extension, ofKind);
		return `${uniqueName(name, ofKind)}.${extension}`;
	};
}

function slugOf(words: string): string {
	return plain(words)
		.toLowerCase()
		.normalize('NFC')
		.replace(VARIATION_SELECTORS, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/** The most that a part may have for all of them, and a hyphen between any two, to fit in a name. */
function longestThatFits(lengths: readonly number[]): number {
	const room = MAX_LENGTH - (lengths.length - 1);
	const taken = (longest: number) =>
		lengths.reduce((sum, length) => sum + Math.min(length, longest), 0);
	let longest = Math.max(0, ...lengths);
	while (longest > 1 && taken(longest) > room) longest -= 1;
	return longest;
}

/** Cut at the limit between characters, not inside one. */
function cut(name: string, limit: number): string {
	if (name.length <= limit) return name;
	let end = 0;
	for (const character of name) {
		if (end + character.length > limit) break;
		end += character.length;
	}
	return name.slice(0, end).replace(/-+$/, '');
}
