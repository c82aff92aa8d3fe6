import type { Language } from '#lib/domain/text.ts';
import { update as da } from './da/update.ts';
import { update as en } from './en/update.ts';

/** The words about a newer version, which come with its notice. */
export const updateWords: Record<Language, typeof da> = { da, en };
