/**
 * The width, in ems, of a character that no font of the program has: nothing for marks that join
 * others and for what is never drawn, a square for emoji and East Asian signs.
 */
export function foreignAdvance(character: string): number {
	if (/[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(character)) return 0;
	const code = character.codePointAt(0) ?? 0;
	if (code > 0xffff) return 1.3;
	return code >= 0x2e80 ? 1 : 0.6;
}
