import type { Hint, Neighbour } from '#lib/domain/plausibility.ts';
import type { Project } from '#lib/domain/project.ts';
import { nameIn, type Language } from '#lib/domain/text.ts';
import type { evidenceWords } from '#lib/i18n/evidence-words.ts';
import { formatList } from '#lib/i18n/formats.ts';
import { formatNumber, formatValue } from '#lib/scene/words.ts';
import { formatRange } from './format-range.ts';

type Words = (typeof evidenceWords)[Language]['hints'];

/** One hint as a sentence: what looks odd, and beside what. */
export function describeHint(
	hint: Hint,
	{ framework }: Project,
	words: Words,
	language: Language
): string {
	const { scale } = framework;
	const value = (level: number) => formatValue({ kind: 'level', level }, scale, language);
	switch (hint.kind) {
		case 'outside':
			return words.outside(formatRange(hint.range, scale, language));
		case 'falls':
			return words.falls(hint.horizon.year, value(hint.level));
		case 'far': {
			const number = formatNumber(Math.abs(hint.difference), language);
			const distance = scale.type === 'ordinal' ? words.levels(number) : words.points(number);
			const names = hint.neighbours.map(
				(neighbour) => `${nameOf(neighbour, hint.neighbours, language)} ${value(neighbour.level)}`
			);
			const list = formatList(names, language);
			return hint.difference > 0 ? words.above(distance, list) : words.below(distance, list);
		}
		case 'doubtInRow':
			return words.doubtInRow(hint.dontKnow, hint.total);
		default:
			return hint satisfies never;
	}
}

/** The clinical field, with the profession where another neighbour has the same field. */
function nameOf({ area }: Neighbour, among: readonly Neighbour[], language: Language): string {
	const field = nameIn([area.field], language, ', ');
	const isShared = among.some(
		(other) => other.area !== area && nameIn([other.area.field], language, ', ') === field
	);
	return isShared ? nameIn([area.field, area.profession], language, ' · ') : field;
}
