import type { Language } from '#lib/domain/text.ts';
import { difference as da } from './da/difference.ts';
import { difference as en } from './en/difference.ts';

/** Words of the difference view: they come with it, not with the first load. */
export const differenceWords: Record<Language, typeof da> = { da, en };
