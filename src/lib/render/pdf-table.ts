import type { PdfElement } from 'pdfkit';
import type { TextNode } from '#lib/scene/scene.ts';
import { TABLE_UNIT_MM, type SheetRow, type TableSheet } from '#lib/scene/table-pages.ts';
import type { EmbeddedFonts } from './embedded-fonts.ts';
import { POINTS_PER_MM, type PdfDocument } from './pdf-document.ts';
import { drawNodes, drawText } from './pdf-drawing.ts';

export interface PdfTables {
	document: PdfDocument;
	/** Where tables are put in the structure of the document. */
	root: PdfElement;
	fonts: EmbeddedFonts;
	missing: Set<string>;
	lang: string;
	/** Leads to the first of the sheets. */
	bookmark: string;
}

/**
 * Adds the sheets of a figure's table, each a page. Tagged as tables, with heads that know whether they
 * stand over a column or before a row; heads that are repeated and rules are no content.
 */
export function addTables(sheets: readonly TableSheet[], tables: PdfTables): void {
	const { document, root, lang, bookmark } = tables;
	const scale = TABLE_UNIT_MM * POINTS_PER_MM;
	for (const [i, sheet] of sheets.entries()) {
		if (i > 0 && sheet.table === sheets[i - 1]?.table) continue;
		const own = sheets.filter(({ table }) => table === sheet.table);
		const element = document.struct('Table', { lang });
		root.add(element);
		own.forEach(({ width, height, caption, rows, rules }, at) => {
			document.addPage({ size: [width * scale, height * scale], margin: 0 });
			document.scale(scale);
			if (i === 0 && at === 0) document.outline.addItem(bookmark);
			if (at === 0) addCaption(caption, element, tables);
			for (const row of rows) addRow(row, element, tables);
			document.asArtifact(() => {
				for (const { x1, x2, y1, stroke } of rules) {
					document.lineWidth(stroke.width).moveTo(x1, y1).lineTo(x2, y1).stroke(stroke.colour);
				}
			});
		});
		element.end();
	}
}

function addCaption(caption: readonly TextNode[], table: PdfElement, tables: PdfTables): void {
	const words = tables.document.struct('Caption');
	table.add(words);
	draw(caption, words, tables);
	words.end();
}

function addRow({ isRepeated, cells }: SheetRow, table: PdfElement, tables: PdfTables): void {
	const { document } = tables;
	if (isRepeated) {
		const nodes = cells.flatMap((cell) => cell.nodes);
		document.asArtifact(() => nodes.forEach((node) => drawText(node, tables)));
		return;
	}
	const row = document.struct('TR');
	table.add(row);
	for (const { heads, nodes } of cells) {
		const cell = document.struct(heads ? 'TH' : 'TD', heads ? { scope: heads } : {});
		row.add(cell);
		draw(nodes, cell, tables);
		cell.end();
	}
	row.end();
}

function draw(
	nodes: readonly TextNode[],
	figure: PdfElement,
	{ document, fonts, missing }: PdfTables
): void {
	drawNodes(nodes, { document, figure, fonts, gradients: new Map(), pictures: new Map(), missing });
}
