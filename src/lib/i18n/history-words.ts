import type { Language } from '#lib/domain/text.ts';
import { history as da } from './da/history.ts';
import { history as en } from './en/history.ts';

/** The words of the history panel, which is fetched when it is asked for. */
export const historyWords: Record<Language, typeof da> = { da, en };
