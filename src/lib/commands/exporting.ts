import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	progressOf,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { FORMATS, type FormatId } from '#lib/render/formats.ts';
import type { PngOptions } from '#lib/render/png.ts';
import type { SvgOptions } from '#lib/render/svg.ts';
import { buildAreaFigure } from '#lib/scene/area-figure.ts';
import { figureTheme } from '#lib/scene/figure-theme.ts';
import { buildMatrixFigure } from '#lib/scene/matrix-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureSize } from '#lib/scene/sizes.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { saveBytes } from '#lib/storage/files.ts';

/* Making files of a project and handing them to the user, by download or clipboard. */

/** What a figure shows. */
export type FigureContent = { kind: 'area'; area: AreaId } | { kind: 'matrix'; horizon: HorizonId };

export interface FigureChoice {
	content: FigureContent;
	size: FigureSize;
	language: Language;
	numerals: boolean;
	/** ISO day, printed beside the source. */
	date: string;
}

/** All that is needed to make one file. */
export type FileRequest =
	| { format: 'png'; scene: Scene; options: PngOptions }
	| { format: 'svg'; scene: Scene; options: SvgOptions }
	| { format: 'project'; document: Document };

/** The figure as it will be in the file, and in the preview. */
export function buildFigure(project: Project, choice: FigureChoice): Scene {
	const { content, numerals, ...shared } = choice;
	const options = { ...shared, theme: figureTheme(PAPER, project), numerals };
	return content.kind === 'area'
		? buildAreaFigure(project, content.area, options)
		: buildMatrixFigure(project, { ...options, horizon: content.horizon, order: { by: 'report' } });
}

/** The proposed name of a file, without its extension: `05-lungemedicin-sygeplejerske-da`. */
export function proposeFileName(
	project: Project,
	format: FormatId,
	content: FigureContent | null,
	language: Language
): string {
	const title = plain(textIn(project.title, language));
	if (format === 'project') return safeFileName([title]);
	if (content?.kind === 'matrix') {
		const year = project.framework.horizons[content.horizon]?.year ?? '';
		return safeFileName([title, 'matrix', String(year), language]);
	}
	const area = content && project.areas[content.area];
	if (!area) return safeFileName([title, language]);
	const words = [area.field, area.profession].map((label) => plain(textIn(label, language)));
	return safeFileName([String(area.number).padStart(2, '0'), ...words, language]);
}

/** What a person typed as a file name, as every system takes it; empty where nothing of it is left. */
export function cleanFileName(typed: string): string {
	return safeFileName([typed], '');
}

/** What a project file holds, counted. */
export interface ProjectSummary {
	areas: number;
	technologies: number;
	horizons: number;
	answered: number;
	total: number;
	rationales: number;
	sources: number;
	ballots: number;
	/** The size of the file. */
	bytes: number;
}

export function summariseProject(document: Document): ProjectSummary {
	const { project, ballots } = document;
	const areas = areasInOrder(project);
	const progress = areas.map(({ id }) => progressOf(project, id));
	const scores = Object.values(project.cells).flatMap((cells) => Object.values(cells));
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	return {
		areas: areas.length,
		technologies: technologiesInOrder(project).length,
		horizons: horizonsInOrder(project).length,
		answered: sum(progress.map(({ answered }) => answered)),
		total: sum(progress.map(({ total }) => total)),
		rationales: scores.filter(({ rationale }) => rationale !== '').length,
		sources: Object.keys(project.sources).length,
		ballots: Object.keys(ballots).length,
		bytes: new TextEncoder().encode(saveProjectText(document)).length
	};
}

/** Makes the bytes or text of a file. The code of each format is loaded when it is first asked for. */
export async function makeFile(request: FileRequest): Promise<Result<BlobPart>> {
	switch (request.format) {
		case 'png': {
			const { renderPngApart } = await import('#lib/work/png.ts');
			return renderPngApart(request.scene, request.options);
		}
		case 'svg': {
			const { renderSvg } = await import('#lib/render/svg.ts');
			return success(renderSvg(request.scene, request.options));
		}
		case 'project':
			return success(saveProjectText(request.document));
		default:
			return request satisfies never;
	}
}

/** Makes the file and downloads it as `name`, to which the extension is added. Gives the full name. */
export async function saveFile(request: FileRequest, name: string): Promise<Result<string>> {
	const { extension, type } = FORMATS[request.format];
	const made = await makeFile(request);
	if (!made.ok) return made;
	const fullName = `${name}.${extension}`;
	saveBytes(fullName, made.value, type);
	return success(fullName, made.notes);
}

/**
 * Puts the file on the clipboard: a PNG as a picture, the others as text. Must be called straight
 * from a user's gesture; the picture may come later, as a promise, which Safari insists on.
 */
export async function copyFile(request: FileRequest): Promise<Result<null>> {
	const type = request.format === 'png' ? FORMATS.png.type : 'text/plain';
	const making = makeFile(request);
	const content = making.then((made) => {
		if (!made.ok) throw new Error('There is nothing to copy');
		return new Blob([made.value], { type });
	});
	// A clipboard that refuses at once leaves nobody waiting for the content.
	content.catch(() => undefined);
	try {
		await navigator.clipboard.write([new ClipboardItem({ [type]: content })]);
		return success(null);
	} catch {
		const made = await making;
		return made.ok ? failure({ code: 'export.notCopied' }) : made;
	}
}
