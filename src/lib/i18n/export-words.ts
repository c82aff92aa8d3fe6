import type { Language } from '#lib/domain/text.ts';
import { exportWords as da } from './da/export.ts';
import { exportWords as en } from './en/export.ts';

/** The words of the export dialog, which come with it. */
export const exportWords: Record<Language, typeof da> = { da, en };
