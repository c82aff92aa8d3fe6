import { toScale, type Scale } from './scale.ts';
import type { Value } from './score.ts';

/**
 * A value raised or lowered by `size`; a lower bound stays one. "Not scored" becomes the lowest level.
 * `null` for an answer that is no number.
 */
export function nudged(value: Value, scale: Scale, size: number): Value | null {
	if (value.kind === 'level') return { ...value, level: toScale(scale, value.level + size) };
	return value.kind === 'notScored' ? { kind: 'level', level: scale.min } : null;
}
