import { success, type Result } from '#lib/domain/result.ts';
import type { FontFile } from '#lib/render/fonts.ts';
import type { PdfOptions } from '#lib/render/pdf.ts';
import type { PptxOptions } from '#lib/render/pptx/pptx.ts';
import type { PngOptions } from '#lib/render/png.ts';
import type { SvgFileOptions } from '#lib/render/svg-file.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** A file of figures to make: what it shows and how. Plain data, so that a worker can be sent it. */
export type FigureRequest = AnyFigure & {
	/** A text for the file to carry unseen. */
	carried?: string | undefined;
};

type AnyFigure =
	| { format: 'png'; scene: Scene; options: PngOptions }
	| { format: 'svg'; scene: Scene; options: SvgFileOptions }
	| { format: 'pdf'; scenes: readonly Scene[]; options: PdfOptions }
	| { format: 'pptx'; scenes: readonly Scene[]; options: PptxOptions };

/** Where fonts are, with whole addresses: a worker's own place is another than the page's. */
export interface FontAddresses {
	/** Fonts to draw with. */
	files: readonly FontFile[];
	/** Fonts to put into the file, by name. */
	embedded: Readonly<Record<string, string>>;
}

export type FigureTask = FigureRequest & FontAddresses;

/** The bytes of a finished file. */
export type FigureBytes = Result<Uint8Array<ArrayBuffer>>;

/**
 * Makes the file on the thread it is called on, with that thread's `fonts`. The code of a format is
 * loaded when it is first asked for.
 */
export async function drawFigure(task: FigureTask, fonts: FontFaceSet): Promise<FigureBytes> {
	switch (task.format) {
		case 'png': {
			const { renderPng } = await import('#lib/render/png.ts');
			return renderPng(
				task.scene,
				{ ...task.options, carried: task.carried },
				{ fonts, files: task.files }
			);
		}
		case 'svg':
			return drawSvg(task);
		case 'pdf':
			return drawPdf(task);
		case 'pptx': {
			const { renderPptx } = await import('#lib/render/pptx/pptx.ts');
			return success(renderPptx(task.scenes, { ...task.options, carried: task.carried }));
		}
		default:
			return task satisfies never;
	}
}

async function drawSvg({
	scene,
	options,
	carried,
	files,
	embedded
}: FigureTask & { format: 'svg' }): Promise<FigureBytes> {
	const { renderSvgFile } = await import('#lib/render/svg-file.ts');
	const made = await renderSvgFile(
		scene,
		{ ...options, carried },
		{
			files,
			readFile: fetchBytes,
			readOutlines: (name) => fetchBytes(embedded[name])
		}
	);
	return made.ok ? success(new TextEncoder().encode(made.value), made.notes) : made;
}

async function drawPdf({
	scenes,
	options,
	carried,
	embedded
}: FigureTask & { format: 'pdf' }): Promise<FigureBytes> {
	const { renderPdf } = await import('#lib/render/pdf.ts');
	return renderPdf(scenes, { ...options, carried }, (name) => fetchBytes(embedded[name]));
}

/** Fonts that have been fetched: the files of a pack all need the same. */
const fetched = new Map<string, Promise<Uint8Array>>();

function fetchBytes(address: string | undefined): Promise<Uint8Array> {
	if (address === undefined) throw new Error('A font without a file');
	const known = fetched.get(address) ?? fetchFile(address);
	fetched.set(address, known);
	// One that could not be had is asked for again.
	known.catch(() => fetched.delete(address));
	return known;
}

async function fetchFile(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`A font could not be had: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
