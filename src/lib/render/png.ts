import type { Problem, Result } from '#lib/domain/result.ts';
import type { Scene } from '#lib/scene/scene.ts';
import {
	contextOf,
	createCanvas,
	drawScene,
	releaseCanvas,
	type Context,
	type Drawables
} from './canvas.ts';
import { carriedChunk } from './carried/in-png.ts';
import { loadFonts, type FontSource } from './fonts.ts';
import { bytesOfPicture, picturesIn } from './pictures.ts';
import {
	afterHeader,
	densityChunk,
	readChunks,
	srgbChunk,
	textChunk,
	writeChunks,
	type PngChunk
} from './png-chunks.ts';

/*
 * A scene as a PNG: painted on a canvas, encoded by the browser, completed with density and words.
 * Runs in a page and in a worker; `work/figure.ts` chooses.
 */

export interface PngOptions {
	/** Pixels per inch of paper. */
	dpi: number;
	/** The length of one figure unit on paper. */
	unitMm: number;
	/** Where the figures come from, in plain words; written as `Source`. */
	source?: string;
	/** A text the picture carries unseen. */
	carried?: string | undefined;
}

const MAX_MEGAPIXELS = 60;
export const MAX_SIDE = 16_384;

/** The size of the picture in pixels. */
export function pixelSize(
	{ width, height }: Pick<Scene, 'width' | 'height'>,
	options: PngOptions
): { width: number; height: number } {
	const scale = pixelsPerUnit(options);
	return {
		width: Math.round(width * scale),
		height: Math.round(height * scale)
	};
}

/** What is wrong with a picture of this size, or `null` where browsers can hold it. */
export function sizeProblem({ width, height }: { width: number; height: number }): Problem | null {
	const megapixels = (width * height) / 1e6;
	if (megapixels <= MAX_MEGAPIXELS && Math.max(width, height) <= MAX_SIDE) return null;
	return {
		code: 'export.tooLarge',
		data: {
			width,
			height,
			megapixels: Math.round(megapixels),
			limit: `${MAX_MEGAPIXELS} MP`,
			side: MAX_SIDE
		}
	};
}

/**
 * The scene as the bytes of a PNG of exactly `pixelSize`, with `pHYs`, `sRGB` and the figure's
 * title, description and source as `iTXt`. `fonts` of the source are those of the thread it runs in.
 * Fails with `export.tooLarge` or `export.failed`.
 */
export async function renderPng(
	scene: Scene,
	options: PngOptions,
	source: FontSource
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const size = pixelSize(scene, options);
	const problem = sizeProblem(size);
	if (problem) return { ok: false, problems: [problem] };

	try {
		await loadFonts(scene, source);
	} catch {
		return failed('fonts');
	}
	const pictures = await openPictures(scene);
	const canvas = createCanvas(size.width, size.height);
	try {
		const context = contextOf(canvas);
		drawScene(scene, context, pixelsPerUnit(options), pictures.opened);
		if (scene.background !== null && isBlank(context)) return failed('canvas');
		const chunks = readChunks(await encode(canvas));
		if (!chunks) return failed('encoding');
		const value = writeChunks(afterHeader(chunks, ownChunks(scene, options)));
		return { ok: true, value, notes: pictures.notes };
	} finally {
		releaseCanvas(canvas);
	}
}

/** Reads the pictures of a scene, with a note where one of them is broken. */
async function openPictures(scene: Scene): Promise<{ opened: Drawables; notes: Problem[] }> {
	const opened = new Map<string, CanvasImageSource>();
	const notes: Problem[] = [];
	for (const picture of picturesIn(scene.nodes)) {
		const file = new Blob([bytesOfPicture(picture)], { type: `image/${picture.type}` });
		try {
			opened.set(picture.pixels, await createImageBitmap(file));
		} catch {
			notes.push({ code: 'export.missingPicture' });
		}
	}
	return { opened, notes };
}

function failed(where: string): { ok: false; problems: readonly Problem[] } {
	return { ok: false, problems: [{ code: 'export.failed', where }] };
}

function pixelsPerUnit({ dpi, unitMm }: PngOptions): number {
	return (unitMm / 25.4) * dpi;
}

/** A canvas beyond the memory of its device stays transparent without a word. */
function isBlank(context: Context): boolean {
	return context.getImageData(0, 0, 1, 1).data[3] === 0;
}

/** The browser's own PNG; no bytes where it refuses, as it does when memory runs out. */
async function encode(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<Uint8Array> {
	const blob =
		'convertToBlob' in canvas
			? await canvas.convertToBlob({ type: 'image/png' }).catch(() => null)
			: await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array();
}

/** What the browser's encoder leaves out: colour space, density and words. */
function ownChunks(scene: Scene, { dpi, source, carried }: PngOptions): PngChunk[] {
	return [
		srgbChunk(),
		densityChunk(dpi),
		textChunk('Title', scene.title, scene.language),
		textChunk('Description', scene.description, scene.language),
		textChunk('Software', 'Varmekort', ''),
		...(source ? [textChunk('Source', source, scene.language)] : []),
		...(carried === undefined ? [] : [carriedChunk(carried)])
	];
}
