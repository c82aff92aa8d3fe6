import type { Scale } from '#lib/domain/scale.ts';
import type { Estimate } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatNumeral, formatValue } from '#lib/scene/words.ts';

/** "45–65 %": the unit stands once. */
export function formatRange(range: Estimate, scale: Scale, language: Language): string {
	const highest = formatValue({ kind: 'level', level: range.highest }, scale, language);
	return `${formatNumeral(range.lowest, scale, language)}–${highest}`;
}
