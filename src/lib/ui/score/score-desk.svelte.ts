import { untrack } from 'svelte';
import type { ScoreAction } from '#lib/commands/score-keys.ts';
import {
	confirmTyping,
	performScoreAction,
	type Outcome,
	type ScoringContext
} from '#lib/commands/scoring.ts';
import { finishSketch, type Sketch } from '#lib/commands/sketch.ts';
import { cellAt, gridOf, positionOf, type AreaGrid, type Position } from '#lib/domain/grid.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import { areasInOrder, type Cell } from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { getI18n } from '#lib/i18n/i18n.svelte.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { describeCell } from '#lib/scene/describe.ts';
import { getAnnouncer, getNotices, getPreferences } from '#lib/state/context.ts';
import { CellFilter } from '#lib/state/cell-filter.svelte.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import { LateEditor } from '#lib/state/late-editor.svelte.ts';
import { ScoreCursor } from '#lib/state/score-cursor.svelte.ts';

/** A field of the inspector. */
type Field = Parameters<ScoringContext['openDetail']>[0];

/** What the screen lends to its desk; read anew each time. */
export interface ScoreHost {
	readonly editor: Editor;
	readonly area: AreaId;
	/** The cell the address names, if any. */
	readonly start: { technology: string | null; horizon: string | null };
	onarea: (area: AreaId) => void;
	/** To one field of the inspector, or to it as a whole. */
	openDetail: (field: Field | null) => void;
	/** True where the inspector stood open over the chart, and is closed now. */
	closeDetails: () => boolean;
	toggleTable: () => void;
	/** Puts the browser's focus on the active stop. */
	focus: () => void;
}

/** Where a person is on the score screen, what they do there, and how they are told what came of it. */
export class ScoreDesk implements ScoringContext {
	readonly cursor = new ScoreCursor();
	readonly filter = new CellFilter();
	/** The document and the place for the panels beside the chart: a frame later. */
	readonly late: LateEditor<{ cell: Cell | null; area: AreaId }>;
	/** What a pointer is drawing: shown, and not yet a step. */
	sketch: Sketch | null = $state.raw(null);
	readonly #host: ScoreHost;
	readonly #i18n = getI18n();
	readonly #notices = getNotices();
	readonly #preferences = getPreferences();
	readonly #announcer = getAnnouncer();
	/** Where the cursor goes when the next area opens. */
	#landing: Position | null = null;
	/** The grid that the cursor's place belongs to. */
	#known: AreaGrid | null = null;

	/** Create while a component is set up. */
	constructor(host: ScoreHost) {
		this.#host = host;
		this.late = new LateEditor(() => ({
			editor: this.editor,
			place: { cell: this.cell, area: this.area }
		}));
		$effect.pre(() => {
			const { grid } = this;
			untrack(() => this.#stay(grid));
		});
		$effect.pre(() => {
			// A link to another cell of the same area moves the cursor too.
			const { area } = this;
			const { start } = this.#host;
			untrack(() => this.#land(area, start));
		});
	}

	readonly grid: AreaGrid = $derived.by(() => gridOf(this.editor.project, this.area));
	readonly cell: Cell | null = $derived.by(() => cellAt(this.grid, this.cursor.active));

	get editor(): Editor {
		return this.#host.editor;
	}

	get area(): AreaId {
		return this.#host.area;
	}

	/** Single letters are shortcuts. */
	get letters(): boolean {
		return this.#preferences.letters;
	}

	get language(): Language {
		return this.#i18n.language;
	}

	get isWanted(): ((cell: Cell) => boolean) | null {
		return this.filter.matcher(this.editor.document);
	}

	readonly act = (action: ScoreAction): void => performScoreAction(action, this);

	/** A button did it: the focus goes back to the stop it was done to. */
	readonly actFromButton = (action: ScoreAction): void => {
		this.act(action);
		this.#host.focus();
	};

	/** The pointer has let go: what it has drawn becomes one step. */
	finish(sketch: Sketch): void {
		this.sketch = null;
		finishSketch(sketch, this);
	}

	/** Leaving the grid keeps what was typed if it is a level; otherwise the old score stands, said aloud. */
	readonly leave = (): void => {
		if (!confirmTyping(this)) this.cursor.typing = null;
	};

	/** Goes to a cell, in whichever area it is. */
	goTo({ area, technology, horizon }: Cell): void {
		this.leave();
		const at = positionOf(gridOf(this.editor.project, area), technology, horizon);
		if (area !== this.area) this.openArea(area, at ?? undefined);
		else if (at) this.cursor.moveTo(at);
	}

	/** The same place in the next area, unless a command names another. */
	openArea(next: AreaId, position?: Position): void {
		this.#landing = position ?? this.cursor.active;
		this.#host.onarea(next);
	}

	openDetail(field: Field | null): void {
		this.late.catchUp();
		this.#host.openDetail(field);
	}

	toggleDetails(): void {
		if (!this.#host.closeDetails()) this.openDetail(null);
	}

	toggleTable(): void {
		this.#host.toggleTable();
	}

	/** Puts the browser's focus on the active stop. */
	focus(): void {
		this.#host.focus();
	}

	stepArea(step: 1 | -1): void {
		const areas = areasInOrder(this.editor.project);
		const index = areas.findIndex(({ id }) => id === this.area);
		const next = areas[(index + step + areas.length) % areas.length];
		if (next) this.openArea(next.id);
	}

	onDone(outcome: Outcome): void {
		const words = this.#i18n.t.score.outcome;
		switch (outcome.kind) {
			case 'set':
				return this.announce(describeCell(this.editor.project, outcome.cell, this.language));
			case 'selected':
				return this.announce(words.selected(outcome.count));
			case 'nothingMissing':
				return void this.#notices.say(words.nothingMissing, 'info');
			case 'nothingWanted':
				return void this.#notices.say(words.nothingWanted, 'info');
			case 'noNumber':
				return void this.#notices.say(words.noNumber, 'info');
			case 'quick':
				return this.announce(outcome.isOn ? words.quickOn : words.quickOff);
			case 'many': {
				const sentence = outcome.locked
					? `${words.many(outcome.changed)}. ${words.locked(outcome.locked)}`
					: words.many(outcome.changed);
				if (outcome.locked) this.#notices.say(sentence, 'info');
				else this.announce(sentence);
			}
		}
	}

	onRefused(problem: Problem): void {
		this.#notices.say(describeProblem(problem, this.#i18n.t), 'problem');
	}

	announce(sentence: string): void {
		this.#announcer.announce(sentence);
	}

	/** Another tab, or undo, may have arranged the grid anew: a number never goes to another cell than it was typed in. */
	#stay(grid: AreaGrid): void {
		const before = this.#known;
		this.#known = grid;
		const { cursor } = this;
		if (!before || cursor.stayOnCell(before, grid)) return;
		const { typing } = cursor;
		cursor.typing = null;
		cursor.keepInside(grid);
		if (typing) this.#notices.say(this.#i18n.t.score.outcome.cellGone(typing), 'problem');
	}

	#land(area: AreaId, start: ScoreHost['start']): void {
		const grid = gridOf(this.editor.project, area);
		const at = this.#landing ?? positionOf(grid, start.technology, start.horizon);
		this.#landing = null;
		if (at) this.cursor.moveTo(at);
		this.cursor.keepInside(grid);
	}
}
