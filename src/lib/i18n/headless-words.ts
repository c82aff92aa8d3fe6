import type { Language } from '#lib/domain/text.ts';
import { headless as da } from './da/headless.ts';
import { headless as en } from './en/headless.ts';

/** The words of the renderer of the command line. */
export const headlessWords: Record<Language, typeof da> = { da, en };
export type HeadlessWords = typeof da;
