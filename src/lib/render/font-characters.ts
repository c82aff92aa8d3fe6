/*
 * Which characters a font has, from the `cmap` table of an OpenType font, formats 4 and 12.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */

/** The code points a font has a glyph for. Throws when the font has no table of them. */
export function charactersOf(sfnt: Uint8Array): Set<number> {
	const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
	const cmap = tableAt(font, 'cmap');
	const characters = new Set<number>();
	const count = font.getUint16(cmap + 2);
	for (let i = 0; i < count; i += 1) {
		const at = cmap + font.getUint32(cmap + 4 + i * 8 + 4);
		const format = font.getUint16(at);
		if (format === 4) addSegments(font, at, characters);
		if (format === 12) addGroups(font, at, characters);
	}
	return characters;
}

function tableAt(font: DataView, wanted: string): number {
	const count = font.getUint16(4);
	for (let i = 0; i < count; i += 1) {
		const entry = 12 + i * 16;
		const codes = [0, 1, 2, 3].map((byte) => font.getUint8(entry + byte));
		if (String.fromCharCode(...codes) === wanted) return font.getUint32(entry + 8);
	}
	throw new Error(`A font without ${wanted}`);
}

/** Format 4: four lists, one after the other, of where segments end, start, and find their glyphs. */
function addSegments(font: DataView, at: number, characters: Set<number>): void {
	const size = font.getUint16(at + 6);
	const [ends, starts] = [at + 14, at + 16 + size];
	const [deltas, offsets] = [starts + size, starts + 2 * size];
	for (let segment = 0; segment < size; segment += 2) {
		const start = font.getUint16(starts + segment);
		const end = font.getUint16(ends + segment);
		const delta = font.getUint16(deltas + segment);
		const offset = font.getUint16(offsets + segment);
		for (let code = start; code <= end && code < 0xffff; code += 1) {
			// An offset counts from its own place in the list.
			const listed = offsets + segment + offset + 2 * (code - start);
			const glyph = offset === 0 ? (code + delta) & 0xffff : font.getUint16(listed);
			if (glyph !== 0) characters.add(code);
		}
	}
}

/** Format 12: runs of characters with runs of glyphs. */
function addGroups(font: DataView, at: number, characters: Set<number>): void {
	const count = font.getUint32(at + 12);
	for (let i = 0; i < count; i += 1) {
		const group = at + 16 + i * 12;
		const [start, end] = [font.getUint32(group), font.getUint32(group + 4)];
		for (let code = start; code <= end; code += 1) characters.add(code);
	}
}
