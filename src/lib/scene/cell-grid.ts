import { max } from 'd3';
import { textIn, type Language, type LocalText } from '#lib/domain/text.ts';
import type { Box } from './matrix-cells.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { PageLayout } from './sizes.ts';
import type { FigureTheme } from './theme.ts';

/*
 * Rows with names, columns with short heads, and a cell where they meet: the body of figures whose
 * columns are years.
 */

export interface GridRow {
	id: string;
	/** May hold soft hyphens. */
	label: LocalText;
}

export interface GridColumn {
	id: string;
	head: string;
}

export interface GridOptions {
	x: number;
	y: number;
	width: number;
	/** What rows and heads share; `null` where they take what they need. */
	height: number | null;
	rows: readonly GridRow[];
	columns: readonly GridColumn[];
	layout: PageLayout;
	/** The width of the widest number a cell may hold, in font sizes. */
	widest: number;
	language: Language;
	theme: FigureTheme;
	/** Draws one cell, by the places of its row and column. `fontSize` fits the widest text. */
	cell: (row: number, column: number, box: Box, fontSize: number) => readonly SceneNode[];
}

interface Style {
	row: { least: number; most: number };
	mostCell: number;
	label: { least: number; most: number };
	labelSize: number;
	headSize: number;
	numeralSize: number;
}

const STYLES: Readonly<Record<PageLayout, Style>> = {
	column: {
		row: { least: 26, most: 26 },
		mostCell: 84,
		label: { least: 120, most: 250 },
		labelSize: 11.5,
		headSize: 11,
		numeralSize: 11.5
	},
	slide: {
		row: { least: 12, most: 36 },
		mostCell: 120,
		label: { least: 150, most: 330 },
		labelSize: 14,
		headSize: 13,
		numeralSize: 14
	},
	sheet: {
		row: { least: 12, most: 34 },
		mostCell: 104,
		label: { least: 120, most: 260 },
		labelSize: 13,
		headSize: 12,
		numeralSize: 13
	}
};

const SMALLEST = 9.9;
const LINE = 1.16;
const LABEL_GAP = 14;

/** Height of the heads over the first row. */
const HEAD = 24;

/** The nodes of a grid. It is wider than asked where its cells could not be read otherwise. */
export function layOutGrid(options: GridOptions): {
	nodes: SceneNode[];
	bottom: number;
	right: number;
} {
	const { x, y, rows, columns, theme, language, cell } = options;
	const style = STYLES[options.layout];
	const { medium } = theme.typeface;
	const shared = options.height === null ? style.row.most : (options.height - HEAD) / rows.length;
	const rowHeight = round2(clamp(shared, style.row));
	const labelSize = round2(clamp(rowHeight * 0.5, { least: SMALLEST, most: style.labelSize }));

	const count = Math.max(1, columns.length);
	const names = rows.map(({ label }) => textIn(label, language));
	const longest = max(names, (name) =>
		measureText(name.replaceAll('\u00ad', ''), medium, labelSize)
	);
	// A number fills its cell to 92 %, and cells stand 2 apart.
	const leastCell = Math.ceil((options.widest * SMALLEST) / 0.92 + 2);
	const spare = options.width - count * leastCell;
	const wanted = Math.min((longest ?? 0) + LABEL_GAP, spare);
	const labelWidth = Math.ceil(clamp(wanted, style.label));
	const fair = Math.floor((options.width - labelWidth) / count);
	const cellWidth = clamp(fair, { least: leastCell, most: style.mostCell });
	const fontSize = round2(
		clamp(Math.min(((cellWidth - 2) * 0.92) / options.widest, rowHeight * 0.66), {
			least: SMALLEST,
			most: style.numeralSize
		})
	);

	const left = x + labelWidth;
	const top = y + HEAD;
	const headStyle = { face: medium, size: style.headSize, fill: theme.ink2 };
	const lines = headLines(columns, cellWidth, style.headSize, theme);
	const heads = columns.map(({ id }, column) =>
		textAt(
			`head.${id}`,
			lines[column] ?? '',
			left + (column + 0.5) * cellWidth,
			top - 8,
			headStyle,
			'middle'
		)
	);
	const drawn = rows.map(({ id }, row): SceneNode => {
		const middle = top + (row + 0.5) * rowHeight;
		const name = drawName(
			id,
			names[row] ?? '',
			{ x, middle, rowHeight, labelWidth },
			labelSize,
			theme
		);
		const cells = columns.flatMap((_, column) => {
			const box = {
				x: round2(left + column * cellWidth + 1),
				y: round2(top + row * rowHeight + 1),
				width: cellWidth - 2,
				height: round2(rowHeight - 2)
			};
			return cell(row, column, box, fontSize);
		});
		return { kind: 'group', id: `row.${id}`, children: [...name, ...cells] };
	});
	return {
		nodes: [{ kind: 'group', id: 'heads', children: heads }, ...drawn],
		bottom: top + rows.length * rowHeight,
		right: left + columns.length * cellWidth
	};
}

/** As many lines of a name as its row has room for. */
function drawName(
	id: string,
	name: string,
	place: { x: number; middle: number; rowHeight: number; labelWidth: number },
	size: number,
	{ typeface, ink }: FigureTheme
): SceneNode[] {
	const face = typeface.medium;
	const most = Math.max(1, Math.floor((place.rowHeight - size) / (size * LINE) + 1));
	const lines = wrapText(name, place.labelWidth - LABEL_GAP, face, size, measureText, most);
	const first = centredBaseline(place.middle, face, size) - ((lines.length - 1) * size * LINE) / 2;
	return lines.map((line, i) =>
		textAt(`row.${id}.name.${i}`, line, place.x, first + i * size * LINE, { face, size, fill: ink })
	);
}

/** Heads in full; where they would touch, brief, as ’25. */
function headLines(
	columns: readonly GridColumn[],
	cellWidth: number,
	size: number,
	{ typeface }: FigureTheme
): string[] {
	const full = columns.map(({ head }) => head);
	const fits = full.every((head) => measureText(head, typeface.medium, size) <= cellWidth - 4);
	return fits ? full : full.map((head) => `’${head.slice(-2)}`);
}

const clamp = (number: number, { least, most }: { least: number; most: number }) =>
	Math.max(least, Math.min(most, number));
