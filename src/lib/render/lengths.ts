import { MAX_SIDE } from './png.ts';

/** What lengths may be asked for: no figure fits in less, no printer or canvas takes more. */
export const LENGTHS = {
	mm: { least: 40, most: 2000 },
	px: { least: 200, most: MAX_SIDE }
} as const;
export type LengthUnit = keyof typeof LENGTHS;
