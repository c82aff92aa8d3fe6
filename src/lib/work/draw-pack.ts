import type { Document, Project } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { safeFileName, uniqueFileNames } from '#lib/format/file-name.ts';
import { FORMATS, type FigureFormat } from '#lib/render/formats.ts';
import { ZipFile } from '#lib/render/zip-file.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import { fileWordsOf } from '#lib/scene/figure-file-words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { carriedTexts, type Carriage } from './carried-texts.ts';
import { drawFigure, type FontAddresses } from './draw-figure.ts';
import { requestsOf, type FileChoices } from './figure-requests.ts';

/* Makes many files of one project, one after the other, and puts them into one. */

/** One file of figures in each of some formats: a figure alone, or several as its pages. */
export interface PackItem {
	contents: readonly FigureContent[];
	language: Language;
	formats: readonly FigureFormat[];
	/** Without extension. No two items have the same. */
	name: string;
}

/** What all files of a pack have in common. */
export interface PackSettings extends FileChoices {
	numerals: boolean;
}

/** What to make. Plain data. */
export interface PackOrder {
	items: readonly PackItem[];
	/** False where the only file of the only item is saved as it is. */
	isZip: boolean;
	settings: PackSettings;
	/** What each file carries of the project; `null` where that is nothing. */
	carriage: Carriage | null;
}

export interface PackProgress {
	/** Steps: files, and the figures of a file of several. */
	done: number;
	total: number;
	/** The name of the figure that was made last. */
	title: string;
	/** What has been written until now. */
	bytes: number;
}

/** A file, or a figure of a file, that could not be made. */
export interface PackOmission {
	name: string;
	problem: Problem;
}

export interface MadePack {
	blob: Blob;
	/** How many files are in it. */
	files: number;
	omitted: readonly PackOmission[];
}

export interface PackWatch {
	/** Called after every step and waited for. Whatever it throws ends the work. */
	told: (progress: PackProgress) => void | Promise<void>;
	/** Called with an unexpected error that has cost a file, or a figure of one. */
	stumbled: (error: unknown) => void;
}

/** One zip may not be larger: memory and mail programs end somewhere. */
const MAX_BYTES = 500_000_000;

/** How many steps are told of an item. Building the last figure of a file is one with writing it. */
export const stepsOf = ({ contents, formats }: PackItem): number =>
	contents.length - 1 + formats.length;

/**
 * Makes the pack on the thread it is called on, with that thread's `fonts`. Each file is stamped with
 * its own figure, and the text of the project is made once. What cannot be made is left out and named;
 * the pack fails where nothing could be made, or with `export.packTooLarge`.
 */
export function drawPack(
	document: Document,
	order: PackOrder,
	fonts: FontAddresses & { fonts: FontFaceSet },
	watch: PackWatch,
	limit = MAX_BYTES
): Promise<Result<MadePack>> {
	return new PackDrawing(document, order, fonts, watch, limit).make();
}

class PackDrawing {
	readonly #zip: ZipFile;
	readonly #total: number;
	readonly #omitted: PackOmission[] = [];
	readonly #notes = new Map<string, Problem>();
	readonly #nameOf = uniqueFileNames();
	/** The only file, where there is to be no zip. */
	#single: Blob | null = null;
	#files = 0;
	#done = 0;

	readonly #textOf: ReturnType<typeof carriedTexts> | null;
	readonly project: Project;
	readonly order: PackOrder;
	readonly fonts: FontAddresses & { fonts: FontFaceSet };
	readonly watch: PackWatch;
	readonly limit: number;

	constructor(
		{ project, ballots }: Document,
		order: PackOrder,
		fonts: FontAddresses & { fonts: FontFaceSet },
		watch: PackWatch,
		limit: number
	) {
		this.project = project;
		this.order = order;
		this.fonts = fonts;
		this.watch = watch;
		this.limit = limit;
		this.#zip = new ZipFile(order.settings.date);
		const { carriage, settings } = order;
		this.#textOf = carriage && carriedTexts({ project, ballots }, carriage, settings.date);
		this.#total = order.items.reduce((sum, item) => sum + stepsOf(item), 0);
	}

	async make(): Promise<Result<MadePack>> {
		for (const item of this.order.items) {
			const scenes: Scene[] = [];
			for (const [i, content] of item.contents.entries()) {
				scenes.push(...this.#build(content, item.language));
				if (i < item.contents.length - 1) await this.#step(scenes);
			}
			const carried = this.#textOf?.(item.contents, item.language);
			for (const format of item.formats) {
				if (scenes.length > 0) await this.#write(item.name, format, scenes, carried);
				if (this.#zip.size > this.limit) {
					const limit = `${Math.round(this.limit / 1e6)} MB`;
					return failure({ code: 'export.packTooLarge', data: { limit } });
				}
				await this.#step(scenes);
			}
		}
		if (this.#files === 0) {
			return failure(this.#omitted[0]?.problem ?? { code: 'export.failed', where: 'pack' });
		}
		const blob = this.#single ?? this.#zip.finish();
		const made = { blob, files: this.#files, omitted: this.#omitted };
		return success(made, [...this.#notes.values()]);
	}

	async #step(scenes: readonly Scene[]): Promise<void> {
		this.#done += 1;
		const title = scenes.at(-1)?.title ?? '';
		const progress = { done: this.#done, total: this.#total, title, bytes: this.#zip.size };
		await this.watch.told(progress);
	}

	#build(content: FigureContent, language: Language): Scene[] {
		const { size, numerals, date } = this.order.settings;
		try {
			return buildFigures(this.project, { content, size, language, numerals, date });
		} catch (error) {
			const words = fileWordsOf(this.project, content, language);
			this.#stumble(safeFileName([...words, language]), error);
			return [];
		}
	}

	async #write(
		name: string,
		format: FigureFormat,
		scenes: readonly Scene[],
		carried: string | undefined
	): Promise<void> {
		const { extension, type } = FORMATS[format];
		const requests = requestsOf(this.project, scenes, format, this.order.settings);
		for (const [i, request] of requests.entries()) {
			const wanted = requests.length > 1 ? `${name}-${i + 1}` : name;
			const fullName = this.#nameOf(wanted, extension);
			try {
				const { fonts, ...addresses } = this.fonts;
				const made = await drawFigure({ ...request, carried, ...addresses }, fonts);
				if (!made.ok) {
					for (const problem of made.problems) this.#omitted.push({ name: fullName, problem });
					continue;
				}
				for (const note of made.notes) this.#notes.set(JSON.stringify(note), note);
				if (this.order.isZip) this.#zip.add(fullName, made.value, format === 'svg');
				else this.#single = new Blob([made.value], { type });
				this.#files += 1;
			} catch (error) {
				this.#stumble(fullName, error);
			}
		}
	}

	/** A fault in one file must not cost the others. */
	#stumble(name: string, error: unknown): void {
		this.#omitted.push({ name, problem: { code: 'export.failed', where: 'figure' } });
		this.watch.stumbled(error);
	}
}
