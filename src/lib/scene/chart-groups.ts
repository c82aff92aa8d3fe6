import type { Technology } from '#lib/domain/project.ts';
import { groupRuns } from '#lib/domain/reading.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/*
 * The names of groups over their arrows: a quiet heading with a rule. Without groups nothing of this
 * takes any room.
 */

/** What stands over a row where a group begins, or where those without one do. */
interface GroupHead {
	row: number;
	group: Technology['group'];
	/** Kept above the row, in the figure's unit. */
	room: number;
}

/** Of a heading: set smaller than the names it stands over, never below what a figure allows. */
const sizeOf = (labelSize: number) => Math.max(9.9, round2(labelSize * 0.86));

/** In font sizes: room over the first row, over another group, and where the groups have an end. */
const FIRST = 1.6;
const NEXT = 2.3;
const END = 1.3;

/** From the arrow up to the middle of its heading, in font sizes. */
const RAISE = 1;

function headsOf(technologies: readonly Technology[], labelSize: number): GroupHead[] {
	const runs = groupRuns(technologies);
	if (runs.every(({ group }) => group === null)) return [];
	const size = sizeOf(labelSize);
	let row = 0;
	return runs.flatMap(({ group, members }, i): GroupHead[] => {
		const head = { row, group: group ?? undefined, room: size * (i === 0 ? FIRST : NEXT) };
		row += members.length;
		if (group) return [head];
		return i === 0 ? [] : [{ ...head, room: size * END }];
	});
}

/** The height that headings of groups take in a chart: none without groups. */
export function groupRoom(technologies: readonly Technology[], labelSize: number): number {
	return headsOf(technologies, labelSize).reduce((sum, { room }) => sum + room, 0);
}

/** How far down each row is moved by the headings above it. */
export function groupShifts(technologies: readonly Technology[], labelSize: number): number[] {
	const heads = headsOf(technologies, labelSize);
	return technologies.map((_, row) =>
		heads.filter((head) => head.row <= row).reduce((sum, { room }) => sum + room, 0)
	);
}

interface HeadPlace {
	x0: number;
	x1: number;
	/** The upper edge of a row, its name included. */
	topOf: (row: number) => number;
	labelSize: number;
	language: Language;
	theme: FigureTheme;
}

/** The headings, each on one line; a rule runs on from the name, and alone where the groups end. */
export function drawGroupHeads(
	technologies: readonly Technology[],
	{ x0, x1, topOf, labelSize, language, theme }: HeadPlace
): SceneNode[] {
	const size = sizeOf(labelSize);
	const { strong } = theme.typeface;
	return headsOf(technologies, labelSize).flatMap(({ row, group }): SceneNode[] => {
		const id = `group.${technologies[row]?.id}`;
		const middle = topOf(row) - RAISE * size;
		const words = group
			? wrapText(textIn(group, language), x1 - x0, strong, size, measureText, 1)
			: [];
		const names = words.map((text) =>
			textAt(id, text, x0, centredBaseline(middle, strong, size), {
				face: strong,
				size,
				fill: theme.ink2
			})
		);
		const end = names[0] ? names[0].x + names[0].width + size : x0;
		if (end >= x1) return names;
		const y = round2(middle);
		const stroke = { colour: theme.hair2, width: 1 };
		return [
			...names,
			{ kind: 'line', id: `${id}.rule`, x1: round2(end), y1: y, x2: round2(x1), y2: y, stroke }
		];
	});
}
