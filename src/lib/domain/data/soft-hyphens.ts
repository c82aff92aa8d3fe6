/** Writes `|` as the soft hyphen: the places where a long word may break. */
export function breakable(words: string): string {
	return words.replaceAll('|', '\u00ad');
}
