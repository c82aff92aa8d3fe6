import type { Language } from '#lib/domain/text.ts';
import { compare as da } from './da/compare.ts';
import { compare as en } from './en/compare.ts';

/** The words of the comparison, which come with it. */
export const compareWords: Record<Language, typeof da> = { da, en };
