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
import { FORMATS, type FigureFormat, type FormatId } from '#lib/render/formats.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { fileWordsOf } from '#lib/scene/figure-file-words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { saveBytes } from '#lib/storage/files.ts';
import type { FigureRequest } from '#lib/work/draw-figure.ts';
import { requestsOf, type FileChoices } from '#lib/work/figure-requests.ts';

/* Making files of a project and handing them to the user, by download or clipboard. */

/** All that is needed to make one file. */
export type FileRequest = FigureRequest | ProjectRequest;

/** The whole project, encrypted where there is a password. */
export interface ProjectRequest {
	format: 'project';
	document: Document;
	password?: string;
}

/** What other programs take from the clipboard. */
export type CopyRequest = FileRequest & { format: 'png' | 'svg' | 'project' };

/** One file of these pages of a figure: of the first where the format holds one; `null` without any. */
export function requestFile(
	project: Project,
	pages: readonly Scene[],
	format: FigureFormat,
	choices: FileChoices
): FigureRequest | null {
	const [first] = pages.length > 0 ? requestsOf(project, pages, format, choices) : [];
	return first ?? null;
}

/** The proposed name of a file, without its extension: `05-lungemedicin-sygeplejerske-da`. */
export function proposeFileName(
	project: Project,
	format: FormatId,
	content: FigureContent | null,
	language: Language,
	/** Of a figure with several. */
	page: number | null = null
): string {
	const title = plain(textIn(project.title, language));
	if (format === 'project') return safeFileName([title]);
	const words = content ? fileWordsOf(project, content, language) : [title];
	return safeFileName([...words, ...(page === null ? [] : [String(page)]), language]);
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
	if (request.format === 'project') return success(await projectText(request));
	const { drawFigureApart } = await import('#lib/work/figure.ts');
	return drawFigureApart(request);
}

async function projectText({ document, password }: ProjectRequest): Promise<string> {
	const text = saveProjectText(document);
	if (password === undefined) return text;
	const { encryptText } = await import('./encrypted-project.ts');
	return encryptText(text, password);
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
 * Puts the file on the clipboard: a PNG as a picture, the others as text, an SVG as a picture too
 * where the browser takes it. Must be called straight from a user's gesture; the content may come
 * later, as a promise, which Safari insists on.
 */
export async function copyFile(request: CopyRequest): Promise<Result<null>> {
	const making = makeFile(request);
	const contentAs = (type: string) => {
		const content = making.then((made) => {
			if (!made.ok) throw new Error('There is nothing to copy');
			return new Blob([made.value], { type });
		});
		// A clipboard that refuses at once leaves nobody waiting for the content.
		content.catch(() => undefined);
		return content;
	};
	try {
		const forms = clipboardTypes(request.format).map((type) => [type, contentAs(type)] as const);
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(forms))]);
		return success(null);
	} catch {
		const made = await making;
		return made.ok ? failure({ code: 'export.notCopied' }) : made;
	}
}

function clipboardTypes(format: CopyRequest['format']): string[] {
	const { type } = FORMATS[format];
	if (format === 'png') return [type];
	// Only newer browsers can be asked.
	const takesSvg = format === 'svg' && 'supports' in ClipboardItem && ClipboardItem.supports(type);
	return takesSvg ? [type, 'text/plain'] : ['text/plain'];
}
