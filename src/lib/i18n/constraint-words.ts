import type { Language } from '#lib/domain/text.ts';
import { constraintWords as da } from './da/constraints.ts';
import { constraintWords as en } from './en/constraints.ts';

/** The words of constraints, which come with the select screen. */
export const constraintWords: Record<Language, typeof da> = { da, en };
