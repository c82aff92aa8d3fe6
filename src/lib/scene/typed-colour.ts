import type { Colour } from './scene.ts';

/** A colour as people write it: `#1D3557`, `1d3557` or `#fff`. `null` for anything else. */
export function parseColour(typed: string): Colour | null {
	const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed)?.[1]?.toLowerCase();
	if (digits === undefined) return null;
	return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
