import * as z from 'zod/mini';
import './jitless.ts';

export const LANGUAGES = ['da', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** The longest label the document keeps, in UTF-16 units. */
export const MAX_LABEL = 500;

/** The longest prose the document keeps (a rationale, a definition), in UTF-16 units. */
export const MAX_PROSE = 10_000;

const both = (limit: number) =>
	z.strictObject({
		da: z.string().check(z.maxLength(limit)),
		en: z.string().check(z.maxLength(limit))
	});

const hasWords = (text: { da: string; en: string }) =>
	text.da.trim() !== '' || text.en.trim() !== '';

/** Marks the issue of a text without words, so that the reader of a file can name it. */
const BLANK = { params: { problem: 'document.emptyText' } } as const;

/** A label in both languages of at most `limit`. One side may be empty and then borrows the other; never both. */
export const labelOf = (limit: number) => both(limit).check(z.refine(hasWords, BLANK));

export const Label = labelOf(MAX_LABEL);

/** A name in one language only, such as a person's. Kept as written; never blank. */
export const name = (limit: number) =>
	z.string().check(
		z.maxLength(limit),
		z.refine((words) => words.trim() !== '', BLANK)
	);

/** Prose in both languages; may be empty. */
export const Prose = both(MAX_PROSE);

export type LocalText = z.infer<typeof Prose>;

/** The text in `language`, or in the other language where this one is empty. */
export function textIn(text: LocalText, language: Language): string {
	const other = language === 'da' ? 'en' : 'da';
	return text[language].trim() === '' ? text[other] : text[language];
}

/** The same words in both languages, for names that are not translated. */
export function sameText(words: string): LocalText {
	return { da: words, en: words };
}

export function isSameText(a: LocalText, b: LocalText): boolean {
	return a.da === b.da && a.en === b.en;
}

/** Without the soft hyphens that guide line breaks: for speech, file names and clipboard. */
export function plain(words: string): string {
	return words.replaceAll('\u00ad', '');
}

/** Several labels as one spoken or printed name: "Lungemedicin, Sygeplejerske". */
export function nameIn(
	parts: readonly LocalText[],
	language: Language,
	between: ', ' | ' · '
): string {
	return plain(parts.map((part) => textIn(part, language)).join(between));
}
