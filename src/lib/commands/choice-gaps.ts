import type { BoardReading } from '#lib/domain/selection/board.ts';
import { areaStandings, rankAmong } from '#lib/domain/selection/area-standings.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { reasonsWords } from '#lib/i18n/reasons-words.ts';
import { ChoiceNumbers } from './choice-numbers.ts';
import type { ReasonLine } from './reason-teller.ts';

/* What can be said where there is no set to give reasons of: none is possible, or none is found yet. */

/** Why there is no set, and what is missing. */
export function noSetLines(
	choice: ProjectChoice,
	{ impossible }: Pick<BoardReading, 'impossible'>,
	language: Language
): { text: string; lines: ReasonLine[] } {
	const words = reasonsWords[language];
	const numbers = new ChoiceNumbers(language, words);
	if (impossible?.kind !== 'tooFew') {
		return { text: impossible ? words.impossible : words.notFound, lines: [] };
	}
	const { candidates, size } = impossible;
	const all = choice.areas.length;
	if (candidates === all) {
		return { text: words.tooFewShown(numbers.plain(all), numbers.plain(size)), lines: [] };
	}
	const standings = areaStandings(choice);
	const lines = choice.criteria.flatMap(({ criterion }): ReasonLine[] => {
		const lacking = standings.filter((own) =>
			own.lacking.some((each) => each.criterion === criterion)
		);
		if (lacking.length === 0) return [];
		const name = plain(textIn(criterion.label, language));
		return [{ icon: 'x', text: words.lackingIn(name, numbers.plain(lacking.length)) }];
	});
	return { text: words.tooFew(numbers.plain(candidates), numbers.plain(size)), lines };
}

/** Where an area stands by points alone: that takes no set. */
export function earlyLines(choice: ProjectChoice, place: number, language: Language): ReasonLine[] {
	const words = reasonsWords[language];
	const numbers = new ChoiceNumbers(language, words);
	const standings = areaStandings(choice);
	const own = standings[place];
	if (!own) return [];
	const values = standings.flatMap(({ lacking, value }) => (lacking.length === 0 ? [value] : []));
	const rank = rankAmong(own.value, values);
	const isShared = values.filter((value) => rankAmong(value, values) === rank).length > 1;
	const standing = words.standing(
		words.rank(numbers.plain(rank), isShared),
		numbers.plain(values.length),
		numbers.points(own.value)
	);
	return [
		...(own.lock === null
			? []
			: [
					{
						icon: 'lock' as const,
						text: own.lock === 'in' ? words.lockedInEarly : words.lockedOutEarly
					}
				]),
		{ icon: 'minus', text: own.lacking.length === 0 ? standing : words.unranked }
	];
}
