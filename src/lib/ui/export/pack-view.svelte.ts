import { usualPattern } from '#lib/commands/name-pattern.ts';
import {
	planPack,
	type PackChoices,
	type PackFigure,
	type PackForm,
	type PackFormat,
	type PackPlan
} from '#lib/commands/pack-plan.ts';
import { savePack, type PackProgress, type SavedPack } from '#lib/commands/packing.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Resolution } from '#lib/render/formats.ts';
import { report } from '#lib/report.ts';
import { CarriedChoice } from './carried-choice.svelte.ts';
import { SizeView } from './size-view.svelte.ts';

/** Where the choices start: what is chosen in the export dialog. */
export interface PackStart {
	/** Of the figures, and of the words of the name pattern. */
	language: Language;
	format: PackFormat;
	horizon: HorizonId | null;
	numerals: boolean;
	/** Whether files carry the project. Which parts of it is asked anew for so many files. */
	carries: boolean;
	dpi: Resolution;
	/** ISO day, printed in the figures. */
	date: string;
}

/** The open project and the id of its last step, as they are at the moment. */
export interface PackedProject {
	readonly document: Document;
	readonly revision: string;
}

export type PackOutcome =
	| { kind: 'saved'; pack: SavedPack; notes: readonly Problem[] }
	| { kind: 'failed'; problems: readonly Problem[] }
	| { kind: 'cancelled' };

/** What is missing before there is anything to make. */
export type Missing = 'figures' | 'areas' | 'languages' | 'formats';

/** What a report pack is to hold, the making of it, and how that ended. */
export class PackView {
	form: PackForm = $state('zip');
	areas: readonly AreaId[] = $state.raw([]);
	figures: readonly PackFigure[] = $state.raw(['area']);
	languages: readonly Language[] = $state.raw([]);
	formats: readonly PackFormat[] = $state.raw([]);
	horizon: HorizonId | null = $state(null);
	dpi: Resolution = $state(300);
	pattern = $state('');
	readonly carried = new CarriedChoice();
	/** Until one is chosen, what suits the form. */
	readonly sizing = new SizeView(
		() => (this.form === 'pptx' ? 'slide' : 'column'),
		() => this.dpi
	);

	/** What has been made until now; `null` before the first file and while nothing is made. */
	progress: PackProgress | null = $state.raw(null);
	outcome: PackOutcome | null = $state.raw(null);
	#work: AbortController | null = $state.raw(null);

	readonly #source: PackedProject;
	readonly #start: PackStart;

	/** @param source the open project; the plan follows its edits */
	constructor(source: PackedProject, start: PackStart) {
		this.#source = source;
		this.#start = start;
		this.areas = areasInOrder(source.document.project).map(({ id }) => id);
		this.languages = [start.language];
		this.formats = [start.format];
		this.horizon = start.horizon;
		this.dpi = start.dpi;
		this.carried.isOn = start.carries;
		this.pattern = usualPattern(start.language);
	}

	get project(): Project {
		return this.#source.document.project;
	}

	get document(): Document {
		return this.#source.document;
	}

	get hasPixels(): boolean {
		return (this.form === 'zip' && this.formats.includes('png')) || this.sizing.isPixels;
	}

	readonly plan: PackPlan = $derived.by(() => {
		const { form, areas, figures, languages, formats, horizon, dpi, pattern } = this;
		const { size } = this.sizing;
		const { numerals, date } = this.#start;
		const choices: PackChoices = {
			...{ form, areas, figures, languages, formats, horizon, pattern },
			...{ size, dpi, numerals, date }
		};
		return planPack(this.project, choices);
	});

	/** `null` where there is something to make. */
	get missing(): Missing | null {
		if (this.plan.files > 0) return null;
		if (this.figures.length === 0) return 'figures';
		if (this.languages.length === 0) return 'languages';
		return this.form === 'zip' && this.formats.length === 0 ? 'formats' : 'areas';
	}

	get isWorking(): boolean {
		return this.#work !== null;
	}

	/** Makes the pack and saves it. Ends when it is saved, has failed or is called off. */
	async start(): Promise<void> {
		if (this.#work || this.missing) return;
		const work = new AbortController();
		this.#work = work;
		this.outcome = null;
		const told = (progress: PackProgress) => {
			this.progress = progress;
		};
		try {
			const { document, revision } = this.#source;
			const source = { document, revision, parts: this.carried.chosen };
			const saved = await savePack(source, this.plan, { told, signal: work.signal });
			if (!saved) this.outcome = { kind: 'cancelled' };
			else if (saved.ok) this.outcome = { kind: 'saved', pack: saved.value, notes: saved.notes };
			else this.outcome = { kind: 'failed', problems: saved.problems };
		} catch (error) {
			this.outcome = { kind: 'failed', problems: [{ code: 'export.failed' }] };
			report(error, 'pack');
		} finally {
			this.#work = null;
			this.progress = null;
		}
	}

	/** Ends the work at once. Nothing is saved. */
	cancel(): void {
		this.#work?.abort();
	}
}
