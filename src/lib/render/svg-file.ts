import type { Problem, Result } from '#lib/domain/result.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { loadEmbeddedFonts, type EmbeddedFonts, type ReadFont } from './embedded-fonts.ts';
import { writeFontFaces } from './font-faces.ts';
import type { FontFile } from './fonts.ts';
import type { SvgText } from './formats.ts';
import { noteMissing } from './missing-characters.ts';
import { renderSvg } from './svg.ts';

export interface SvgFileOptions {
	/** Length of one figure unit in millimetres. */
	unitMm: number;
	/** Text alone when left out. */
	text?: SvgText;
	/** A text the file carries unseen. */
	carried?: string | undefined;
}

/** Where the fonts of a file come from. */
export interface SvgFonts {
	files: readonly FontFile[];
	/** Reads one of the files by its address. */
	readFile: (url: string) => Promise<Uint8Array>;
	/** Reads the fonts that outlines are taken from. */
	readOutlines: ReadFont;
}

/**
 * A scene as an SVG file with its texts in the chosen form. The same scene gives the same bytes.
 * Outlines draw characters no font has as empty boxes and tell so in a note; otherwise fonts of the
 * reader's own machine stand in. Fails with `export.failed` where a font cannot be read.
 */
export async function renderSvgFile(
	scene: Scene,
	{ text = 'text', ...options }: SvgFileOptions,
	fonts: SvgFonts
): Promise<Result<string>> {
	switch (text) {
		case 'text':
			return done(renderSvg(scene, options));
		case 'embedded': {
			const fontFaces = await writeFontFaces(scene, fonts.files, fonts.readFile).catch(() => null);
			return fontFaces === null ? WITHOUT_FONTS : done(renderSvg(scene, { ...options, fontFaces }));
		}
		case 'outlines': {
			const [{ outlineTexts }, embedded] = await Promise.all([
				import('./text-outlines.ts'),
				loadEmbeddedFonts([scene], fonts.readOutlines).catch((): EmbeddedFonts | null => null)
			]);
			if (!embedded) return WITHOUT_FONTS;
			const outlined = outlineTexts(scene, embedded);
			return done(renderSvg(outlined.scene, options), noteMissing(outlined.missing));
		}
		default:
			return text satisfies never;
	}
}

function done(value: string, notes: readonly Problem[] = []): Result<string> {
	return { ok: true, value, notes };
}

const WITHOUT_FONTS: Result<string> = {
	ok: false,
	problems: [{ code: 'export.failed', where: 'fonts' }]
};
