import { group, max } from 'd3';
import type { Value } from '#lib/domain/score.ts';
import type { Fact } from './fact.ts';
import type { Noun } from './fact-words.ts';
import type { Telling } from './telling.ts';

/** One cell of a figure, by the row or column it is counted under. */
export interface Answer {
	row: { id: string; name: string };
	value: Value;
	/** What the line between two scores says, where there is no score. */
	between: number | null;
}

/** Cells that say something else than a score, and rows that say nothing. */
export function states(answers: readonly Answer[], noun: Noun, telling: Telling): Fact[] {
	const { words, names } = telling;
	const share = (count: number) => words.share(count, answers.length, 'cell');
	const told = (
		kind: 'dontKnow' | 'notApplicable',
		worth: number,
		text: (share: string, most: string | null) => string
	): Fact[] => {
		const found = answers.filter(({ value }) => value.kind === kind);
		if (found.length === 0) return [];
		const weight = worth + 0.6 * (found.length / answers.length);
		return [{ weight, text: text(share(found.length), mostOften(found, telling)) }];
	};
	const between = answers.filter((answer) => answer.between !== null);
	const silent = silentNames(answers);
	return [
		...told('dontKnow', 0.36, words.dontKnow),
		...told('notApplicable', 0.28, words.notApplicable),
		...(between.length > 0
			? [
					{
						weight: 0.26 + 0.5 * (between.length / answers.length),
						text: words.interpolated(share(between.length))
					}
				]
			: []),
		...(silent.length > 0 ? [{ weight: 0.45, text: words.silentRows(names(silent, noun)) }] : [])
	];
}

/** The one row most of them are in, where there are several and one leads. */
function mostOften(found: readonly Answer[], { name }: Telling): string | null {
	const rows = [...group(found, ({ row }) => row.id).values()];
	const most = max(rows, (row) => row.length);
	const leaders = rows.filter((row) => row.length === most);
	const [leader] = leaders;
	return found.length > 1 && leader?.[0] && leaders.length === 1 ? name(leader[0].row.name) : null;
}

/** Rows without any number, where others have some. */
function silentNames(answers: readonly Answer[]): string[] {
	const rows = [...group(answers, ({ row }) => row.id).values()];
	const silent = rows.filter((row) => row.every(({ value }) => value.kind !== 'level'));
	return silent.length === rows.length ? [] : silent.map((row) => row[0]?.row.name ?? '');
}
