import type { Problem } from '#lib/domain/result.ts';
import { foreignAdvance } from '#lib/scene/foreign-advance.ts';
import type { Face } from '#lib/scene/scene.ts';
import { drawnSign } from './drawn-signs.ts';

/* Characters that none of the fonts in a file has: what is drawn in their place, and what is told. */

/** Lines to stroke, in thousandths of an em from the start of the baseline. */
interface StandIn {
	d: string;
	/** The width of the lines. */
	pen: number;
	/** The scene's own, so that what follows stands where it was measured. */
	advance: number;
	/** The very sign; otherwise an empty box. */
	isSign: boolean;
}

/** What is drawn for one character as readers count them. */
export function standInFor(characters: string, { weight }: Face): StandIn {
	const ems = [...characters].reduce((sum, character) => sum + foreignAdvance(character), 0);
	const advance = Math.max(ems, 0.4) * 1000;
	const sign = drawnSign(characters);
	if (sign) return { d: sign, pen: weight >= 600 ? 110 : 75, advance, isSign: true };
	return { d: `M80 -700H${advance - 80}V0H80Z`, pen: 60, advance, isSign: false };
}

const NAMED = 12;

/** What to tell of characters that could not be drawn: the first few of them, as they are. */
export function noteMissing(missing: ReadonlySet<string>): Problem[] {
	if (missing.size === 0) return [];
	const some = [...missing].slice(0, NAMED).join(' ');
	const characters = missing.size > NAMED ? `${some} …` : some;
	return [{ code: 'export.missingCharacters', data: { characters } }];
}
