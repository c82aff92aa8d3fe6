import type { Project } from '#lib/domain/project.ts';
import { EXACT } from '#lib/domain/selection/problem.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import type { Fact } from './facts/fact.ts';
import { nameOfArea } from './facts/series.ts';
import type { Telling } from './facts/telling.ts';
import { formatPoints } from './points.ts';
import { readSelection, type SelectionRow } from './selection-reading.ts';
import { selectionWords } from './selection-words.ts';
import { formatPercent } from './words.ts';

/** More of the chosen than these are counted, not named. */
const NAMED = 12;

/** Who is chosen, what the criteria weigh, and how close the closest of the others comes. */
export function selectionFacts(
	project: Project,
	{ language, words: shared, name, names }: Telling
): { range: string[]; facts: Fact[] } {
	const words = selectionWords[language];
	const { rows, criteria } = readSelection(project);
	const chosen = rows.filter(({ isChosen }) => isChosen);
	const ranked = rows.filter(({ rank }) => rank !== null);
	const points = (value: number) => formatPoints(value, language);
	const nameOf = ({ area }: SelectionRow) => nameOfArea(area, language);
	const values = ranked.map(({ value }) => value);
	const weights = criteria.map(({ criterion, percent }) => {
		const share = formatPercent(percent, language);
		return words.withWeight(name(plain(textIn(criterion.label, language))), share);
	});
	const unranked = rows.length - ranked.length;
	const range = [
		...(chosen.length > 0 && chosen.length <= NAMED
			? [words.chosenAre(shared.list(chosen.map((row) => name(nameOf(row)))))]
			: []),
		...(chosen.length > NAMED ? [words.chosenCount(chosen.length, rows.length)] : []),
		...(values.length > 0
			? [words.pointsRange(points(Math.min(...values)), points(Math.max(...values)))]
			: [])
	];
	/** All that share the least or the most, since none of them is the one. */
	const sharing = (among: readonly SelectionRow[], value: number) =>
		names(among.filter((row) => Math.abs(row.value - value) <= EXACT).map(nameOf), 'area');
	const inside = chosen.filter(({ rank }) => rank !== null);
	const outside = ranked.filter(({ isChosen }) => !isChosen);
	const least = Math.min(...inside.map(({ value }) => value));
	const most = Math.max(...outside.map(({ value }) => value));
	return {
		range,
		facts: [
			...(weights.length > 0 ? [{ weight: 1, text: words.weights(shared.list(weights)) }] : []),
			...(inside.length > 0 && outside.length > 0
				? [
						{
							weight: 0.9,
							text: words.closest(
								sharing(inside, least),
								points(least),
								sharing(outside, most),
								points(most)
							)
						}
					]
				: []),
			...(unranked > 0 ? [{ weight: 0.5, text: words.unrankedCount(unranked) }] : [])
		]
	};
}
