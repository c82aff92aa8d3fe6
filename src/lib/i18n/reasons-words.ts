import type { Language } from '#lib/domain/text.ts';
import { reasonsWords as da } from './da/reasons.ts';
import { reasonsWords as en } from './en/reasons.ts';

/** The words of the reasons, which come with the select screen. */
export const reasonsWords: Record<Language, typeof da> = { da, en };

export type ReasonsWords = typeof da;
