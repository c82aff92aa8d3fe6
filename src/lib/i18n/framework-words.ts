import type { Language } from '#lib/domain/text.ts';
import { framework as da } from './da/framework.ts';
import { framework as en } from './en/framework.ts';

/** The words of the framework screen, which fetches them with itself. */
export const frameworkWords: Record<Language, typeof da> = { da, en };
export type FrameworkWords = typeof da;
