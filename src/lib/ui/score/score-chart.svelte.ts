import { untrack } from 'svelte';
import { sketchChanges } from '#lib/commands/sketch.ts';
import { previewTyping } from '#lib/commands/typed-preview.ts';
import { setValues } from '#lib/domain/edits.ts';
import type { CellKey } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { cellKey, technologiesInOrder } from '#lib/domain/reading.ts';
import { contestedCells } from '#lib/domain/statistics.ts';
import { getI18n } from '#lib/i18n/i18n.svelte.ts';
import { buildAreaChart, LABEL_SIZE, type ChartRow } from '#lib/scene/area-chart.ts';
import { groupRoom } from '#lib/scene/chart-groups.ts';
import { buildLegend, scaleToExplain, statesIn } from '#lib/scene/legend.ts';
import { projectTheme } from '#lib/scene/project-theme.ts';
import { RowMemory } from '#lib/scene/row-memory.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { DARK, LIGHT, type FigureTheme } from '#lib/scene/theme.ts';
import { getPreferences } from '#lib/state/context.ts';
import { preview } from '#lib/state/preview.ts';
import type { ScoreDesk } from './score-desk.svelte.ts';
import type { ScreenSize } from './screen-size.ts';

const MAX_ROW = 46;
const NONE: ReadonlySet<CellKey> = new Set();

/** The chart of the open area as a scene, and what it shows beside the scores. */
export class ScoreChart {
	/** Of the room for the chart, in pixels. */
	width = $state(0);
	height = $state(0);
	confidence = $state(true);
	disagreement = $state(true);

	readonly #desk: ScoreDesk;
	readonly #size: ScreenSize;
	readonly #i18n = getI18n();
	readonly #preferences = getPreferences();
	readonly #rows = new RowMemory<ChartRow>();

	/** Create while a component is set up. */
	constructor(desk: ScoreDesk, size: ScreenSize) {
		this.#desk = desk;
		this.#size = size;
	}

	readonly theme: FigureTheme = $derived.by(() => {
		const base = this.#preferences.appearance === 'dark' ? DARK : LIGHT;
		return projectTheme(base, this.#desk.editor.project);
	});

	// While a number is being typed, or a pointer draws, the arrow already shows it; nothing is committed yet.
	readonly #shownDocument: Document = $derived.by(() => {
		const { cell, editor, cursor, sketch, grid } = this.#desk;
		if (sketch) {
			const changes = sketchChanges(sketch, editor.project, grid, cursor);
			return preview(editor.document, setValues(changes));
		}
		return cell ? previewTyping(editor.document, cell, cursor.typing) : editor.document;
	});

	/** The project as it would be if what is being typed or drawn were confirmed. */
	get shown(): Project {
		return this.#shownDocument.project;
	}

	// A key press must not count again what it cannot change: the ballots, and the legend's states.
	readonly #ballots = $derived.by(() => this.#desk.editor.document.ballots);
	readonly #framework = $derived.by(() => this.#desk.editor.project.framework);
	readonly #contested = $derived.by(() => {
		const { area } = this.#desk;
		return whenChanged([this.#ballots, this.#framework], () =>
			contestedCells(this.#desk.editor.document, area)
		);
	});

	readonly #rowHeight = $derived.by(() => {
		if (this.#size.isPhone.current) return 34;
		if (this.#size.isTouch.current) return 38;
		const rows = this.#desk.grid.technologies.length;
		const smallest = rows > 12 ? 32 : 36;
		const taken = 44 + groupRoom(technologiesInOrder(this.#desk.editor.project), LABEL_SIZE);
		const fair = Math.floor((this.height - taken) / (rows * 1.32));
		return Math.min(MAX_ROW, Math.max(smallest, fair));
	});

	/** Wide where there is room, so that a long name takes two lines and not three. */
	readonly #labelWidth = $derived.by(() => {
		if (this.width >= 860) return 216;
		return this.#size.isTouch.current && this.width < 760 ? 150 : 176;
	});

	readonly scene: Scene = $derived.by(() => {
		const { area, cell, cursor } = this.#desk;
		return buildAreaChart(this.shown, area, {
			width: Math.max(280, this.width),
			rowHeight: this.#rowHeight,
			language: this.#i18n.language,
			theme: this.theme,
			labels: this.#size.isPhone.current ? 'above' : 'beside',
			labelWidth: this.#labelWidth,
			mode: 'editor',
			focus: cell,
			confidence: this.confidence && !this.#size.isPhone.current,
			disagreement: this.disagreement ? this.#contested : NONE,
			typing:
				cell && cursor.typing !== null
					? { key: cellKey(cell.technology, cell.horizon), text: cursor.typing }
					: null,
			memory: this.#rows
		});
	});

	/** The states and levels that the legend tells of. */
	readonly #explained = $derived.by(() => {
		const [{ project }, areas] = [this.#desk.late, [this.#desk.area]];
		return [
			...statesIn(project, areas),
			...Object.keys(scaleToExplain(project, areas).levels)
		].join();
	});

	readonly legend: Scene = $derived.by(() => {
		const options = {
			areas: [this.#desk.area],
			width: Math.max(280, this.width),
			language: this.#i18n.language,
			theme: this.theme
		};
		return whenChanged([this.#explained, this.#framework], () =>
			buildLegend(this.#desk.late.project, options)
		);
	});
}

/** Counts anew only when one of `parts` has changed, whatever `count` itself reads. */
function whenChanged<T>(_parts: readonly unknown[], count: () => T): T {
	return untrack(count);
}
