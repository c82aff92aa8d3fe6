import type { Language } from '#lib/domain/text.ts';
import { unopened as da } from './da/unopened.ts';
import { unopened as en } from './en/unopened.ts';

/** The words of the page in place of a project that cannot be opened, fetched when there is one. */
export const unopenedWords: Record<Language, typeof da> = { da, en };
