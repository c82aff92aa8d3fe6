import type { Language } from '#lib/domain/text.ts';
import { houseWords as da } from './da/house.ts';
import { houseWords as en } from './en/house.ts';

/** The words of house style, which come with the export dialog. */
export const houseWords: Record<Language, typeof da> = { da, en };
