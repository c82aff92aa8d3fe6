/* The part of fontkit that is used here; it has no types of its own. */
declare module 'fontkit' {
	/** Points in font units, y upwards. */
	interface Command {
		command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
		args: readonly number[];
	}

	interface Position {
		xAdvance: number;
		xOffset: number;
		yOffset: number;
	}

	interface Run {
		glyphs: readonly { path: { commands: readonly Command[] } }[];
		positions: readonly Position[];
	}

	export interface Font {
		unitsPerEm: number;
		/** Shapes a line of text with the given OpenType features. */
		layout(text: string, features: readonly string[]): Run;
	}

	/** Opens an OpenType font. Only for fonts of the program: a crafted one can hang it. */
	export function create(bytes: Uint8Array): Font;
}
