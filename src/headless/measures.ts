import { LENGTHS, type LengthUnit } from '#lib/render/lengths.ts';
import type { FigureSize } from '#lib/scene/sizes.ts';

const MEASURES = /^(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?(mm|px)$/;

/**
 * A size in measures: `160mm` (as high as it needs), `160x90mm`, `1080x1080px` at `dpi`. `null` where
 * the text is no such thing or the lengths are beyond what the export dialog takes.
 */
export function readMeasures(text: string, dpi: number): FigureSize | null {
	const [, across, down, unitText] = MEASURES.exec(text) ?? [];
	const unit: LengthUnit = unitText === 'px' ? 'px' : 'mm';
	const { least, most } = LENGTHS[unit];
	const width = Number(across);
	const height = down === undefined ? null : Number(down);
	const isWithin = (length: number) => length >= least && length <= most;
	if (!isWithin(width) || (height !== null && !isWithin(height))) return null;
	const sides = { kind: 'custom', width, height } as const;
	return unit === 'px' ? { ...sides, unit, dpi } : { ...sides, unit };
}
