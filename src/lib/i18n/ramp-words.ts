import type { Language } from '#lib/domain/text.ts';
import { rampWords as da } from './da/ramp.ts';
import { rampWords as en } from './en/ramp.ts';

/** The words of the dialog for own colours, which come with it. */
export const rampWords: Record<Language, typeof da> = { da, en };
