import type { Language } from '#lib/domain/text.ts';
import { paste as da } from './da/paste.ts';
import { paste as en } from './en/paste.ts';

/** The words of pasting, in both languages: a table is read in either. Loaded with the first paste. */
export const pasteWords: Record<Language, typeof da> = { da, en };
