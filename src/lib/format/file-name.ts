import { plain } from '#lib/domain/text.ts';

const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/**
 * A file name, without its extension, that every system takes: letters and digits of any language
 * in lower case, words joined by hyphens, at most 80 characters, never empty. Empty parts are left out.
 * `safeFileName(['05', 'Lungemedicin', 'Sygeplejerske', 'da'])` is `05-lungemedicin-sygeplejerske-da`.
 */
export function safeFileName(parts: readonly string[], fallback = 'varmekort'): string {
	const name = parts.map(slugOf).filter((part) => part !== '');
	const joined = cut(name.join('-'));
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

function slugOf(words: string): string {
	return plain(words)
		.toLowerCase()
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/** Cut at the limit between characters, not inside one. */
function cut(name: string): string {
	if (name.length <= MAX_LENGTH) return name;
	let end = 0;
	for (const character of name) {
		if (end + character.length > MAX_LENGTH) break;
		end += character.length;
	}
	return name.slice(0, end).replace(/-+$/, '');
}
