import type { Language } from '#lib/domain/text.ts';
import { evidence as da } from './da/evidence.ts';
import { evidence as en } from './en/evidence.ts';

/** The words of the inspector and the register of sources, which load after the first number can be typed. */
export const evidenceWords: Record<Language, typeof da> = { da, en };
