import type { Language } from '#lib/domain/text.ts';
import { criteriaWords as da } from './da/criteria.ts';
import { criteriaWords as en } from './en/criteria.ts';

/** The words of criteria and weights, which come with the select screen. */
export const criteriaWords: Record<Language, typeof da> = { da, en };
