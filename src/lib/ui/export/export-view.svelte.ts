import {
	cleanFileName,
	proposeFileName,
	requestFile,
	type CopyRequest,
	type FileRequest,
	type ProjectRequest
} from '#lib/commands/exporting.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import {
	FORMATS,
	USUAL_CHOICES,
	type FigureFormat,
	type FormatId,
	type Resolution,
	type SvgText
} from '#lib/render/formats.ts';
import { slideFor, unitOnSlide } from '#lib/render/pptx/frame.ts';
import { pixelSize, sizeProblem } from '#lib/render/png.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import { figureTable } from '#lib/scene/figure-table.ts';
import type { FigureTable, Scene } from '#lib/scene/scene.ts';
import { unitMmOf, type FigureSize } from '#lib/scene/sizes.ts';
import { CarriedChoice } from './carried-choice.svelte.ts';
import { FigureView, type FigureStart } from './figure-view.svelte.ts';
import { Protection } from './protection.svelte.ts';
import { SizeView } from './size-view.svelte.ts';

/** Where the dialog starts: what is open behind it. */
export interface ExportStart extends FigureStart {
	language: Language;
	/** ISO day, printed in the figure. */
	date: string;
}

/** What is chosen in the export dialog, and what follows from it: the figure, its file and its name. */
export class ExportView {
	readonly figure: FigureView;
	readonly carried = new CarriedChoice();
	/** Of a project file. */
	readonly protection = new Protection();
	/** The page of the figure that is looked at, and that a format of one page holds. */
	page = $state(0);
	format: FormatId = $state('png');
	dpi: Resolution = $state(USUAL_CHOICES.dpi);
	svgText: SvgText = $state(USUAL_CHOICES.svgText);
	/** A picture without the ground the figure stands on. */
	isTransparent = $state(false);
	/** The gradients of a presentation cut up, for old programs. */
	hasSegments: boolean = $state(USUAL_CHOICES.hasSegments);
	/** Until one is chosen, what suits the format. */
	readonly sizing = new SizeView(
		() => (this.format === 'pptx' ? 'slide' : 'column'),
		() => this.dpi
	);
	language: Language = $state('da');
	numerals = $state(true);
	/** In a PDF: the numbers as a table after each figure. */
	tables: boolean = $state(USUAL_CHOICES.tables);
	#name: string | null = $state(null);
	readonly date: string;
	readonly #document: () => Document;

	/** @param document reads the open document; the figure follows its edits */
	constructor(document: () => Document, start: ExportStart) {
		this.#document = document;
		this.date = start.date;
		this.language = start.language;
		this.figure = new FigureView(
			() => this.project,
			() => this.language,
			start
		);
	}

	get document(): Document {
		return this.#document();
	}

	get project(): Project {
		return this.#document().project;
	}

	get hasPixels(): boolean {
		return FORMATS[this.format].hasPixels;
	}

	readonly isFigure = $derived(FORMATS[this.format].isFigure);

	readonly size: FigureSize = $derived(this.sizing.size);

	/** The length of a figure unit on paper or on the slide. */
	get unitMm(): number {
		const { scene, format, size } = this;
		if (!scene) return 1;
		return format === 'pptx' ? unitOnSlide(scene, slideFor(size)) : unitMmOf(scene, size);
	}

	/** As they are built; another format of the same size leaves them as they are. */
	readonly #built: readonly Scene[] = $derived.by(() => {
		const { content } = this.figure;
		if (!content || !this.isFigure) return [];
		const { size, language, numerals, date } = this;
		return buildFigures(this.project, { content, size, language, numerals, date });
	});

	/** The pages of the figure as they will be in the file; none where the project has nothing to show. */
	readonly scenes: readonly Scene[] = $derived(
		this.isTransparent && this.format === 'png'
			? this.#built.map((scene) => ({ ...scene, background: null }))
			: this.#built
	);

	/** The page that is looked at; the last one where the figure has become shorter. */
	get shownPage(): number {
		return Math.max(0, Math.min(this.page, this.scenes.length - 1));
	}

	get scene(): Scene | null {
		return this.scenes[this.shownPage] ?? null;
	}

	/** The file the choices describe; `null` where there is none to make. */
	readonly request: FileRequest | null = $derived.by(() => {
		const { format, scene, scenes } = this;
		if (this.problem) return null;
		if (format === 'project') return this.#wholeProject;
		const pages = format === 'pdf' || format === 'pptx' ? scenes : scene ? [scene] : [];
		return this.#requestOf(pages, format, this.svgText);
	});

	/** Never without the password that is asked for, on the clipboard neither. */
	get #wholeProject(): ProjectRequest | null {
		const { document, protection } = this;
		return protection.addTo({ format: 'project', document });
	}

	#requestOf(pages: readonly Scene[], format: FigureFormat, svgText: SvgText) {
		const { size, date, dpi, tables, hasSegments } = this;
		const choices = { size, date, dpi, svgText, tables, hasSegments };
		return requestFile(this.project, pages, format, choices);
	}

	/** The file with the project it is to carry, at the step `revision`. */
	withProject(request: FileRequest, revision: string): FileRequest {
		const { document, language, date } = this;
		const { content } = this.figure;
		return this.carried.addTo(request, content && { document, revision, content, language, date });
	}

	/** What goes to the clipboard: the file, or a picture where no program would take the file. */
	readonly copy: CopyRequest | null = $derived.by(() => {
		const { format } = this;
		if (format === 'project') return this.#wholeProject;
		return this.copyAs(format === 'svg' ? 'svg' : 'png');
	});

	/** The figure as a picture or as drawing; `null` where there is none. */
	copyAs(format: 'png' | 'svg'): CopyRequest | null {
		const { scene } = this;
		// Who pastes an SVG is Office or a drawing program: they pass over fonts.
		const request = scene && this.#requestOf([scene], format, 'text');
		return request?.format === 'png' || request?.format === 'svg' ? request : null;
	}

	/** The numbers of the figure; `null` where there is none. */
	get table(): FigureTable | null {
		const { content } = this.figure;
		return content && figureTable(this.project, content, this.language);
	}

	/** The size of the picture in pixels; `null` for formats without any. */
	get pixels(): { width: number; height: number } | null {
		const { scene, dpi, unitMm } = this;
		return scene && this.hasPixels ? pixelSize(scene, { dpi, unitMm }) : null;
	}

	/** Why no file can be made, known before it is tried; `null` where one can. */
	get problem(): Problem | null {
		const { pixels } = this;
		return pixels && sizeProblem(pixels);
	}

	/** The name of the file without its extension: the typed one, else one that follows the choices. */
	get name(): string {
		return this.#name ?? this.#proposedName;
	}

	/** What is typed becomes a name that every system takes; nothing brings the proposal back. */
	rename(typed: string): void {
		const name = cleanFileName(typed);
		this.#name = name === '' || name === this.#proposedName ? null : name;
	}

	readonly #proposedName: string = $derived.by(() =>
		proposeFileName(this.project, this.format, this.figure.content, this.language, this.#pageName)
	);

	/** Pages of one figure must not have one name. */
	get #pageName(): number | null {
		return this.scenes.length > 1 ? this.shownPage + 1 : null;
	}
}
