import type { Language } from '#lib/domain/text.ts';
import { uncertaintyWords as da } from './da/uncertainty.ts';
import { uncertaintyWords as en } from './en/uncertainty.ts';

/** The words of the view of uncertainty, which come with it. */
export const uncertaintyWords: Record<Language, typeof da> = { da, en };
