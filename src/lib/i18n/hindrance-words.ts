import type { Language } from '#lib/domain/text.ts';
import { hindrance as da } from './da/hindrance.ts';
import { hindrance as en } from './en/hindrance.ts';

/** The words of the page that stands where the database cannot be used yet. */
export const hindranceWords: Record<Language, typeof da> = { da, en };
