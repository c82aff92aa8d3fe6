import type { Recipe } from './edits.ts';
import { AreaId, CellKey, type AssessorId, type LevelId } from './ids.ts';
import type { Document } from './project.ts';
import {
	levelAt,
	levelMiddle,
	levelsInOrder,
	shareOfScale,
	toScale,
	type Level,
	type Scale
} from './scale.ts';
import {
	DONT_KNOW,
	isEmptyScore,
	levelOf,
	NOT_SCORED,
	type Answer,
	type Estimate,
	type Score
} from './score.ts';

/*
 * From one scale to another, with every score. What each number becomes is known, and counted,
 * before anything happens; a number that becomes nothing is named, and a person says what it is
 * to read as. Locked scores are carried over like the rest: a project has one scale.
 */

export const CARRY_METHODS = ['levels', 'share', 'hand'] as const;
export type CarryMethod = (typeof CARRY_METHODS)[number];

/** How numbers go from one scale to another. */
export interface Carry {
	from: Scale;
	to: Scale;
	/** Level by level in order, by how far up the scale a number stands, or level by level by hand. */
	method: CarryMethod;
	/** What each old level becomes by hand; `null` or missing where it has no counterpart. */
	byHand: Readonly<Record<LevelId, number | null>>;
}

/** What scores read as that no number of the new scale can stand for. */
export type Fallback = 'dontKnow' | 'notScored';

/** What a number becomes. `exact` where the old number could be told from the new one. */
export interface Carried {
	to: number;
	exact: boolean;
}

/** What one number becomes, or `null` where the way of carrying over has no answer for it. */
export function carryNumber(carry: Carry, number: number): Carried | null {
	return carry.method === 'share' ? byShare(carry, number) : byLevel(carry, number);
}

function byShare({ from, to }: Carry, number: number): Carried {
	const wanted = to.min + shareOfScale(from, number) * (to.max - to.min);
	const carried = toScale(to, wanted);
	return { to: carried, exact: Math.abs(carried - wanted) < 1e-6 };
}

/** Exact for the number that stands for its level, where no other level becomes the same. */
function byLevel(carry: Carry, number: number): Carried | null {
	const level = levelAt(carry.from, number);
	if (!level) return null;
	const to = targetOf(carry, level);
	if (to === null) return null;
	const others = Object.values(carry.from.levels).filter(({ id }) => id !== level.id);
	const isShared = others.some((other) => targetOf(carry, other) === to);
	return { to, exact: !isShared && number === levelMiddle(carry.from, level) };
}

function targetOf(carry: Carry, level: Level): number | null {
	if (carry.method === 'hand') return carry.byHand[level.id] ?? null;
	return suggestByOrder(carry.from, carry.to)[level.id] ?? null;
}

/** Each old level's number on the new scale when the levels are laid over each other in order. */
export function suggestByOrder(from: Scale, to: Scale): Record<LevelId, number | null> {
	const [old, fresh] = [levelsInOrder(from), levelsInOrder(to)];
	const suggestions: Record<LevelId, number | null> = {};
	for (const [index, level] of old.entries()) {
		const at = old.length === 1 ? 0 : Math.round((index * (fresh.length - 1)) / (old.length - 1));
		const counterpart = fresh[at];
		suggestions[level.id] = counterpart ? levelMiddle(to, counterpart) : null;
	}
	return suggestions;
}

/** One old number, what becomes of it, and how often it occurs. */
export interface Move {
	from: number;
	/** `null` where it cannot be carried over. */
	carried: Carried | null;
	count: number;
}

/** A score that cannot be carried over. `assessor` where it is an answer in a ballot. */
export interface LostScore {
	area: AreaId;
	key: CellKey;
	number: number;
	assessor: AssessorId | null;
}

export interface CarryReport {
	/** By old number, rising. */
	moves: readonly Move[];
	/** Scores and answers with a number, by what becomes of them. */
	exact: number;
	rounded: number;
	lost: readonly LostScore[];
	/** "Don't know" and "not applicable" stay as they are. */
	unchanged: number;
	/** Lowest-highest ranges that are carried over, and those that go with a number that cannot be. */
	ranges: { carried: number; lost: number };
	/** How many of them are locked. They are carried over too. */
	locked: number;
	/** How many of the team's scores have a number: what the step says it changed. */
	scores: number;
}

/** What carrying over would do to every score and answer of a document. */
export function reportCarry({ project, ballots }: Document, carry: Carry): CarryReport {
	const moves = new Map<number, Move>();
	const lost: LostScore[] = [];
	const ranges = { carried: 0, lost: 0 };
	let [unchanged, locked, scores] = [0, 0, 0];

	const count = (where: Omit<LostScore, 'number'>, value: Score['value']) => {
		const number = levelOf(value);
		if (number === null) {
			if (value.kind !== 'notScored') unchanged += 1;
			return;
		}
		const known = moves.get(number);
		const move = known ?? { from: number, carried: carryNumber(carry, number), count: 0 };
		moves.set(number, { ...move, count: move.count + 1 });
		if (!move.carried) lost.push({ ...where, number });
	};

	for (const { area, key, score } of listCells(project.cells)) {
		count({ area, key, assessor: null }, score.value);
		if (score.value.kind === 'level') {
			scores += 1;
			if (score.state === 'locked' || project.areas[area]?.locked) locked += 1;
		}
		if (score.range) ranges[carryRange(carry, score.range) ? 'carried' : 'lost'] += 1;
	}
	for (const ballot of Object.values(ballots)) {
		for (const { area, key, score } of listCells<Answer>(ballot.cells)) {
			count({ area, key, assessor: ballot.assessor }, score.value);
		}
	}

	const sorted = [...moves.values()].sort((a, b) => a.from - b.from);
	const sum = (wanted: (move: Move) => boolean) =>
		sorted.filter(wanted).reduce((total, move) => total + move.count, 0);
	return {
		moves: sorted,
		exact: sum(({ carried }) => carried?.exact === true),
		rounded: sum(({ carried }) => carried?.exact === false),
		lost,
		unchanged,
		ranges,
		locked,
		scores
	};
}

/**
 * Takes the new scale into use and carries every score and answer over, in one step. Does nothing
 * where a number would be lost and nobody has said what it is to read as.
 */
export function changeScale(carry: Carry, fallback: Fallback | null): Recipe {
	return (draft) => {
		if (fallback === null && reportCarry(draft, carry).lost.length > 0) return;
		const instead = fallback === 'dontKnow' ? DONT_KNOW : NOT_SCORED;
		const carryValue = (said: Pick<Score, 'value'>) => {
			if (said.value.kind !== 'level') return;
			const carried = carryNumber(carry, said.value.level);
			said.value = carried ? { ...said.value, level: carried.to } : { ...instead };
		};

		for (const scores of Object.values(draft.project.cells)) {
			for (const score of Object.values(scores)) {
				carryValue(score);
				const range = score.range ? carryRange(carry, score.range) : null;
				if (range) score.range = range;
				else delete score.range;
			}
		}
		for (const { cells } of Object.values(draft.ballots)) {
			for (const answers of Object.values(cells)) Object.values(answers).forEach(carryValue);
		}
		dropSilent(draft);
		draft.project.framework.scale = structuredClone(carry.to);
	};
}

/** Both ends, in rising order; `null` where either cannot be carried over. */
function carryRange(carry: Carry, { lowest, highest }: Estimate): Estimate | null {
	const [a, b] = [carryNumber(carry, lowest), carryNumber(carry, highest)];
	return a && b ? { lowest: Math.min(a.to, b.to), highest: Math.max(a.to, b.to) } : null;
}

/** A score that says nothing any more leaves the document, as it does after any edit. */
function dropSilent({ project, ballots }: Document): void {
	const isSilent = (answer: Answer) =>
		answer.value.kind === 'notScored' && answer.confidence === null && answer.rationale === '';
	drop(project.cells, isEmptyScore);
	for (const ballot of Object.values(ballots)) drop<Answer>(ballot.cells, isSilent);
}

function drop<T>(cells: Record<string, Record<string, T>>, isSilent: (score: T) => boolean): void {
	for (const [area, scores] of Object.entries(cells)) {
		for (const [key, score] of Object.entries(scores)) if (isSilent(score)) delete scores[key];
		if (Object.keys(scores).length === 0) delete cells[area];
	}
}

function listCells<T>(
	cells: Readonly<Record<string, Readonly<Record<string, T>>>>
): { area: AreaId; key: CellKey; score: T }[] {
	return Object.entries(cells).flatMap(([area, scores]) =>
		Object.entries(scores).map(([key, score]) => ({
			area: AreaId.parse(area),
			key: CellKey.parse(key),
			score
		}))
	);
}
