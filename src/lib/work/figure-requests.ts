import type { Project } from '#lib/domain/project.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import type { FigureFormat, SvgText } from '#lib/render/formats.ts';
import { slideFor } from '#lib/render/pptx/frame.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { unitMmOf, type FigureSize } from '#lib/scene/sizes.ts';
import type { FigureRequest } from './draw-figure.ts';

/** What is chosen for files of figures, beside what they show. Plain data. */
export interface FileChoices {
	/** The size the figures were built for. */
	size: FigureSize;
	/** ISO day, kept in the file as the day it was made. */
	date: string;
	/** Of a picture. */
	dpi: number;
	/** Of a drawing. */
	svgText: SvgText;
	/** In a PDF the numbers as a table after each figure. */
	tables: boolean;
	/** The gradients of a presentation cut up, for old programs. */
	hasSegments: boolean;
}

/**
 * The files that hold these pages of a figure: one, or one for each page in formats of one page. The
 * dialog, the report pack and the command line ask here, so that they make the same files.
 */
export function requestsOf(
	project: Project,
	scenes: readonly Scene[],
	format: FigureFormat,
	{ size, date, dpi, svgText, tables, hasSegments }: FileChoices
): FigureRequest[] {
	const words = plain(textIn(project.sourceLine, scenes[0]?.language ?? 'en'));
	const source = words ? { source: words } : {};
	const unitOf = (scene: Scene) => unitMmOf(scene, size);
	switch (format) {
		case 'png':
			return scenes.map((scene) => {
				return { format, scene, options: { dpi, unitMm: unitOf(scene), ...source } };
			});
		case 'svg':
			return scenes.map((scene) => {
				return { format, scene, options: { unitMm: unitOf(scene), text: svgText } };
			});
		case 'pdf': {
			const unitMm = scenes.map(unitOf);
			return [{ format, scenes, options: { unitMm, date, tables, ...source } }];
		}
		case 'pptx':
			return [{ format, scenes, options: { ...slideFor(size), hasSegments, date } }];
		default:
			return format satisfies never;
	}
}
