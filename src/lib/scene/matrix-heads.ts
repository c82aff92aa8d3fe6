import { GROUP_FOOT, headFoot, type MatrixLayout } from './matrix-layout.ts';
import type { MatrixReading } from './matrix-reading.ts';
import { drawBar, type MatrixLook } from './matrix-rows.ts';
import { matrixWords } from './matrix-words.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { GroupNode, SceneNode } from './scene.ts';

/** The heads of the columns: names of technologies, and bars of their averages. */
export function drawHeads(
	layout: MatrixLayout,
	reading: MatrixReading,
	look: MatrixLook
): GroupNode {
	const bottom = layout.y + layout.headHeight;
	const children = reading.technologies.flatMap((technology, column) => {
		const id = `head.${technology.id}`;
		const left = layout.cellsX + column * layout.cellWidth;
		const names = drawName(id, layout, column, look, look.focus?.technology === technology.id);
		const average = reading.columns[column];
		if (!average || layout.averageX === null) return names;
		const bar = { x: left + 4, y: bottom - 16, width: layout.cellWidth - 8, height: 5 };
		return [...names, ...drawBar(`${id}.bar`, bar, average, look)];
	});
	if (layout.averageX !== null) children.push(averageHead(layout, reading, look));
	return { kind: 'group', id: 'heads', children: [...drawGroups(layout, look), ...children] };
}

/** Names of groups over a rule as wide as their columns, just above the tallest of the columns' names. */
function drawGroups(layout: MatrixLayout, { theme }: MatrixLook): SceneNode[] {
	const { headSize: size } = layout.style;
	const style = { face: theme.typeface.strong, size, fill: theme.ink2 };
	const names = layout.namesHeight;
	const y = round2(layout.y + layout.headHeight - names - GROUP_FOOT / 2);
	return layout.groups.flatMap(({ column, span, lines }): SceneNode[] => {
		const id = `head.group.${column}`;
		const left = layout.cellsX + column * layout.cellWidth + 4;
		const right = left + span * layout.cellWidth - 8;
		const rule: SceneNode = {
			kind: 'line',
			id: `${id}.rule`,
			x1: round2(left),
			y1: y,
			x2: round2(right),
			y2: y,
			stroke: { colour: theme.hair2, width: 1 }
		};
		const words = lines.map((line, i) => {
			const baseline = y - GROUP_FOOT / 2 - (lines.length - 1 - i) * size * 1.2;
			return textAt(`${id}.${i}`, line, (left + right) / 2, baseline, style, 'middle');
		});
		return [...words, rule];
	});
}

function drawName(
	id: string,
	layout: MatrixLayout,
	column: number,
	{ theme }: MatrixLook,
	isFocus: boolean
): SceneNode[] {
	const { headSize: size } = layout.style;
	const lines = layout.heads[column] ?? [];
	const pitch = size * 1.2;
	const middle = layout.cellsX + (column + 0.5) * layout.cellWidth;
	const baseline = layout.y + layout.headHeight - headFoot(layout.averageX !== null);
	const face = isFocus ? theme.typeface.strong : theme.typeface.medium;
	const style = { face, size, fill: isFocus ? theme.accent : theme.ink };
	return lines.map((line, i) => {
		if (!layout.upright) {
			const above = (lines.length - 1 - i) * pitch;
			return textAt(`${id}.${i}`, line, middle, baseline - above, style, 'middle');
		}
		const across = centredBaseline(middle + (i - (lines.length - 1) / 2) * pitch, face, size);
		return { ...textAt(`${id}.${i}`, line, across, baseline, style), rotate: -90 };
	});
}

/** Over the bars of the rows: what they are, and of how many technologies. */
function averageHead(
	layout: MatrixLayout,
	reading: MatrixReading,
	{ scale, language, theme }: MatrixLook
): SceneNode {
	const words = matrixWords[language];
	const count = reading.technologies.length;
	const text = scale.type === 'ratio' ? words.meanOf(count) : words.medianOf(count);
	const baseline = layout.y + layout.headHeight - headFoot(true);
	const style = { face: theme.typeface.strong, size: layout.style.headSize, fill: theme.ink2 };
	return textAt('head.average', text, layout.averageX ?? 0, baseline, style);
}
