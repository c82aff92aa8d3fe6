import type { Language } from '#lib/domain/text.ts';
import { decisionWords as da } from './da/decision.ts';
import { decisionWords as en } from './en/decision.ts';

/** The words of the decision record, which come with the select screen. */
export const decisionWords: Record<Language, typeof da> = { da, en };
