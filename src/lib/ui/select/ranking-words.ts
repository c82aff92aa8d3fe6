import type { Area } from '#lib/domain/project.ts';
import type { Missing } from '#lib/domain/selection/measuring.ts';
import { nameIn, type Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import { selectWords } from '#lib/i18n/select-words.ts';
import { nearnessOf, type RankingLine } from './ranking-rows.ts';

/** A value from 0 to 1 as points of a hundred, with one decimal. Never "-0,0". */
export function formatPoints(value: number, language: Language): string {
	const points = Math.round(value * 1000) / 10 + 0;
	return formatNumber(points, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Field and profession: "Lungemedicin, Sygeplejerske". */
export const areaName = (area: Pick<Area, 'field' | 'profession'>, language: Language): string =>
	nameIn([area.field, area.profession], language, ', ');

/** Why an area has no number. */
export function missingWords(why: Missing, language: Language): string {
	const words = selectWords[language].missing;
	return why.kind === 'tooFew' ? words.tooFew(why.scored, why.cells) : words[why.kind];
}

/** What stands on the line between the rows. */
export function lineWords({ after, gap, isChoice }: RankingLine, language: Language): string {
	const words = selectWords[language].line;
	const [next, points] = [after + 1, formatPoints(gap, language)];
	const nearness = nearnessOf(gap);
	const distance =
		nearness === 'tied'
			? words.tied(next)
			: nearness === 'close'
				? words.close(next, points)
				: words.gap(next, points);
	return `${isChoice ? words.here : words.byPoints} ${distance}`;
}
