import { untrack } from 'svelte';
import {
	startChoosing,
	type AnswerTo,
	type ChoiceQuestion,
	type Progress
} from '#lib/commands/choosing.ts';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { BoardReading } from '#lib/domain/selection/board.ts';
import type { Selection, Weighing } from '#lib/domain/selection/selection.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import { ChoiceReader } from './choice-reader.ts';

/** How many of the best sets are listed. */
const TOP = 10;

/** A choice with what was computed of it: always of each other. */
export interface ReadChoice {
	/** As they were when the question was asked: the same numbers, but perhaps not written down yet. */
	project: Project;
	selection: Selection;
	choice: ProjectChoice;
	reading: BoardReading;
}

/** A choice before anything is computed of it: areas have points then, and sets none. */
type EarlyChoice = Omit<ReadChoice, 'reading'> & { reading: null };

/**
 * What the select screen shows: the selection of the project, with a weight that is just being moved,
 * and the newest answer about it. The answer may be of a moment ago; it is always whole.
 */
export class ChoiceBoard {
	readonly editor: Editor;
	/** Weights that are being moved and not in the project yet. */
	#draft: Weighing | null = $state.raw(null);
	#read: ReadChoice | null = $state.raw(null);
	#progress: { done: number; total: number } | null = $state.raw(null);
	#hasFailed = $state(false);
	/** The area whose reasons are shown. */
	focus: AreaId | null = $state(null);

	readonly #chooser = startChoosing();
	/** The newest question, and the one whose answer is shown. */
	#turn = 0;
	#shown = 0;

	/** Reads the project as an effect: call this while a component is set up. */
	constructor(editor: Editor) {
		this.editor = editor;
		$effect(() => {
			// What decides the answer; asking itself must not be followed.
			const { choice } = this;
			untrack(() => void this.#refresh(choice));
		});
		$effect(() => () => this.#chooser.stop());
	}

	get project(): Project {
		return this.editor.project;
	}

	/** The selection as the project has it. */
	readonly #kept: Selection = $derived.by(() => selectionOf(this.editor.project));

	/** The selection as it is shown, with weights in motion. */
	readonly selection: Selection = $derived.by(() =>
		this.#draft ? { ...this.#kept, weighing: this.#draft } : this.#kept
	);

	/** How many areas are asked for now: the least where a range is allowed. */
	readonly size: number = $derived.by(() => this.selection.sizes.min);

	readonly #reader = new ChoiceReader();

	/** Stays the same object when a weight that was moved is written down: it is the same choice. */
	readonly choice: ProjectChoice = $derived.by(() =>
		this.#reader.read(this.editor.project, this.selection, this.size)
	);

	/** The newest answer, with the choice it belongs to; `null` before the first. */
	get read(): ReadChoice | null {
		return this.#read;
	}

	/** Whether the newest answer is of what is shown. */
	get isSettled(): boolean {
		return this.#read?.choice === this.choice;
	}

	/** What the ranking shows: the newest answer; during a long search the choice as it is now, by points alone. */
	get shown(): ReadChoice | EarlyChoice {
		const read = this.#read;
		if (read && (this.isSettled || !this.#progress)) return read;
		const { project, selection, choice } = this;
		return { project, selection, choice, reading: null };
	}

	/** Whether an area can be picked: into the group's own set, into a proposal that is known, or where none will come. */
	get canPick(): boolean {
		return this.selection.own !== undefined || this.#read !== null || this.#hasFailed;
	}

	/** How far a long search is; `null` where nothing takes long. */
	get progress(): { done: number; total: number } | null {
		return this.#progress;
	}

	/** Whether there is no answer about what is shown now, and none on its way. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** The proposed set; empty before the first answer, and where no set is allowed. */
	readonly proposed: readonly AreaId[] = $derived.by(() => {
		const read = this.#read;
		return (read?.reading.answer.sets[0]?.areas ?? []).flatMap(
			(place) => read?.choice.areas[place]?.id ?? []
		);
	});

	/** The chosen set: the group's own where it has one, otherwise the proposed. */
	readonly chosen: readonly AreaId[] = $derived.by(() => {
		const { own } = this.selection;
		if (!own) return this.proposed;
		return this.choice.areas.flatMap(({ id }) => (own[id] ? [id] : []));
	});

	/** Shows weights while a slider moves; `null` shows the project's own again. */
	draft(weighing: Weighing | null): void {
		this.#draft = weighing;
	}

	commit(label: EditLabel, recipe: Recipe): boolean {
		this.#draft = null;
		return this.editor.commit(label, recipe);
	}

	/**
	 * Asks about the choice. `undefined` where the screen has gone meanwhile, the question could not be
	 * answered, or its signal gave it up.
	 */
	ask<Q extends ChoiceQuestion>(
		question: Q,
		told?: Progress,
		signal?: AbortSignal
	): Promise<AnswerTo<Q> | undefined> {
		return this.#chooser.ask(question, told, signal);
	}

	/** Asks again what could not be answered. */
	retry(): void {
		void this.#refresh(this.choice);
	}

	/** Asks about what is shown now. What is slower than the next question is overtaken by it. */
	async #refresh(choice: ProjectChoice): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		this.#hasFailed = false;
		const { project, selection } = this;
		const { near, seed } = selection;
		const reading = await this.#chooser.ask(
			{ kind: 'board', problem: choice.problem, top: TOP, near, seed },
			(done, total) => (this.#progress = { done, total })
		);
		// What a newer question has overtaken has no answer either; the newest one must have.
		if (turn === this.#turn) {
			this.#progress = null;
			this.#hasFailed = !reading;
		}
		// An answer of a moment ago is shown too, so that something moves while a slider does; never after a newer one.
		if (!reading || turn < this.#shown) return;
		this.#shown = turn;
		this.#progress = null;
		this.#read = { project, selection, choice, reading };
	}
}
