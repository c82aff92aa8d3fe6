const SOFT_HYPHEN = '\u00ad';

/** Stands for a soft hyphen while a label is written: it cannot be seen otherwise. */
export const HYPHEN_MARK = '¦';

export function markHyphens(words: string): string {
	return words.replaceAll(SOFT_HYPHEN, HYPHEN_MARK);
}

export function unmarkHyphens(written: string): string {
	return written.replaceAll(HYPHEN_MARK, SOFT_HYPHEN);
}
