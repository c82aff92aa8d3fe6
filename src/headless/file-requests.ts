import { proposeFileName } from '#lib/commands/exporting.ts';
import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { FORMATS } from '#lib/render/formats.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { FIGURE_SIZES } from '#lib/scene/sizes.ts';
import type { FigureRequest } from '#lib/work/draw-figure.ts';
import type { FigureFormat, Order } from './usage.ts';

/** A file to make: its full name and what it holds. */
export interface FileToMake {
	name: string;
	request: FigureRequest;
}

/** The files of one figure in one language and format: one, or one for each page where it holds one. */
export function filesOf(
	project: Project,
	content: FigureContent,
	format: FigureFormat,
	language: Language,
	order: Order & { date: string }
): FileToMake[] {
	const { aspect, numerals, date, dpi } = order;
	const size = order.size ?? (format === 'pptx' ? 'slide' : 'column');
	const scenes = buildFigures(project, { content, size, language, numerals, date });
	const { unitMm } = FIGURE_SIZES[size];
	const sourceLine = plain(textIn(project.sourceLine, language));
	const source = sourceLine ? { source: sourceLine } : {};
	const nameOf = (page: number | null) => {
		const name = proposeFileName(project, format, content, language, page);
		return `${name}.${FORMATS[format].extension}`;
	};
	const eachPage = (requestOf: (scene: Scene) => FigureRequest) =>
		scenes.map((scene, i) => ({
			name: nameOf(scenes.length > 1 ? i + 1 : null),
			request: requestOf(scene)
		}));
	switch (format) {
		case 'pptx':
			return [{ name: nameOf(null), request: { format, scenes, options: { aspect, date } } }];
		case 'pdf':
			return [
				{ name: nameOf(null), request: { format, scenes, options: { unitMm, date, ...source } } }
			];
		case 'svg':
			return eachPage((scene) => ({ format, scene, options: { unitMm } }));
		case 'png':
			return eachPage((scene) => ({ format, scene, options: { dpi, unitMm, ...source } }));
		default:
			return format satisfies never;
	}
}

/** Names of one run, none twice: long ones are cut alike. */
export function withOwnNames(files: readonly FileToMake[]): FileToMake[] {
	const taken = new Set<string>();
	return files.map(({ name, request }) => {
		const [stem = '', extension = ''] = name.split(/(?=\.[^.]*$)/);
		let own = name;
		for (let i = 2; taken.has(own); i += 1) own = `${stem}-${i}${extension}`;
		taken.add(own);
		return { name: own, request };
	});
}
