import { professionKey, professionsOf } from '#lib/domain/area-set.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, sectorsInOrder } from '#lib/domain/reading.ts';
import type { BoardReading } from '#lib/domain/selection/board.ts';
import type { Judgement } from '#lib/domain/selection/own-choice.ts';
import { EXACT } from '#lib/domain/selection/problem.ts';
import type { Reach } from '#lib/domain/selection/reach.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/formats.ts';
import { reasonsWords } from '#lib/i18n/reasons-words.ts';
import { choiceNames } from './choice-names.ts';
import { ChoiceNumbers } from './choice-numbers.ts';
import type { ReasonLine } from './reason-teller.ts';

/*
 * The report's seven beside the proposal: how far below it they are, what they break, and which
 * weights and locks would reach them. A comparison, never a verdict.
 */

/** What was asked about the set. */
export interface SevenAnswers {
	judgement: Judgement;
	reach: { reach: Reach | null; locks: readonly number[] | null };
}

interface Read {
	project: Project;
	choice: ProjectChoice;
	reading: BoardReading;
}

/** The seven as rising places of a choice; `null` where the project does not have them all. */
export function sevenPlaces(project: Project, { areas }: ProjectChoice): number[] | null {
	const seven = reportSeven(project);
	const places = seven?.map((id) => areas.findIndex((area) => area.id === id));
	return places?.every((place) => place !== -1) ? places.sort((a, b) => a - b) : null;
}

/** Why nothing can be asked about the set; `null` where it can. */
export function sevenRefusal(
	{ project, choice, reading }: Read,
	places: readonly number[],
	language: Language
): string | null {
	const words = reasonsWords[language].seven;
	const numbers = new ChoiceNumbers(language, reasonsWords[language]);
	const { problem } = choice;
	if (problem.size !== places.length) return words.otherSize(numbers.plain(problem.size));
	if (reading.answer.sets.length === 0) return words.impossible;
	const names = choiceNames(project, choice, language);
	const unranked = places.filter((place) => !problem.candidates.includes(place));
	if (unranked.length === 0) return null;
	return words.unranked(
		formatList(
			unranked.map((place) => names.areas[place] ?? ''),
			language
		)
	);
}

/** How the set stands, in sentences. */
export function sevenLines(
	{ project, choice, reading }: Read,
	{ judgement, reach: { reach, locks } }: SevenAnswers,
	language: Language
): ReasonLine[] {
	const all = reasonsWords[language];
	const words = all.seven;
	const numbers = new ChoiceNumbers(language, all);
	const names = choiceNames(project, choice, language);
	const { broken, loss, rank } = judgement;
	const listed = (places: readonly number[], from: readonly string[], quote = false) =>
		formatList(
			places.map((place) => (quote ? all.quoted(from[place] ?? '') : (from[place] ?? ''))),
			language
		);
	const weighed = (weights: readonly number[]) =>
		formatList(
			weights.map((weight, place) =>
				words.weightOf(names.criteria[place] ?? '', numbers.weight(weight, 1))
			),
			language
		);

	const standing = (): ReasonLine => {
		const allowed = reading.answer.counts?.allowed;
		if (loss !== null && loss < -EXACT) {
			const text = words.ahead(numbers.points(-loss), listed(broken, names.constraints, true));
			return { icon: 'x', text };
		}
		if (loss !== null && loss <= EXACT && broken.length === 0) {
			const isBest = reading.answer.sets[0]?.areas.every((place) =>
				sevenPlaces(project, choice)?.includes(place)
			);
			return { icon: 'check', text: isBest ? words.isBest : words.sharedBest };
		}
		const below = numbers.difference(loss ?? 0);
		const isRanked = rank !== null && allowed !== undefined && broken.length === 0;
		const text = isRanked
			? words.loss(below, numbers.plain(rank), numbers.plain(allowed))
			: words.lossOnly(below);
		return { icon: 'minus', text };
	};

	const constraints = (): ReasonLine => {
		if (names.constraints.length === 0) return { icon: 'minus', text: words.noConstraints };
		return broken.length === 0
			? { icon: 'check', text: words.keeps }
			: { icon: 'x', text: words.broken(listed(broken, names.constraints, true)) };
	};

	const weights = (): ReasonLine => {
		if (!reach) return { icon: 'minus', text: words.noCriteria };
		const said = weighed(reach.weights);
		if (reach.lead < -EXACT) {
			return { icon: 'x', text: words.noWeights(numbers.points(-reach.lead), said) };
		}
		return reach.lead <= EXACT
			? { icon: 'arrow-up-right', text: words.weightsTie(said) }
			: { icon: 'arrow-up-right', text: words.weightsReach(said) };
	};

	const locking = (): ReasonLine[] => {
		if (locks?.length === 0) return [];
		if (locks) return [{ icon: 'lock', text: words.locks(listed(locks, names.areas)) }];
		// A set that was not ranked was not listed, and nobody looked for locks.
		const text = rank === null && broken.length === 0 ? words.locksUnknown : words.noLocks;
		return [{ icon: 'lock', text }];
	};

	// What is the best already needs no other weights.
	const isBest = loss !== null && Math.abs(loss) <= EXACT && broken.length === 0;
	return [standing(), constraints(), ...(isBest ? [] : [weights()]), ...locking()];
}

/** What the set covers, counted in the project: professions, and areas by sector. */
export function sevenCover(
	project: Project,
	seven: readonly AreaId[],
	language: Language
): string[] {
	const words = reasonsWords[language].seven;
	const numbers = new ChoiceNumbers(language, reasonsWords[language]);
	const areas = areasInOrder(project);
	const members = areas.filter(({ id }) => seven.includes(id));
	const covered = new Set(members.map(({ profession }) => professionKey(profession)));
	const professions = words.professions(
		numbers.plain(covered.size),
		numbers.plain(professionsOf(project).length)
	);
	const sectors = sectorsInOrder(project).flatMap(({ id, label }) => {
		const whole = areas.filter(({ sector }) => sector === id).length;
		if (whole === 0) return [];
		const part = members.filter(({ sector }) => sector === id).length;
		const name = plain(textIn(label, language));
		return [words.sector(name, numbers.plain(part), numbers.plain(whole))];
	});
	return [professions, ...sectors];
}
