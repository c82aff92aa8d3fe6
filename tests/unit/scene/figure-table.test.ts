import { describe, expect, test } from 'vitest';
import { differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import { AreaId, HorizonId, SectorId } from '#lib/domain/ids.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { describeFigureCell } from '#lib/scene/figure-table-cells.ts';
import { figureTable } from '#lib/scene/figure-table.ts';
import { aProject, readinessScale } from '../../support/builders.ts';
import { NAMES, WORKED_DIFFERENCE } from '../../support/difference-data.ts';
import { GROUPED_EXAMPLE, WORKED_EXAMPLE } from '../../support/figure-data.ts';
import { WORKED_MATRIX } from '../../support/matrix-data.ts';

const [a1, a2] = ['a1', 'a2'].map((id) => AreaId.parse(id)) as [AreaId, AreaId];
const h2030 = HorizonId.parse('h2030');

/** The table as words, a line for each row. */
function linesOf(
	project: Parameters<typeof figureTable>[0],
	content: FigureContent,
	language: 'da' | 'en' = 'en'
): string[] {
	const { head, rows } = figureTable(project, content, language);
	return [
		head.join(' | '),
		...rows.map((row) =>
			[
				...(row.group === null ? [] : [row.group]),
				row.head,
				...row.cells.map((cell) => describeFigureCell(cell, language))
			].join(' | ')
		)
	];
}

describe('figureTable of one area', () => {
	const project = aProject({
		technologies: ['Telemedicine', 'Apps'],
		years: [2020, 2025, 2030],
		areas: [
			{
				rows: [
					[12.5, null, '>=80'],
					['?', 'x', null]
				]
			}
		]
	});

	test('has a row for each technology and a column for each year, with states in words', () => {
		expect(linesOf(project, { kind: 'area', area: a1 })).toEqual([
			'Technology | 2020 | 2025 | 2030',
			'Telemedicine | 12.5% | about 46% (interpolated) | ≥80%',
			"Apps | Don't know | Not applicable | Not scored"
		]);
	});

	test('is the same for its arrows and for its matrix by year', () => {
		const arrows = figureTable(project, { kind: 'area', area: a1 }, 'da');
		expect(figureTable(project, { kind: 'years', area: a1 }, 'da')).toEqual(arrows);
	});

	test('keeps numbers apart from their unit, and says which are not exact', () => {
		const [row] = figureTable(project, { kind: 'area', area: a1 }, 'da').rows;
		expect(row?.cells).toEqual([
			{ kind: 'number', number: 12.5, text: '12,5', unit: 'percent' },
			{ kind: 'number', number: 46, text: '46', unit: 'percent', state: 'interpolated' },
			{ kind: 'number', number: 80, text: '≥80', unit: 'percent', state: 'atLeast' }
		]);
	});

	test('names groups of technologies, and the quantity and fictitious numbers in its caption', () => {
		const { caption, rows } = figureTable(GROUPED_EXAMPLE, { kind: 'area', area: a1 }, 'da');
		expect(rows.map(({ group }) => group)).toContain('Patienten hjemme');
		expect(rows.at(-1)?.group).toBeNull();
		expect(caption).toMatch(/2020–2040, procent\. Fiktive demotal/);
		expect(
			JSON.stringify(figureTable(GROUPED_EXAMPLE, { kind: 'area', area: a1 }, 'da'))
		).not.toContain('\u00ad');
	});
});

describe('figureTable of all areas', () => {
	test('over time has every area as a group of rows, in the order that is asked for', () => {
		const content: FigureContent = { kind: 'overview', horizon: h2030, order: { by: 'name' } };
		const { rows } = figureTable(WORKED_MATRIX, content, 'da');
		expect(rows).toHaveLength(20 * 8);
		expect(rows[0]?.group).toBe('10 Anæstesiologi, Læge');
		expect(new Set(rows.map(({ group }) => group)).size).toBe(20);
	});

	test('at a year has a column for each technology, the middle and what it rests on', () => {
		const lines = linesOf(WORKED_MATRIX, { kind: 'matrix', horizon: h2030 }, 'da');
		expect(lines[0]).toMatch(/^Område \| Telemedicin \| .* \| Middel \| Antal vurderinger$/);
		expect(lines[5]).toContain('(interpoleret)');
		expect(lines[20]).toMatch(/Ved ikke \| \d+\u00a0% \| 7$/);
	});

	test('in groups of alike areas says which group an area is in', () => {
		const content: FigureContent = {
			kind: 'matrix',
			horizon: h2030,
			order: { by: 'similarity' },
			groups: 3
		};
		const groups = figureTable(WORKED_MATRIX, content, 'en').rows.map(({ group }) => group);
		expect(new Set(groups)).toEqual(new Set(['Group A', 'Group B', 'Group C']));
	});
});

describe('figureTable of differences', () => {
	test('signs numbers, writes 0 for what has not moved, and tells states in words', () => {
		const content: FigureContent = {
			kind: 'difference',
			difference: WORKED_DIFFERENCE,
			names: NAMES,
			extent: { kind: 'areas', horizon: h2030, order: { by: 'report' } },
			hasYear: true
		};
		const text = linesOf(WORKED_MATRIX, content, 'da').join('\n');
		expect(text).toContain('| +15 procentpoint |');
		expect(text).toContain('| −10 procentpoint |');
		expect(text).toContain('| 0 procentpoint |');
		expect(text).toMatch(/\| fra \d+\u00a0% til ved ikke \|/);
		expect(figureTable(WORKED_MATRIX, content, 'da').caption).toMatch(/, 2030, procentpoint/);
	});

	test('of one area is by year, and counts levels on an ordinal scale', () => {
		const project = aProject({
			scale: readinessScale(),
			technologies: ['One'],
			years: [2020, 2030],
			areas: [{ rows: [[2, 5]] }]
		});
		const [from, to] = [HorizonId.parse('h2020'), h2030];
		const content: FigureContent = {
			kind: 'difference',
			difference: differenceOfHorizons(project, from, to),
			names: { from: '2020', to: '2030' },
			extent: { kind: 'years', area: a1 },
			hasYear: false
		};
		expect(linesOf(project, content)[1]).toContain('+3 levels');
	});
});

describe('figureTable of a profile', () => {
	test('has the middle, the range and the count of every technology and year', () => {
		const project = aProject({
			technologies: ['One'],
			years: [2020, 2030],
			areas: [{ rows: [[10, null]] }, { rows: [[40, null]] }]
		});
		expect(linesOf(project, { kind: 'profile', set: { by: 'areas', areas: [a1, a2] } })).toEqual([
			'Year | Mean | Lowest | Highest | Number of scores',
			'One | 2020 | 25% | 10% | 40% | 2',
			'One | 2030 | No number | No number | No number | 0'
		]);
	});

	test('of no area has rows without numbers', () => {
		const set = { by: 'sector', sector: SectorId.parse('nowhere') } as const;
		const { rows } = figureTable(WORKED_EXAMPLE, { kind: 'profile', set }, 'en');
		expect(rows).toHaveLength(8 * 5);
		expect(rows.flatMap(({ cells }) => cells)).not.toContainEqual(
			expect.objectContaining({ kind: 'number', unit: 'percent' })
		);
	});
});

test('every row of every table has a cell for each column', () => {
	for (const content of [
		{ kind: 'area', area: a1 },
		{ kind: 'overview', horizon: h2030 },
		{ kind: 'matrix', horizon: h2030 },
		{ kind: 'profile', set: { by: 'all' } },
		{ kind: 'selection' }
	] as const) {
		const { head, rows } = figureTable(WORKED_MATRIX, content, 'en');
		for (const { cells } of rows) expect(cells).toHaveLength(head.length - 1);
	}
});

test('a number is told with its unit in the manner of the language', () => {
	const cell = { kind: 'number', number: 55, text: '55', unit: 'percent' } as const;
	expect(describeFigureCell(cell, 'da')).toBe('55\u00a0%');
	expect(describeFigureCell(cell, 'en')).toBe('55%');
});
