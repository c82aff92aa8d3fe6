import type { Language } from '#lib/domain/text.ts';
import { packWords as da } from './da/pack.ts';
import { packWords as en } from './en/pack.ts';

/** The words of the report pack, which come with the export dialog. */
export const packWords: Record<Language, typeof da> = { da, en };
