import { toOpen, toScale, type Scale } from './scale.ts';
import type { Value } from './score.ts';

/**
 * A value raised or lowered by `size`, past hidden levels; a lower bound stays one. "Not scored"
 * becomes the lowest level that can be chosen.
 * `null` for an answer that is no number.
 */
export function nudged(value: Value, scale: Scale, size: number): Value | null {
	if (value.kind === 'level') {
		const wanted = toScale(scale, value.level + size);
		return { ...value, level: toOpen(scale, wanted, size < 0 ? -1 : 1) ?? value.level };
	}
	if (value.kind !== 'notScored') return null;
	return { kind: 'level', level: toOpen(scale, scale.min, 1) ?? scale.min };
}
