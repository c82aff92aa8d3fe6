import { proposeFileName } from '#lib/commands/exporting.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { uniqueName } from '#lib/format/file-name.ts';
import { FORMATS, type FigureFormat } from '#lib/render/formats.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import type { FigureRequest } from '#lib/work/draw-figure.ts';
import { requestsOf } from '#lib/work/figure-requests.ts';
import type { Order } from './usage.ts';

/** A file to make: its name and what it holds. */
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
	const { numerals, date } = order;
	const size = order.size ?? (format === 'pptx' ? 'slide' : 'column');
	const scenes = buildFigures(project, { content, size, language, numerals, date });
	const requests = requestsOf(project, scenes, format, { ...order, size });
	return requests.map((request, i) => {
		const page = requests.length > 1 ? i + 1 : null;
		return { name: proposeFileName(project, format, content, language, page), request };
	});
}

/** The same files with their full names, none twice: long ones are cut alike. */
export function withOwnNames(files: readonly FileToMake[]): FileToMake[] {
	const taken = new Map<FigureFormat, Set<string>>();
	return files.map(({ name, request }) => {
		const { format } = request;
		const ofFormat = taken.get(format) ?? new Set();
		taken.set(format, ofFormat);
		return { name: `${uniqueName(name, ofFormat)}.${FORMATS[format].extension}`, request };
	});
}
