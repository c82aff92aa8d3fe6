import type { AnswerTo, ChoiceQuestion } from '#lib/commands/choosing.ts';
import { assessorViews } from '#lib/domain/selection/assessor-views.ts';
import { weightKnowledge } from '#lib/domain/selection/selection-problem.ts';
import type { AreaView } from '#lib/domain/selection/smaa.ts';
import type { ChoiceBoard, ReadChoice } from './choice-board.svelte.ts';

/** First a few draws, to have something to look at; then as many as make a share good to a point. */
const FIRST_DRAWS = 1000;
export const ALL_DRAWS = 10_000;
/** Nothing is drawn while a weight moves: so long, in milliseconds, it must have rested. */
const REST = 250;
/** How many clearly different sets are looked for, and how many areas make a set another. */
const SETS = 3;
const MEMBERS = 2;

type AnswerOf<K extends ChoiceQuestion['kind']> = AnswerTo<Extract<ChoiceQuestion, { kind: K }>>;

/** Numbers found by drawing, with what they are of. */
export interface Drawn {
	of: ReadChoice;
	draws: NonNullable<AnswerOf<'draws'>>;
	views: readonly (readonly AreaView[])[];
}

/** Clearly different sets, and the best sets of several sizes, with what they are of. */
export interface OtherSets {
	of: ReadChoice;
	different: AnswerOf<'different'>;
	/** By how many areas the sets differ at least. */
	members: number;
	/** `null` where the number is given. */
	sizes: AnswerOf<'sizes'> | null;
}

/**
 * Draws for what the board shows, anew whenever that has changed and come to rest. What was drawn
 * before stays until there is something newer.
 */
export class UncertaintyRun {
	readonly #board: ChoiceBoard;
	#drawn: Drawn | null = $state.raw(null);
	#others: OtherSets | null = $state.raw(null);
	#done = $state(0);
	#state: 'drawing' | 'done' | 'noWeights' | 'failed' = $state('drawing');

	/** Draws as an effect: call this while a component is set up. */
	constructor(board: ChoiceBoard) {
		this.#board = board;
		$effect(() => {
			const { read } = board;
			// Ballots are no part of what the board reads.
			const { document } = board.editor;
			if (!read) return;
			this.#state = 'drawing';
			this.#done = 0;
			const ending = new AbortController();
			const timer = setTimeout(() => {
				if (!read.reading.answer.sets[0]) return;
				const views = assessorViews(document, read.choice);
				void this.#draw(read, views, ending.signal);
				void this.#findOthers(read, ending.signal);
			}, REST);
			return () => {
				clearTimeout(timer);
				ending.abort();
			};
		});
	}

	/** The newest numbers; `null` before the first. */
	get drawn(): Drawn | null {
		return this.#drawn;
	}

	get others(): OtherSets | null {
		return this.#others;
	}

	/** How many draws of the present question are made. */
	get done(): number {
		return this.#done;
	}

	get state(): 'drawing' | 'done' | 'noWeights' | 'failed' {
		return this.#state;
	}

	/** Whether the numbers are of what the board shows. */
	readonly isOfNow: boolean = $derived.by(() => this.#drawn?.of === this.#board.read);

	async #draw(of: ReadChoice, views: AreaView[][], signal: AbortSignal): Promise<void> {
		const { choice, selection, reading } = of;
		const { own } = selection;
		const watched = own
			? choice.areas.flatMap(({ id }, place) => (own[id] ? [place] : []))
			: (reading.answer.sets[0]?.areas ?? []);
		for (const draws of [FIRST_DRAWS, ALL_DRAWS]) {
			const answer = await this.#board.ask(
				{
					...{ kind: 'draws', problem: choice.problem, watched, setDraws: draws },
					uncertainty: {
						weights: weightKnowledge(selection, choice.problem.weights),
						...{ views, draws, seed: selection.seed }
					}
				},
				(done) => {
					if (!signal.aborted && done > this.#done) this.#done = done;
				},
				signal
			);
			if (signal.aborted) return;
			if (!answer) {
				this.#state = answer === null ? 'noWeights' : 'failed';
				return;
			}
			this.#drawn = { of, views, draws: answer };
			this.#done = draws;
		}
		this.#state = 'done';
	}

	async #findOthers(of: ReadChoice, signal: AbortSignal): Promise<void> {
		const { problem } = of.choice;
		const { min, max } = of.selection.sizes;
		const members = Math.min(MEMBERS, problem.size);
		const [different, sizes] = await Promise.all([
			this.#board.ask({ kind: 'different', problem, count: SETS, members }, undefined, signal),
			min < max
				? this.#board.ask(
						{ kind: 'sizes', problem, min, max: Math.min(max, problem.candidates.length) },
						undefined,
						signal
					)
				: null
		]);
		if (signal.aborted || !different) return;
		this.#others = { of, members, different, sizes: sizes ?? null };
	}
}
