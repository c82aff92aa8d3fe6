import { deltaOf, type Difference, type ValueDifference } from '#lib/domain/difference.ts';
import { toScale, type Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { asSentence } from './describe.ts';
import { describeChange } from './describe-difference.ts';
import { differenceWords, formatDelta, unitOfDelta, type SideNames } from './difference-words.ts';
import { figureTableWords } from './figure-table-words.ts';
import { formatAverage } from './matrix-rows.ts';
import type { FigureCell, FigureTable, NumberCell, Unit } from './scene.ts';
import { figureWords, formatNumeral, withPercent } from './words.ts';

/* Cells of the table of a figure, and how one is read. */

/** A score; where there is none, what the line between two others says. */
export function scoreCell(
	value: Value,
	between: number | null,
	scale: Scale,
	language: Language
): FigureCell {
	if (value.kind === 'level') {
		const cell = levelCell(value.level, scale, language);
		return value.atLeast ? { ...cell, text: `≥${cell.text}`, state: 'atLeast' } : cell;
	}
	if (value.kind === 'notScored' && between !== null) {
		return { ...levelCell(toScale(scale, between), scale, language), state: 'interpolated' };
	}
	return { kind: 'words', text: figureWords[language][value.kind] };
}

export function levelCell(level: number, scale: Scale, language: Language): NumberCell {
	const text = formatNumeral(level, scale, language);
	return { kind: 'number', number: level, text, unit: unitOf(scale) };
}

/** A mean or a median, as it is printed: rounded. */
export function averageCell(average: number, scale: Scale, language: Language): NumberCell {
	const text = formatAverage(average, scale, language);
	return { kind: 'number', number: average, text, unit: unitOf(scale) };
}

export function countCell(count: number): NumberCell {
	return { kind: 'number', number: count, text: String(count), unit: 'none' };
}

/** What a middle of no scores is. */
export function emptyCell(language: Language): FigureCell {
	return { kind: 'words', text: figureTableWords[language].noNumber };
}

/** A signed difference, 0 for what has not moved, or the two answers in words. */
export function differenceCell(
	difference: Difference,
	value: ValueDifference,
	names: SideNames,
	language: Language
): FigureCell {
	const delta = deltaOf(value);
	if (delta === null) {
		return { kind: 'words', text: describeChange(difference, value, names, language) };
	}
	const unit = unitOfDelta(difference.to.framework.scale);
	return {
		kind: 'number',
		number: delta,
		text: formatDelta(delta, language),
		unit: unit === 'plain' ? 'none' : unit
	};
}

/** A cell in full words: "55 %", "≥80 %", "ca. 45 % (interpoleret)", "+15 procentpoint", "Ved ikke". */
export function describeFigureCell(cell: FigureCell, language: Language): string {
	if (cell.kind === 'words') return cell.text;
	const told = withUnit(cell, language);
	return cell.state === 'interpolated' ? figureTableWords[language].interpolated(told) : told;
}

function withUnit({ text, number, unit }: NumberCell, language: Language): string {
	switch (unit) {
		case 'percent':
			return withPercent(text, language);
		case 'points':
			return differenceWords[language].points(text);
		case 'levels':
			return differenceWords[language].levels(text, Math.abs(number) === 1);
		case 'none':
			return text;
		default:
			return unit satisfies never;
	}
}

/** The table as lines of text: its caption, then each row with its cells named by their columns. */
export function figureTableLines(
	{ caption, head, rows }: FigureTable,
	language: Language
): string[] {
	const told = rows.map(({ group, head: name, cells }) => {
		const row = group === null ? name : `${group}, ${name}`;
		const values = cells.map(
			(cell, i) => `${head[i + 1] ?? ''} ${describeFigureCell(cell, language)}`
		);
		return `${row}: ${values.join('; ')}.`;
	});
	return [asSentence(caption), ...told];
}

const unitOf = (scale: Scale): Unit => (scale.unit === 'percent' ? 'percent' : 'none');
