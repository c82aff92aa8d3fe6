import type { Language } from '#lib/domain/text.ts';
import { completeness as da } from './da/completeness.ts';
import { completeness as en } from './en/completeness.ts';

/** The words of filter and overview, which are fetched with them. */
export const completenessWords: Record<Language, typeof da> = { da, en };
