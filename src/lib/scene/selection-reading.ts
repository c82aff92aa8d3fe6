import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import {
	areaStandings,
	rankAmong,
	type AreaStanding
} from '#lib/domain/selection/area-standings.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import type { Constraint } from '#lib/domain/selection/constraint.ts';
import type { Criterion } from '#lib/domain/selection/criterion.ts';
import { standingOf, type Standing } from '#lib/domain/selection/near-equal.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import { breach } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { percentages } from '#lib/domain/selection/weights.ts';

/* What the figure of a selection tells: ranking and set as one consistent answer. */

/** As many of the best sets as the screen asks for, so that a search ends in the same one. */
const TOP = 10;

export interface SelectionRow extends AreaStanding {
	/** How many that can be ranked have more points, plus one; `null` where it cannot be ranked. */
	rank: number | null;
	/** By criterion; `null` where there is no number to count. */
	values: readonly (number | null)[];
	/** `null` where no set is allowed. */
	standing: Standing | null;
	isChosen: boolean;
}

export interface SelectionReading {
	/** By points; of equals the chosen first. Those that cannot be ranked stand at the end. */
	rows: readonly SelectionRow[];
	/** `percent`: what each weighs, whole as everywhere; they add up to 100. */
	criteria: readonly { criterion: Criterion; percent: number }[];
	/** The constraints that are on and point at something, without locks. */
	constraints: readonly Constraint[];
	/** Whether any constraint is on, a lock included. */
	isBound: boolean;
	/** Those among all constraints that the chosen set breaks. */
	broken: readonly Constraint[];
	/** How many areas are asked for. */
	size: number;
	chosen: number;
	/** Where the chosen come from; `null` where none are. */
	status: 'proposed' | 'own' | 'decided' | null;
	/** ISO time. */
	decidedAt: string | null;
	/** After which row the set ends, and how much less the next has. `null` where the set is no head of the ranking. */
	cut: { after: number; rank: number; gap: number } | null;
	near: number;
	spreadWeight: number;
	/** False where there were more sets nearly as good than could be counted. */
	isComplete: boolean;
	isProven: boolean;
}

const known = new WeakMap<Project, SelectionReading>();

/** Computed once for each state of a project. */
export function readSelection(project: Project): SelectionReading {
	const before = known.get(project);
	if (before) return before;
	const reading = compute(project);
	known.set(project, reading);
	return reading;
}

function compute(project: Project): SelectionReading {
	const selection = selectionOf(project);
	const { near, seed, sizes, own } = selection;
	const choice = choiceOf(project, selection, sizes.min);
	const { problem, areas, criteria, constraints } = choice;
	const { answer, nearEqual } = readBoard(buildBoard(problem), {
		top: TOP,
		near,
		random: randomNumbers(seed)
	});
	const percent = percentages(problem.weights);
	const proposed = answer.sets[0]?.areas ?? [];
	const chosen = own ? areas.flatMap(({ id }, place) => (own[id] ? [place] : [])) : proposed;
	const standings = areaStandings(choice);
	const isRanked = ({ lacking }: AreaStanding) => lacking.length === 0;
	const ranked = standings.filter(isRanked).map(({ value }) => value);
	const rows = standings.map((own): SelectionRow => {
		const { place, value, lacking } = own;
		return {
			...own,
			rank: isRanked(own) ? rankAmong(value, ranked) : null,
			values: criteria.map(({ criterion }, c) =>
				lacking.some((each) => each.criterion === criterion)
					? null
					: at(problem.values[c] ?? [], place)
			),
			standing: nearEqual && isRanked(own) ? standingOf(at(nearEqual.shares, place)) : null,
			isChosen: chosen.includes(place)
		};
	});
	const sorted = rows.toSorted(
		(a, b) =>
			(a.rank ?? Infinity) - (b.rank ?? Infinity) || Number(b.isChosen) - Number(a.isChosen) || 0
	);
	const decision = decisionOf(
		project,
		chosen.flatMap((place) => areas[place]?.id ?? [])
	);
	return {
		rows: sorted,
		criteria: criteria.map(({ criterion }, c) => ({ criterion, percent: at(percent, c) })),
		constraints: constraints.filter(({ requirement }) => requirement.kind !== 'lock'),
		isBound: constraints.length > 0,
		broken:
			chosen.length === 0
				? []
				: constraints.filter((_, i) => {
						const compiled = problem.constraints[i];
						return compiled !== undefined && breach(compiled, chosen, problem) > 0;
					}),
		size: problem.size,
		chosen: chosen.length,
		status: chosen.length === 0 ? null : decision ? 'decided' : own ? 'own' : 'proposed',
		decidedAt: decision?.takenAt ?? null,
		cut: cutOf(sorted, chosen.length),
		near,
		spreadWeight: problem.spreadWeight,
		isComplete: nearEqual?.isComplete ?? true,
		isProven: answer.isProven
	};
}

/** The newest decision, where what was chosen in it is still what is chosen. */
function decisionOf({ decisions = {} }: Project, chosen: readonly AreaId[]) {
	const newest = Object.values(decisions).reduce<(typeof decisions)[keyof typeof decisions] | null>(
		(latest, each) => (latest && latest.takenAt >= each.takenAt ? latest : each),
		null
	);
	if (!newest || chosen.length === 0) return null;
	const isSame =
		Object.keys(newest.chosen).length === chosen.length && chosen.every((id) => newest.chosen[id]);
	return isSame ? newest : null;
}

function cutOf(rows: readonly SelectionRow[], chosen: number): SelectionReading['cut'] {
	const last = rows[chosen - 1];
	const next = rows[chosen];
	if (!last || next?.rank == null || !rows.slice(0, chosen).every(({ isChosen }) => isChosen)) {
		return null;
	}
	return { after: chosen - 1, rank: next.rank, gap: Math.max(0, last.value - next.value) };
}
