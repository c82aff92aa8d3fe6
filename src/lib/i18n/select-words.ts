import type { Language } from '#lib/domain/text.ts';
import { selectWords as da } from './da/select.ts';
import { selectWords as en } from './en/select.ts';

/** The words of the select screen as a whole, its ranking and its chosen set. */
export const selectWords: Record<Language, typeof da> = { da, en };
