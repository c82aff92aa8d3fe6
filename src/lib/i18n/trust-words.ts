import type { Language } from '#lib/domain/text.ts';
import { trust as da } from './da/trust.ts';
import { trust as en } from './en/trust.ts';

/** The words of the panel about the safety of data, which is fetched when it is asked for. */
export const trustWords: Record<Language, typeof da> = { da, en };
