import { isChange, valueDifferenceAt, type Difference } from '#lib/domain/difference.ts';
import type { Area, Horizon, Technology } from '#lib/domain/project.ts';
import { areasInOrder, technologiesInOrder, type Cell } from '#lib/domain/reading.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { asSentence, describeShort } from './describe.ts';
import { describeDelta, differenceWords, type SideNames } from './difference-words.ts';
import { figureWords } from './words.ts';

/* Differences in words: accessible names of cells, lines of a list, and alternative text. */

/** "from 35% to 50%, difference +15 percentage points": what lies between the two answers to a cell. */
export function describeDifference(
	difference: Difference,
	cell: Cell,
	names: SideNames,
	language: Language
): string {
	const words = differenceWords[language];
	const value = valueDifferenceAt(difference, cell);
	const before = difference.from.framework.scale;
	const after = difference.to.framework.scale;
	switch (value.kind) {
		case 'same':
			return words.unchanged(describeShort(value.value, after, language));
		case 'moved':
		case 'state': {
			const from = describeShort(value.from, before, language);
			const told = words.change(from, describeShort(value.to, after, language));
			if (value.kind === 'state') return told;
			return `${told}, ${words.differs(describeDelta(value.delta, after, language))}`;
		}
		case 'added':
			return words.only(describeShort(value.to, after, language), names.to);
		case 'removed':
			return words.only(describeShort(value.from, before, language), names.from);
		default:
			return value satisfies never;
	}
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
		describeDifference(difference, cell, names, language)
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
	const words = differenceWords[language];
	const scale = to.framework.scale;
	const all = areasInOrder(merged).flatMap((area) =>
		technologiesInOrder(merged).map((technology) => {
			const cell = { area: area.id, technology: technology.id, horizon: horizon.id };
			const value = valueDifferenceAt(difference, cell);
			return { name: nameOfCell(area, technology, language), value };
		})
	);
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
