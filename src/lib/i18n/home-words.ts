import type { Language } from '#lib/domain/text.ts';
import { home as da } from './da/home.ts';
import { home as en } from './en/home.ts';

/** The words of the list of projects, which come with it. */
export const homeWords: Record<Language, typeof da> = { da, en };
