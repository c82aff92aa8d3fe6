import { plain, type LocalText } from '#lib/domain/text.ts';

/** True where every word of the query stands in the title, in either language, whatever case and accents. */
export function titleMatches(title: LocalText, query: string): boolean {
	const searched = `${folded(title.da)} ${folded(title.en)}`;
	return folded(query)
		.split(/\s+/)
		.every((word) => searched.includes(word));
}

/** Letters that do not come apart into a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss' };

function folded(words: string): string {
	return plain(words)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[æøœß]/g, (letter) => LETTERS[letter] ?? letter);
}
