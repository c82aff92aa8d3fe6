import type { Extent } from '#lib/domain/extent.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Area, Document, Project } from '#lib/domain/project.ts';
import {
	allAreasInOrder,
	areasInOrder,
	horizonsInOrder,
	technologiesInOrder,
	type Cell
} from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { HistoryEntry } from '#lib/state/history-entries.ts';
import type { NamedVersion, ProjectHistory, Step } from '#lib/state/history.svelte.ts';

export type Tab = Extent['kind'] | 'versions';

/** How many steps a list shows at first, and how many more each time. */
export const PAGE = 100;

/** A named version as it is looked at: its document, or why it cannot be shown. */
interface OpenVersion {
	version: NamedVersion;
	document: Document | null;
	problems: readonly Problem[];
}

/** What an open history panel shows: whose history, how much of it, and the moment that is looked at. */
export class HistoryView {
	tab: Tab = $state('project');
	/** The whole project in one picture, or the area. */
	picture: 'area' | 'all' = $state('all');
	shown = $state(PAGE);
	#area: AreaId | null = $state(null);
	#cell: Pick<Cell, 'technology' | 'horizon'> | null = $state.raw(null);
	#step: string | null = $state(null);
	#version: OpenVersion | null = $state.raw(null);
	readonly entries: readonly HistoryEntry[];
	/** Of the step looked at, in `history.steps`. */
	readonly index: number;
	/** The project as it was then; `null` where it cannot be told. */
	readonly document: Document | null;
	readonly history: ProjectHistory;
	readonly #editor: Editor;

	/** `open` is what the page behind shows. */
	constructor(
		history: ProjectHistory,
		editor: Editor,
		asked: Extent,
		open: { area: AreaId | null; horizon: HorizonId | null }
	) {
		this.history = history;
		this.#editor = editor;
		const [area] = areasInOrder(editor.project);
		const [technology] = technologiesInOrder(editor.project);
		const horizon = open.horizon ?? horizonsInOrder(editor.project)[0]?.id;
		this.#area = open.area ?? area?.id ?? null;
		if (technology && horizon) this.#cell = { technology: technology.id, horizon };
		if (asked.kind === 'area') this.#area = asked.area;
		if (asked.kind === 'cell') {
			this.#area = asked.cell.area;
			this.#cell = asked.cell;
		}
		this.tab = asked.kind;
		this.picture = asked.kind === 'project' ? 'all' : 'area';

		this.entries = $derived.by(() =>
			this.tab === 'versions' ? [] : history.entriesOf(this.extent)
		);
		this.index = $derived.by(() => {
			const { steps } = history;
			if (this.#step === null) return steps.length - 1;
			const id = this.#step;
			// A version may stand at a step that cannot be read any more: then the one before it.
			return Math.max(
				0,
				steps.findLastIndex((step) => step.id <= id)
			);
		});
		this.document = $derived.by(() => {
			if (this.#version) return this.#version.document;
			if (this.#step === null) return editor.document;
			const step = history.steps[this.index];
			return step ? history.documentAt(step.id) : null;
		});
	}

	get extent(): Extent {
		const area = this.#area;
		if (area === null || this.tab === 'project' || this.tab === 'versions') {
			return { kind: 'project' };
		}
		if (this.tab === 'area' || !this.#cell) return { kind: 'area', area };
		const { technology, horizon } = this.#cell;
		return { kind: 'cell', cell: { area, technology, horizon } };
	}

	get area(): AreaId | null {
		return this.#area;
	}

	get cell(): Cell | null {
		const area = this.#area;
		return area && this.#cell ? { area, ...this.#cell } : null;
	}

	/** The areas of now, and those that were there at the moment looked at. */
	get areas(): readonly Area[] {
		const now = this.#editor.project;
		const then = this.document?.project ?? now;
		return [...allAreasInOrder(now), ...allAreasInOrder(then).filter(({ id }) => !now.areas[id])];
	}

	/** The step that is looked at. */
	get step(): Step | null {
		return this.history.steps[this.index] ?? null;
	}

	/** The named version that is looked at, if it is one. */
	get version(): NamedVersion | null {
		return this.#version?.version ?? null;
	}

	get problems(): readonly Problem[] {
		return this.#version?.problems ?? [];
	}

	/** True while the project is shown as it is now. */
	get isNow(): boolean {
		return this.#step === null;
	}

	show(tab: Tab): void {
		this.tab = tab;
		this.shown = PAGE;
		if (tab !== 'versions') this.picture = tab === 'project' ? 'all' : 'area';
	}

	/** Another area, or another cell of it. */
	choose(to: { area?: AreaId } & Partial<Pick<Cell, 'technology' | 'horizon'>>): void {
		this.#area = to.area ?? this.#area;
		if (this.#cell) this.#cell = { ...this.#cell, ...to };
		this.shown = PAGE;
	}

	/** Looks at the project as it was after a step; `null`, or the last one, is now. */
	look(step: string | null): void {
		this.#version = null;
		this.#step = step === this.history.steps.at(-1)?.id ? null : step;
	}

	lookAtIndex(index: number): void {
		this.look(this.history.steps[index]?.id ?? null);
	}

	async lookAtVersion(version: NamedVersion): Promise<void> {
		const loaded = await this.history.documentOf(version.takenAt);
		this.#step = version.upTo;
		this.#version = {
			version,
			document: loaded.ok ? loaded.value : null,
			problems: loaded.ok ? loaded.notes : loaded.problems
		};
	}

	/** The project to name the parts of a step by: today's, or that of then where they are gone. */
	projectFor({ label, id }: Pick<HistoryEntry, 'label' | 'id'>): Project {
		const now = this.#editor.project;
		const cell = 'cell' in label ? label.cell : undefined;
		const area = cell?.area ?? ('area' in label ? label.area : undefined);
		const isThere =
			(area === undefined || now.areas[area] !== undefined) &&
			(!cell || now.framework.technologies[cell.technology] !== undefined) &&
			(!cell || now.framework.horizons[cell.horizon] !== undefined);
		return isThere ? now : (this.history.documentAt(id)?.project ?? now);
	}
}
