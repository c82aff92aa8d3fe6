import type { Language } from '#lib/domain/text.ts';
import { copyLight as da } from './da/copy-light.ts';
import { copyLight as en } from './en/copy-light.ts';

/** The words of the light for safe copies, which comes behind the page. */
export const copyLightWords: Record<Language, typeof da> = { da, en };
