import {
	isChange,
	valueDifferenceAt,
	type Difference,
	type ValueDifference
} from '#lib/domain/difference.ts';
import type { Area, Horizon, Technology } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { asSentence, describeShort } from './describe.ts';
import { cellsAt } from './difference-legend.ts';
import { describeDelta, differenceWords, type SideNames } from './difference-words.ts';
import { figureWords } from './words.ts';

/* Differences in words: accessible names of cells, lines of a list, and alternative text. */

/** "from 35% to 50%": the two answers to a cell, or the one there is. */
export function describeChange(
	difference: Difference,
	value: ValueDifference,
	names: SideNames,
	language: Language
): string {
	const words = differenceWords[language];
	const before = (told: Value) => describeShort(told, difference.from.framework.scale, language);
	const after = (told: Value) => describeShort(told, difference.to.framework.scale, language);
	switch (value.kind) {
		case 'same':
			return words.unchanged(after(value.value));
		case 'moved':
		case 'state':
			return words.change(before(value.from), after(value.to));
		case 'silent':
			return [
				words.silent,
				...(value.from.kind === 'notScored' ? [] : [words.only(before(value.from), names.from)]),
				...(value.to.kind === 'notScored' ? [] : [words.only(after(value.to), names.to)])
			].join(', ');
		case 'added':
			return words.only(after(value.to), names.to);
		case 'removed':
			return words.only(before(value.from), names.from);
		default:
			return value satisfies never;
	}
}

/** "from 35% to 50%, difference +15 percentage points". */
function describeValueDifference(
	difference: Difference,
	cell: Cell,
	names: SideNames,
	language: Language
): string {
	const value = valueDifferenceAt(difference, cell);
	const told = describeChange(difference, value, names, language);
	if (value.kind !== 'moved') return told;
	const delta = describeDelta(value.delta, difference.to.framework.scale, language);
	return `${told}, ${differenceWords[language].differs(delta)}`;
}

/** The accessible name of a cell: area, profession, technology, year, and its difference. */
export function nameOfDifference(
	difference: Difference,
	cell: Cell,
	names: SideNames,
	language: Language
): string {
	const { areas, framework } = difference.merged;
	const parts = [
		nameOfCell(areas[cell.area], framework.technologies[cell.technology], language),
		String(framework.horizons[cell.horizon]?.year ?? ''),
		describeValueDifference(difference, cell, names, language)
	];
	return parts.filter((part) => part !== '').join(', ');
}

/**
 * Alternative text of the matrix of differences at a horizon: that it is fictitious where it is,
 * whose numbers are compared, how many moved, and the farthest each way.
 */
export function describeDifferenceMatrix(
	difference: Difference,
	horizon: Horizon,
	names: SideNames,
	language: Language
): string {
	const { merged, isRescaled, to } = difference;
	const { areas, framework } = merged;
	const words = differenceWords[language];
	const { scale } = to.framework;
	const all = cellsAt(difference, horizon.id).map((cell) => {
		const technology = framework.technologies[cell.technology];
		const name = nameOfCell(areas[cell.area], technology, language);
		return { name, value: valueDifferenceAt(difference, cell) };
	});
	const moved = all.flatMap(({ name, value }) =>
		value.kind === 'moved' ? [{ name, delta: value.delta }] : []
	);
	const rises = moved.filter(({ delta }) => delta > 0);
	const falls = moved.filter(({ delta }) => delta < 0);
	const turned = all.filter(({ value }) => value.kind !== 'moved' && isChange(value)).length;
	const highest = rises.toSorted((a, b) => b.delta - a.delta)[0];
	const lowest = falls.toSorted((a, b) => a.delta - b.delta)[0];
	const told = (delta: number) => describeDelta(delta, scale, language);
	const sentences = [
		...(merged.fictitious ? [figureWords[language].fictitious] : []),
		`${plain(textIn(scale.quantity, language))}, ${horizon.year}`,
		words.sides(names),
		...(isRescaled ? [words.rescaled] : []),
		words.counts(moved.length, rises.length, falls.length, all.length),
		...(turned > 0 ? [words.turnedCells(turned)] : []),
		...(highest ? [words.largestRise(highest.name, told(highest.delta))] : []),
		...(lowest ? [words.largestFall(lowest.name, told(lowest.delta))] : [])
	];
	return sentences.map(asSentence).join(' ');
}

function nameOfCell(
	area: Area | undefined,
	technology: Technology | undefined,
	language: Language
): string {
	const labels = [area?.field, area?.profession, technology?.label];
	return nameIn(
		labels.filter((label) => label !== undefined),
		language,
		', '
	);
}
