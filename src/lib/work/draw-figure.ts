import { success, type Result } from '#lib/domain/result.ts';
import type { FontFile } from '#lib/render/fonts.ts';
import type { PngOptions } from '#lib/render/png.ts';
import type { SvgOptions } from '#lib/render/svg.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** A file of figures to make: what it shows and how. Plain data, so that a worker can be sent it. */
export type FigureRequest =
	| { format: 'png'; scene: Scene; options: PngOptions }
	| { format: 'svg'; scene: Scene; options: SvgOptions };

export type FigureTask = FigureRequest & {
	/** With whole addresses: a worker's own place is another than the page's. */
	files: readonly FontFile[];
};

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
			return renderPng(task.scene, task.options, { fonts, files: task.files });
		}
		case 'svg': {
			const { renderSvg } = await import('#lib/render/svg.ts');
			const text = renderSvg(task.scene, task.options);
			return success(new TextEncoder().encode(text));
		}
		default:
			return task satisfies never;
	}
}
