import {
	cleanFileName,
	proposeFileName,
	type CopyRequest,
	type FileRequest
} from '#lib/commands/exporting.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { FORMATS, type FormatId, type Resolution } from '#lib/render/formats.ts';
import { unitOnSlide, type Aspect } from '#lib/render/pptx/frame.ts';
import { pixelSize } from '#lib/render/png.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { FIGURE_SIZES, type FigureSize } from '#lib/scene/sizes.ts';
import { CarriedChoice } from './carried-choice.svelte.ts';
import { FigureView, type FigureStart } from './figure-view.svelte.ts';

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
	/** The page of the figure that is looked at, and that a format of one page holds. */
	page = $state(0);
	format: FormatId = $state('png');
	aspect: Aspect = $state('16:9');
	#size: FigureSize | null = $state(null);
	dpi: Resolution = $state(300);
	language: Language = $state('da');
	numerals = $state(true);
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

	get isFigure(): boolean {
		return FORMATS[this.format].isFigure;
	}

	/** The chosen size; until there is one, what suits the format. */
	get size(): FigureSize {
		return this.#size ?? (this.format === 'pptx' ? 'slide' : 'column');
	}

	set size(size: FigureSize) {
		this.#size = size;
	}

	/** The length of a figure unit on paper or on the slide. */
	get unitMm(): number {
		const { scene, format, size, aspect } = this;
		if (scene && format === 'pptx') return unitOnSlide(scene, aspect);
		return FIGURE_SIZES[size].unitMm;
	}

	/** The pages of the figure as they will be in the file; none where the project has nothing to show. */
	readonly scenes: readonly Scene[] = $derived.by(() => {
		const { content } = this.figure;
		if (!content || !this.isFigure) return [];
		const { size, language, numerals } = this;
		return buildFigures(this.project, { content, size, language, numerals, date: this.date });
	});

	/** The page that is looked at; the last one where the figure has become shorter. */
	get shownPage(): number {
		return Math.max(0, Math.min(this.page, this.scenes.length - 1));
	}

	get scene(): Scene | null {
		return this.scenes[this.shownPage] ?? null;
	}

	/** The file the choices describe; `null` where there is none to make. */
	readonly request: FileRequest | null = $derived.by(() => {
		const { copy, scenes, format, unitMm } = this;
		if (copy?.format === format) return copy;
		if (scenes.length === 0) return null;
		if (format === 'pptx') {
			return { format, scenes, options: { aspect: this.aspect, date: this.date } };
		}
		if (format !== 'pdf') return null;
		return { format, scenes, options: { unitMm, date: this.date, ...this.#source } };
	});

	/** The file with the project it is to carry, at the step `revision`. */
	withProject(request: FileRequest, revision: string): FileRequest {
		const { document, language, date } = this;
		const { content } = this.figure;
		return this.carried.addTo(request, content && { document, revision, content, language, date });
	}

	/** What goes to the clipboard: the file, or a picture where no program would take the file. */
	readonly copy: CopyRequest | null = $derived.by(() => {
		const { scene, format, dpi, unitMm } = this;
		if (format === 'project') return { format, document: this.document };
		if (!scene) return null;
		if (format === 'svg') return { format, scene, options: { unitMm } };
		return { format: 'png', scene, options: { dpi, unitMm, ...this.#source } };
	});

	get #source(): { source?: string } {
		const source = plain(textIn(this.project.sourceLine, this.language));
		return source ? { source } : {};
	}

	/** The size of the picture in pixels; `null` for formats without any. */
	get pixels(): { width: number; height: number } | null {
		const { scene, dpi, unitMm } = this;
		return scene && this.hasPixels ? pixelSize(scene, { dpi, unitMm }) : null;
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
