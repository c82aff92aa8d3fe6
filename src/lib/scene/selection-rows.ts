import type { FigurePage } from './figure-page.ts';
import { round2 } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import { columnsOf, drawHeads, typeOf, type Look } from './selection-columns.ts';
import { cutOf, drawCut } from './selection-cut.ts';
import type { SelectionReading } from './selection-reading.ts';
import { drawRow, labelOf } from './selection-row.ts';
import type { FigureTheme } from './theme.ts';

/* The table of a selection: its heads, its rows, and the line between them. */

/** A row of a given height is no lower, so that its text can be read. */
const LEAST_ROW = 13.4;

/** The rows between the page's head and its foot. */
export function layOutRows(
	reading: SelectionReading,
	page: FigurePage,
	look: Look
): { nodes: SceneNode[]; bottom: number } {
	const { top, inner, room } = page;
	const type = typeOf(page, reading.rows.length);
	const columns = columnsOf(reading, inner, type, look);
	const pitch = type.name * 1.18;
	const labels = reading.rows.map((row) => labelOf(row, columns.nameWidth, type, look));
	const needs = labels.map(({ lines }) => (lines < 2 ? 0 : lines * pitch + 4));
	const headHeight = Math.ceil(type.head * 1.9);
	const cutWords = cutOf(reading, inner.width, type, look);
	const cutHeight = cutWords.length === 0 ? 0 : cutWords.length * type.head * 1.3 + 5;
	const base = rowHeight(needs, room === null ? null : room - headHeight - cutHeight, type.row);
	const nodes: SceneNode[] = drawHeads(columns, top + headHeight - type.head * 0.7, type, look);
	let y = top + headHeight;
	const isFirstUnranked = (i: number) =>
		i > 0 && reading.rows[i]?.rank === null && reading.rows[i - 1]?.rank !== null;
	reading.rows.forEach((row, i) => {
		const height = Math.max(base, needs[i] ?? 0);
		if (isFirstUnranked(i)) nodes.push(hair(`rows.end`, inner, y, look.theme));
		const box = { y, height, pitch };
		nodes.push(
			drawRow(row, i, labels[i] ?? { pieces: [], lines: 1 }, columns, box, {
				...look,
				type,
				reading
			})
		);
		y += height;
		if (reading.cut?.after !== i) return;
		nodes.push(...drawCut(cutWords, inner, y, cutHeight, type, look.theme));
		y += cutHeight;
	});
	return { nodes, bottom: y };
}

/** The height of rows with one line: all there is, within reason. */
function rowHeight(needs: readonly number[], room: number | null, full: number): number {
	if (room === null) return full;
	const total = (base: number) => needs.reduce((sum, need) => sum + Math.max(base, need), 0);
	if (total(full) <= room) return full;
	let [low, high] = [LEAST_ROW, full];
	for (let i = 0; i < 24; i += 1) {
		const middle = (low + high) / 2;
		if (total(middle) <= room) low = middle;
		else high = middle;
	}
	return Math.floor(low * 100) / 100;
}

function hair(
	id: string,
	{ x, width }: { x: number; width: number },
	y: number,
	theme: FigureTheme
): SceneNode {
	return {
		...{ kind: 'line', id, x1: round2(x), x2: round2(x + width), y1: round2(y), y2: round2(y) },
		stroke: { colour: theme.hair2, width: 0.8 }
	};
}
