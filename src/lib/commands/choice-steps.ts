import type { Project } from '#lib/domain/project.ts';
import { raisePlans, withRaises, type CellRaise } from '#lib/domain/selection/cell-steps.ts';
import { EXACT, type ScoredSet, type SelectionProblem } from '#lib/domain/selection/problem.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { choiceOf, type ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { horizonsInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { formatList, formatNumber } from '#lib/i18n/formats.ts';
import { reasonsWords } from '#lib/i18n/reasons-words.ts';
import type { ReasonLine } from './reason-teller.ts';

/* Which cells of the heat map, one step up, would bring an area in: tried out before it is said. */

/** What raises of an area's cells come to. */
export type CellSteps =
	/** With these, the area is in the best set. */
	| { kind: 'enough'; steps: number; raises: readonly CellRaise[] }
	/** Even with the steps that give most, it is not. */
	| { kind: 'short'; steps: number };

/** More steps than this are another heat map, not another view of a few cells. */
const MOST_STEPS = 8;

/** Raises that should do are tried so many times, with one step more each time. */
const TRIES = 4;

type BestOf = (problem: SelectionProblem) => Promise<ScoredSet | null | undefined>;

interface Asked {
	project: Project;
	selection: Selection;
	choice: ProjectChoice;
}

/**
 * The fewest steps that bring an area in, as it turns out when the choice is made again with them:
 * scales that are not kept move along, and so does what is not linear. `rise`: what its own value
 * lacks, 0 to 1. `bestOf` answers the best set of a choice, `null` where none is allowed, or `undefined`
 * where nobody waits for it any more. `null` where growth does not count, or no answer came.
 */
export async function stepsInto(
	{ project, selection, choice }: Asked,
	place: number,
	rise: number,
	bestOf: BestOf
): Promise<CellSteps | null> {
	const area = choice.areas[place]?.id;
	if (!area) return null;
	const plans = raisePlans(project, choice, area, MOST_STEPS);
	const last = plans.toSorted((a, b) => b.gain - a.gain || a.steps - b.steps)[0];
	if (!last || last.gain <= EXACT) return null;
	const enough = plans.filter(({ gain }) => gain >= rise - EXACT && gain > EXACT);
	const tried = enough.length > 0 ? enough.slice(0, TRIES) : [last];
	for (const { steps, raises } of tried) {
		const raised = choiceOf(withRaises(project, area, raises), selection, choice.problem.size);
		const isIn = await isBetterWith(raised.problem, place, bestOf);
		if (isIn === null) return null;
		if (isIn) return { kind: 'enough', steps, raises };
	}
	return enough.length > 0 ? null : { kind: 'short', steps: last.steps };
}

/** Whether every best set has the area: a tie would leave it to chance. `null` where no answer came. */
async function isBetterWith(
	problem: SelectionProblem,
	area: number,
	bestOf: BestOf
): Promise<boolean | null> {
	const limited = (limit: 0 | 1) => {
		const lock = { kind: 'count', members: [area], min: limit, max: limit } as const;
		return bestOf({ ...problem, constraints: [...problem.constraints, lock] });
	};
	const [without, own] = await Promise.all([limited(0), limited(1)]);
	if (without === undefined || own === undefined) return null;
	return own !== null && (without === null || own.score > without.score + EXACT);
}

/** At most so many cells are named. */
const NAMED = 4;

/** The sentence about it. */
export function stepsLine(found: CellSteps, project: Project, language: Language): ReasonLine {
	const words = reasonsWords[language].steps;
	const write = (number: number) => formatNumber(number, language, { maximumFractionDigits: 1 });
	if (found.kind === 'short') {
		return { icon: 'minus', text: words.short(write(found.steps)) };
	}
	const years = new Map(horizonsInOrder(project).map(({ id, year }) => [id, year]));
	const cells = found.raises.map(({ technology, horizon, from, to }) => {
		const label = project.framework.technologies[technology]?.shortLabel;
		const name = label ? plain(textIn(label, language)) : '';
		return words.cell(name, String(years.get(horizon) ?? ''), write(from), write(to));
	});
	const rest = cells.length - NAMED;
	const named = [...cells.slice(0, NAMED), ...(rest > 0 ? [words.others(rest)] : [])];
	const isEach = found.raises.every(({ steps }) => steps === 1);
	const count = found.raises.length;
	const text = isEach
		? words.each(count, formatList(named, language))
		: words.total(found.steps, count, formatList(named, language));
	return { icon: 'arrow-up-right', text };
}
