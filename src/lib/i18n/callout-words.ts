import type { Language } from '#lib/domain/text.ts';
import { calloutWords as da } from './da/callouts.ts';
import { calloutWords as en } from './en/callouts.ts';

/** The words of notes on figures, which come with the export dialog. */
export const calloutWords: Record<Language, typeof da> = { da, en };
