import { LENGTHS, type LengthUnit } from '#lib/render/lengths.ts';
import { roundLength } from './size-view.svelte.ts';

/**
 * A typed length, with decimal comma or point and perhaps its unit; `null` where it is no number or
 * beyond the limits of the unit.
 */
export function readLength(typed: string, unit: LengthUnit): number | null {
	const [, digits] = /^(\d+(?:[.,]\d+)?) ?(?:mm|px)?$/i.exec(typed.trim()) ?? [];
	if (digits === undefined) return null;
	const length = roundLength(unit, Number(digits.replace(',', '.')));
	const { least, most } = LENGTHS[unit];
	return length >= least && length <= most ? length : null;
}
