import { proposeFileName } from '#lib/commands/exporting.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { uniqueFileNames } from '#lib/format/file-name.ts';
import { FORMATS } from '#lib/render/formats.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureSize } from '#lib/scene/sizes.ts';
import type { FigureRequest } from '#lib/work/draw-figure.ts';
import { requestsOf } from '#lib/work/figure-requests.ts';
import type { Order } from './usage.ts';

/** A file to make: its name and what it holds. */
export interface FileToMake {
	name: string;
	request: FigureRequest;
}

/**
 * The files of one figure in one language, in every format of the order: one each, or one for each
 * page where a file holds one. Formats of the same size share the figure.
 */
export function filesOf(
	project: Project,
	content: FigureContent,
	language: Language,
	order: Order & { date: string }
): FileToMake[] {
	const { numerals, date } = order;
	const built = new Map<FigureSize, Scene[]>();
	return order.formats.flatMap((format) => {
		const size = order.size ?? (format === 'pptx' ? 'slide' : 'column');
		const scenes =
			built.get(size) ?? buildFigures(project, { content, size, language, numerals, date });
		built.set(size, scenes);
		const requests = requestsOf(project, scenes, format, { ...order, size });
		return requests.map((request, i) => {
			const page = requests.length > 1 ? i + 1 : null;
			return { name: proposeFileName(project, format, content, language, page), request };
		});
	});
}

/** The same files with their full names, none twice: long ones are cut alike. */
export function withOwnNames(files: readonly FileToMake[]): FileToMake[] {
	const nameOf = uniqueFileNames();
	return files.map(({ name, request }) => {
		return { name: nameOf(name, FORMATS[request.format].extension), request };
	});
}
