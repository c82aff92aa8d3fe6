import { expect, test } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { figureTable } from '#lib/scene/figure-table.ts';
import { layOutSheets } from '#lib/scene/table-pages.ts';
import { aProject } from '../../support/builders.ts';
import { WORKED_MATRIX } from '../../support/matrix-data.ts';

const horizon = HorizonId.parse('h2030');

const LARGE = aProject({
	technologies: Array.from(
		{ length: 40 },
		(_, i) => `Technology ${i} ${'🫀 long name '.repeat(12)}`
	),
	areas: Array.from({ length: 60 }, (_, i) => ({ field: 'x'.repeat(200), rows: [[i]] }))
});

test.each<[string, typeof LARGE, FigureContent]>([
	['a matrix', WORKED_MATRIX, { kind: 'matrix', horizon }],
	['an overview', WORKED_MATRIX, { kind: 'overview', horizon }],
	['sixty areas and forty technologies', LARGE, { kind: 'matrix', horizon }]
])('every row of %s is whole on a sheet, and every sheet has heads', (_, project, content) => {
	const table = figureTable(project, content, 'da');
	const sheets = layOutSheets(table, 'da');
	for (const { width, height, rows, nodes } of sheets) {
		expect(rows[0]?.cells.every(({ heads }) => heads === 'Column')).toBe(true);
		expect(rows.length).toBeGreaterThan(1);
		for (const node of nodes) {
			const right = node.kind === 'text' ? node.x + node.width : node.x2;
			const bottom = node.kind === 'text' ? node.y : node.y1;
			expect(right).toBeLessThanOrEqual(width);
			expect(bottom).toBeLessThanOrEqual(height);
		}
	}
	const parts = new Set(sheets.map((sheet) => sheet.table)).size;
	const own = sheets.flatMap(({ rows }) => rows.filter(({ isRepeated }) => !isRepeated));
	expect(own).toHaveLength(parts * (table.rows.length + 1));
	const told = own.flatMap(({ cells }) => cells.filter(({ heads }) => heads === null));
	expect(told).toHaveLength(table.rows.length * (table.head.length - 1));
});
