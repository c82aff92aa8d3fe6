import type { Language } from '#lib/domain/text.ts';
import { keys as da } from './da/keys.ts';
import { keys as en } from './en/keys.ts';

/** Words of the list of keys. */
export const keysWords: Record<Language, typeof da> = { da, en };
