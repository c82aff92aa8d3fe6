import { max } from 'd3';
import type { Project } from '#lib/domain/project.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import { cutTree, similarAreas, type Cluster } from '#lib/domain/similarity.ts';
import { rowTop, type MatrixLayout } from './matrix-layout.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import type { GroupNode, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/*
 * Groups of alike areas beside a matrix in the order of similarity: gaps between them, a letter for
 * each, and the tree they were cut from.
 */

/** Into how many groups a figure is parted until somebody says otherwise. */
export const USUAL_GROUPS = 4;

/** How a matrix in the order of similarity is parted. */
export interface MatrixGroups {
	tree: Cluster | null;
	/** Of the tree's rows: the place of each in the matrix, by its index. */
	places: ReadonlyMap<number, number>;
	/** First and last row of each group that has a letter. */
	spans: readonly { first: number; last: number }[];
	/** How far each row is moved down. */
	offsets: readonly number[];
	/** The height of all gaps together. */
	gaps: number;
}

/**
 * Parts the areas into `count` groups with a gap between them; those without a number stand after
 * them, without a letter.
 */
export function groupAreas(
	project: Project,
	horizon: HorizonId,
	{ count, gap }: { count: number; gap: number }
): MatrixGroups {
	const { tree, unscored } = similarAreas(project, horizon);
	const groups = tree ? cutTree(tree, count) : [];
	const sizes = groups.map(({ rows }) => rows.length);
	const parts = [...sizes, unscored.length].filter((size) => size > 0);
	const offsets = parts.flatMap((size, part) => Array.from({ length: size }, () => part * gap));
	let first = 0;
	const spans = sizes.map((size) => {
		const span = { first, last: first + size - 1 };
		first += size;
		return span;
	});
	return {
		tree,
		places: new Map((tree?.rows ?? []).map((row, place) => [row, place])),
		// One group is all there is: it needs no letter.
		spans: spans.length > 1 ? spans : [],
		offsets,
		gaps: Math.max(0, parts.length - 1) * gap
	};
}

/** Letters at the right of the cells, each with a line down its group. */
export function drawGroups(
	layout: MatrixLayout,
	{ spans }: MatrixGroups,
	columns: number,
	theme: FigureTheme
): GroupNode {
	const { style } = layout;
	const x = layout.cellsX + columns * layout.cellWidth + 12;
	const face = theme.typeface.strong;
	const size = style.nameSize;
	const children = spans.flatMap(({ first, last }, group): SceneNode[] => {
		const id = `cluster.${group + 1}`;
		const middle = rowTop(layout, first) + style.rowHeight / 2;
		const letter = textAt(
			id,
			letterOf(group),
			x,
			centredBaseline(middle, face, size),
			{ face, size, fill: theme.ink2 },
			'middle'
		);
		if (last === first) return [letter];
		const line: SceneNode = {
			kind: 'line',
			id: `${id}.line`,
			x1: round2(x),
			y1: round2(middle + style.rowHeight * 0.5),
			x2: round2(x),
			y2: round2(rowTop(layout, last) + style.rowHeight - 2),
			stroke: { colour: theme.hair2, width: 1.2 }
		};
		return [letter, line];
	});
	return { kind: 'group', id: 'clusters', children };
}

/** What a group is called in the figure and in its table: A, B … Z, and on with numbers. */
const letterOf = (group: number) => (group < 26 ? String.fromCharCode(65 + group) : `${group + 1}`);

/** The letter of the group that a row is in; `null` where it has none. */
export function letterAt({ spans }: MatrixGroups, row: number): string | null {
	const group = spans.findIndex(({ first, last }) => row >= first && row <= last);
	return group < 0 ? null : letterOf(group);
}

/** The tree, between `x` and `x + width`: leaves at the right, the last two parts joined at the left. */
export function drawDendrogram(
	layout: MatrixLayout,
	{ tree, places }: MatrixGroups,
	{ x, width }: { x: number; width: number },
	theme: FigureTheme
): SceneNode[] {
	if (!tree?.parts) return [];
	const right = x + width;
	const highest = max([tree.height, 1e-9]) ?? 1;
	// Equal rows are joined at the very edge: a little room keeps the joint to be seen.
	const xOf = ({ parts, height }: Cluster) =>
		parts ? right - 3 - (width - 4) * (height / highest) : right;
	const pieces: string[] = [];
	const draw = (cluster: Cluster): number => {
		const { parts, rows } = cluster;
		if (!parts) {
			const place = places.get(rows[0] ?? 0) ?? 0;
			return rowTop(layout, place) + layout.style.rowHeight / 2;
		}
		const [upper, lower] = [draw(parts[0]), draw(parts[1])];
		const at = xOf(cluster);
		pieces.push(path('M', xOf(parts[0]), upper, 'H', at, 'V', lower, 'H', xOf(parts[1])));
		return (upper + lower) / 2;
	};
	draw(tree);
	const stroke = { colour: theme.dash, width: 0.9 };
	return [{ kind: 'path', id: 'dendrogram', d: pieces.join(''), fill: null, stroke }];
}
