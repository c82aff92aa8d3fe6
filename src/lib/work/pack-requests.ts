import { plain, textIn } from '#lib/domain/text.ts';
import type { Project } from '#lib/domain/project.ts';
import type { FormatId } from '#lib/render/formats.ts';
import { slideFor } from '#lib/render/pptx/frame.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { unitMmOf, type FigureSize } from '#lib/scene/sizes.ts';
import type { FigureRequest } from './draw-figure.ts';

export type FigureFormat = Exclude<FormatId, 'project'>;

/** What all files of a pack have in common. */
export interface PackSettings {
	size: FigureSize;
	numerals: boolean;
	/** ISO day, printed in the figures. */
	date: string;
	dpi: number;
}

/**
 * The files that hold these pages of a figure: one, or one for each page in formats of one page. The
 * choices that concern single files go into their options here.
 */
export function requestsOf(
	project: Project,
	scenes: readonly Scene[],
	format: FigureFormat,
	{ size, dpi, date }: PackSettings
): FigureRequest[] {
	const words = plain(textIn(project.sourceLine, scenes[0]?.language ?? 'en'));
	const source = words ? { source: words } : {};
	switch (format) {
		case 'png':
			return scenes.map((scene) => {
				const unitMm = unitMmOf(scene, size);
				return { format, scene, options: { dpi, unitMm, ...source } };
			});
		case 'svg':
			return scenes.map((scene) => {
				const unitMm = unitMmOf(scene, size);
				return { format, scene, options: { unitMm, text: 'embedded' } };
			});
		case 'pdf':
			return [
				{
					format,
					scenes,
					options: {
						unitMm: scenes.map((scene) => unitMmOf(scene, size)),
						date,
						tables: true,
						...source
					}
				}
			];
		case 'pptx':
			return [{ format, scenes, options: { ...slideFor(size), date } }];
		default:
			return format satisfies never;
	}
}
