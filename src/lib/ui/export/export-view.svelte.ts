import {
	buildFigure,
	cleanFileName,
	proposeFileName,
	type CopyRequest,
	type FigureContent,
	type FileRequest
} from '#lib/commands/exporting.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { FORMATS, type FormatId, type Resolution } from '#lib/render/formats.ts';
import { unitOnSlide, type Aspect } from '#lib/render/pptx/frame.ts';
import { pixelSize } from '#lib/render/png.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { FIGURE_SIZES, type FigureSize } from '#lib/scene/sizes.ts';

/** Where the dialog starts: what is open behind it. */
export interface ExportStart {
	area: AreaId | null;
	horizon: HorizonId | null;
	language: Language;
	/** ISO day, printed in the figure. */
	date: string;
}

/** What is chosen in the export dialog, and what follows from it: the figure, its file and its name. */
export class ExportView {
	kind: FigureContent['kind'] = $state('area');
	area: AreaId | null = $state(null);
	horizon: HorizonId | null = $state(null);
	format: FormatId = $state('png');
	aspect: Aspect = $state('16:9');
	#size: FigureSize | null = $state(null);
	dpi: Resolution = $state(300);
	language: Language = $state('da');
	numerals = $state(true);
	#name: string | null = $state(null);
	readonly #date: string;
	readonly #document: () => Document;

	/** @param document reads the open document; the figure follows its edits */
	constructor(document: () => Document, start: ExportStart) {
		this.#document = document;
		this.#date = start.date;
		this.language = start.language;
		this.kind = start.area === null && start.horizon !== null ? 'matrix' : 'area';
		this.area = start.area ?? areasInOrder(this.project)[0]?.id ?? null;
		this.horizon = start.horizon ?? horizonsInOrder(this.project).at(-1)?.id ?? null;
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

	readonly #content: FigureContent | null = $derived.by(() => {
		if (this.kind === 'matrix') {
			const exists = this.horizon && this.project.framework.horizons[this.horizon];
			return this.horizon && exists ? { kind: 'matrix', horizon: this.horizon } : null;
		}
		const exists = this.area && this.project.areas[this.area];
		return this.area && exists ? { kind: 'area', area: this.area } : null;
	});

	/** The figure as it will be in the file; `null` where the project has nothing to show. */
	readonly scene: Scene | null = $derived.by(() => {
		const content = this.#content;
		if (!content || !this.isFigure) return null;
		const { size, language, numerals } = this;
		return buildFigure(this.project, { content, size, language, numerals, date: this.#date });
	});

	/** The file the choices describe; `null` where there is none to make. */
	readonly request: FileRequest | null = $derived.by(() => {
		const { copy, scene, format, unitMm } = this;
		if (copy?.format === format) return copy;
		if (!scene) return null;
		const scenes = [scene];
		if (format === 'pptx') {
			return { format, scenes, options: { aspect: this.aspect, date: this.#date } };
		}
		if (format !== 'pdf') return null;
		return { format, scenes, options: { unitMm, date: this.#date, ...this.#source } };
	});

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
		proposeFileName(this.project, this.format, this.#content, this.language)
	);
}
