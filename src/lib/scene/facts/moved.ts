import { group } from 'd3';
import { deltaOf, isChange, type ValueDifference } from '#lib/domain/difference.ts';
import { stepsOf } from '#lib/domain/similarity.ts';
import { describeDelta } from '#lib/scene/difference-words.ts';
import { middleOn } from '#lib/scene/matrix-average.ts';
import { highestOf, lowestOf } from './bounds.ts';
import type { Fact } from './fact.ts';
import { middleWord } from './scored.ts';
import type { Telling } from './telling.ts';

/** One cell of a figure of differences. `name` tells it from the others of the figure. */
export interface Moved {
	name: string;
	technology: { id: string; name: string };
	value: ValueDifference;
}

/** What has moved: farthest up and down, which technology, what has not, and what has no difference. */
export function moved(cells: readonly Moved[], telling: Telling): Fact[] {
	return [
		...farthest(cells, telling),
		...technologyMoved(cells, telling),
		...middleDifference(cells, telling),
		...unchanged(cells, telling),
		...withoutNumber(cells, telling)
	];
}

interface Delta extends Moved {
	delta: number;
}

const exactly = ({ delta }: { delta: number }) => ({ low: delta, high: delta });

function farthest(cells: readonly Moved[], { words, names, scale, language }: Telling): Fact[] {
	const deltas = numbersOf(cells);
	const told = (leaders: readonly Delta[], say: (who: string, change: string) => string) => {
		const [first] = leaders;
		if (!first) return [];
		const who = names(
			leaders.map(({ name }) => name),
			'cell'
		);
		const weight = 0.5 + 0.4 * (Math.abs(first.delta) / stepsOf(scale));
		return [{ weight, text: say(who, describeDelta(first.delta, scale, language)) }];
	};
	const rises = deltas.filter(({ delta }) => delta > 0);
	const falls = deltas.filter(({ delta }) => delta < 0);
	return [
		...told(highestOf(rises, exactly), words.largestRise),
		...told(lowestOf(falls, exactly), words.largestFall)
	];
}

/** The technology whose numbers moved most on average, those that stayed counted as 0. */
function technologyMoved(cells: readonly Moved[], telling: Telling): Fact[] {
	const { words, names, scale, language } = telling;
	const middle = middleOn(scale);
	const technologies = [...group(numbersOf(cells), (cell) => cell.technology.id).values()].map(
		(own) => ({
			name: own[0]?.technology.name ?? '',
			count: own.length,
			delta: middle(own, ({ delta }) => delta) ?? 0
		})
	);
	const leaders = highestOf(technologies, ({ delta }) => ({
		low: Math.abs(delta),
		high: Math.abs(delta)
	}));
	const [only] = leaders;
	if (!only || leaders.length > 1 || technologies.length < 2 || only.count < 2) return [];
	if (only.delta === 0) return [];
	const change = describeDelta(Number(only.delta.toFixed(1)), scale, language);
	const who = names([only.name], 'technology');
	const text = words.largestMean('technology', who, middleWord(telling), change);
	return [{ weight: 0.42, text }];
}

/** The middle of all differences, those that stayed counted as 0. */
function middleDifference(cells: readonly Moved[], telling: Telling): Fact[] {
	const { words, scale, language } = telling;
	const numbers = numbersOf(cells);
	const delta = middleOn(scale)(numbers, (cell) => cell.delta);
	if (delta === undefined || numbers.length < 2) return [];
	const told = describeDelta(Number(delta.toFixed(1)), scale, language);
	return [{ weight: 0.3, text: words.middleDifference(middleWord(telling), told) }];
}

function numbersOf(cells: readonly Moved[]): Delta[] {
	return cells.flatMap((cell) => {
		const delta = deltaOf(cell.value);
		return delta === null ? [] : [{ ...cell, delta }];
	});
}

function unchanged(cells: readonly Moved[], { words }: Telling): Fact[] {
	const same = cells.filter(({ value }) => deltaOf(value) === 0).length;
	if (same === 0) return [];
	const text = words.unchanged(words.share(same, cells.length, 'cell'), same === 1);
	return [{ weight: 0.35 + 0.2 * (same / cells.length), text }];
}

function withoutNumber(cells: readonly Moved[], { words }: Telling): Fact[] {
	const told = (count: number, say: (share: string, isOne: boolean) => string) => {
		if (count === 0) return [];
		const text = say(words.share(count, cells.length, 'cell'), count === 1);
		return [{ weight: 0.4 + 0.4 * (count / cells.length), text }];
	};
	return [
		...told(
			cells.filter(({ value }) => value.kind !== 'moved' && isChange(value)).length,
			words.turned
		),
		...told(cells.filter(({ value }) => value.kind === 'silent').length, words.silent)
	];
}
