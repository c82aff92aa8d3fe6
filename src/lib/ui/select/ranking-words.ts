import type { Missing } from '#lib/domain/selection/measuring.ts';
import type { Language } from '#lib/domain/text.ts';
import { selectWords } from '#lib/i18n/select-words.ts';
import { formatPoints } from '#lib/scene/points.ts';
import { nearnessOf, type RankingLine } from './ranking-rows.ts';

/** Why an area has no number. */
export function missingWords(why: Missing, language: Language): string {
	const words = selectWords[language].missing;
	return why.kind === 'tooFew' ? words.tooFew(why.scored, why.cells) : words[why.kind];
}

/** What stands on the line between the rows. */
export function lineWords({ next, gap, isChoice }: RankingLine, language: Language): string {
	const words = selectWords[language].line;
	const points = formatPoints(gap, language);
	const nearness = nearnessOf(gap);
	const distance =
		nearness === 'tied'
			? words.tied(next)
			: nearness === 'close'
				? words.close(next, points)
				: words.gap(next, points);
	return `${isChoice ? words.here : words.byPoints} ${distance}`;
}
