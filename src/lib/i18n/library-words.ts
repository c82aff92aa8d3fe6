import type { Language } from '#lib/domain/text.ts';
import { library as da } from './da/library.ts';
import { library as en } from './en/library.ts';

/** The words of the library, which the pages of a project do without. */
export const libraryWords: Record<Language, typeof da> = { da, en };
