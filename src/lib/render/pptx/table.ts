import type { GroupNode, Stroke, Table, TableCell } from '#lib/scene/scene.ts';
import { element } from '#lib/render/xml.ts';
import { colourXml, lineXml, solidXml } from './paint.ts';
import { namesXml, type Slide } from './shape-parts.ts';
import { paragraphXml } from './text.ts';

/** A table of PowerPoint, whose cells can be typed into and filled. */
export function tableXml(node: GroupNode & { table: Table }, slide: Slide): string {
	const { table } = node;
	const { frame } = slide;
	const [x, y] = [frame.x(table.x), frame.y(table.y)];
	const sum = (lengths: readonly number[]) => lengths.reduce((all, one) => all + one, 0);
	const widths = table.columns.map((width) => frame.length(width));
	const heights = table.rows.map((row) => frame.length(row.height));
	const hasHead = table.rows.some((row) => row.isHead);
	return element(
		'p:graphicFrame',
		{},
		element(
			'p:nvGraphicFramePr',
			{},
			namesXml(slide, node),
			element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
			element('p:nvPr')
		),
		element(
			'p:xfrm',
			{},
			element('a:off', { x, y }),
			element('a:ext', { cx: sum(widths), cy: sum(heights) })
		),
		element(
			'a:graphic',
			{},
			element(
				'a:graphicData',
				{ uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
				element(
					'a:tbl',
					{},
					element('a:tblPr', { firstRow: hasHead ? 1 : 0 }),
					element('a:tblGrid', {}, ...widths.map((w) => element('a:gridCol', { w }))),
					...table.rows.map(({ cells }, row) =>
						element(
							'a:tr',
							{ h: heights[row] },
							...cells.map((cell, column) => cellXml(cell, edgesOf(table, row, column), slide))
						)
					)
				)
			)
		)
	);
}

/** The lines on the left, right, top and bottom of a cell. */
type Edges = readonly (Stroke | undefined)[];

/** Two cells share the line between them, so both must say the same of it. None parts empty ground. */
function edgesOf({ rows, rule }: Table, row: number, column: number): Edges {
	const own = rows[row]?.cells[column];
	const neighbours = [
		rows[row]?.cells[column - 1],
		rows[row]?.cells[column + 1],
		rows[row - 1]?.cells[column],
		rows[row + 1]?.cells[column]
	];
	return neighbours.map((other) => {
		const isFilled = own?.fill != null || other?.fill != null;
		return own?.outline ?? other?.outline ?? (isFilled ? rule : undefined);
	});
}

const EDGES = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'] as const;

/**
 * The margins of a cell with upright words are turned with them in some programs and not in others,
 * so the words are moved away from the foot as a paragraph, which all turn.
 */
function cellXml(cell: TableCell, edges: Edges, { frame, language }: Slide): string {
	const { left = 0, right = 0, bottom = 0 } = cell.inset ?? {};
	const pitch = cell.lines.length > 1 ? cell.pitch : null;
	const indent = cell.upright ? bottom : 0;
	const { align, size } = cell;
	return element(
		'a:tc',
		{},
		element(
			'a:txBody',
			{},
			element('a:bodyPr'),
			element('a:lstStyle'),
			paragraphXml(cell.lines, { align, pitch, indent, size, frame, language })
		),
		element(
			'a:tcPr',
			{
				marL: frame.length(left),
				marR: frame.length(right),
				marT: 0,
				marB: cell.upright ? 0 : frame.length(bottom),
				vert: cell.upright ? 'vert270' : undefined,
				anchor: bottom > 0 && !cell.upright ? 'b' : 'ctr'
			},
			...EDGES.map((name, i) => lineXml(edges[i], frame, name)),
			cellFillXml(cell)
		)
	);
}

function cellFillXml({ fill, stripes }: TableCell): string {
	if (fill === null) return element('a:noFill');
	if (stripes === undefined) return solidXml(fill);
	return element(
		'a:pattFill',
		{ prst: 'ltUpDiag' },
		element('a:fgClr', {}, colourXml(stripes)),
		element('a:bgClr', {}, colourXml(fill))
	);
}
