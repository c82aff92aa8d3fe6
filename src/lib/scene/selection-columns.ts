import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { FigurePage } from './figure-page.ts';
import { measureText } from './measure.ts';
import { round2, textAt } from './nodes.ts';
import { formatPoints } from './points.ts';
import type { Face, SceneNode } from './scene.ts';
import type { SelectionReading } from './selection-reading.ts';
import { markWords, selectionWords } from './selection-words.ts';
import type { PageLayout } from './sizes.ts';
import type { FigureTheme } from './theme.ts';
import { inTypeSize, SMALLEST } from './type-size.ts';

/* The columns of a selection's table: how wide they are, and what is written above them. */

/** How the table is to look. */
export interface Look {
	language: Language;
	theme: FigureTheme;
	numerals: boolean;
}

/** Sizes of letters, and the full height of a row. */
export interface Type {
	name: number;
	small: number;
	head: number;
	row: number;
}

const TYPE: Readonly<Record<PageLayout, Type>> = {
	column: { name: 11.5, small: 10.2, head: 9.9, row: 23 },
	slide: { name: 13, small: 11, head: 9.9, row: 30 },
	sheet: { name: 11.5, small: 10.2, head: 9.9, row: 28 }
};

/** Between columns, and from the edge of a row to what is in it. */
export const GAP = 12;
export const PAD = 7;
/** Between a field and its profession on one line. */
export const PAIR_GAP = 6;

/** Where each column begins or, where it holds numbers, ends. */
export interface Columns {
	left: number;
	rank: number;
	name: number;
	nameWidth: number;
	bar: number;
	barWidth: number;
	/** Right edges are those of numbers. */
	points: number;
	standing: number;
	mark: number;
	right: number;
}

/** As large as so many rows leave room for. */
export function typeOf({ layout, project, room }: FigurePage, rows: number): Type {
	const type = inTypeSize(TYPE[layout], project, ['name', 'small', 'head'], ['row']);
	if (room === null) return type;
	const fair = room / (rows + 2.2);
	const size = (full: number) => round2(Math.max(SMALLEST, Math.min(full, fair * 0.7)));
	return { ...type, name: size(type.name), small: size(type.small), head: size(type.head) };
}

/** Columns as wide as their widest words; the bars have what the names leave. */
export function columnsOf(
	{ rows }: SelectionReading,
	{ x, width }: { x: number; width: number },
	type: Type,
	{ language, theme, numerals }: Look
): Columns {
	const words = selectionWords[language];
	const { regular, medium, strong } = theme.typeface;
	const widest = (texts: readonly string[], face: Face, size: number) =>
		Math.max(0, ...texts.map((text) => measureText(text, face, size)));
	const marks = rows.map((row) => markWords(row, language)).filter((mark) => mark !== '');
	const standings = rows.flatMap(({ standing }) => standing ?? []);
	const rankWidth = Math.max(
		widest([String(rows.length)], regular, type.small),
		measureText(words.rank, regular, type.head)
	);
	const numbers = rows.map(({ value }) => formatPoints(value, language));
	const pointsWidth = Math.max(
		numerals ? widest(numbers, strong, type.name) : 0,
		numerals ? measureText(words.points, regular, type.head) : 0
	);
	const glyph = type.small * 1.25;
	const standingWidth =
		standings.length === 0
			? 0
			: Math.max(
					glyph + widest(Object.values(words.standings), regular, type.small),
					measureText(words.standing, regular, type.head)
				);
	const markWidth = marks.length === 0 ? 0 : glyph + widest(marks, medium, type.small);
	const right = x + width - PAD;
	const mark = right - markWidth;
	const standing = mark - (markWidth > 0 ? GAP : 0) - standingWidth;
	const points = standing - (standingWidth > 0 ? GAP + 2 : 0);
	const barEnd = points - pointsWidth - (pointsWidth > 0 ? GAP : 0);
	const name = x + PAD + rankWidth + 9;
	const free = barEnd - name - GAP;
	const pairs = rows.map(({ area }) => {
		const [field, profession] = [area.field, area.profession].map((label) =>
			plain(textIn(label, language))
		);
		const head = measureText(field ?? '', medium, type.name);
		return head + PAIR_GAP + measureText(profession ?? '', regular, type.small);
	});
	const nameWidth = Math.floor(
		Math.max(free * 0.4, Math.min(free * 0.62, Math.max(...pairs, 0) + 1))
	);
	const bar = name + nameWidth + GAP;
	return {
		left: x,
		rank: x + PAD + rankWidth,
		...{ name, nameWidth, bar, barWidth: barEnd - bar, points, standing, mark, right }
	};
}

/** The words above the columns, those of the bars only where they fit. */
export function drawHeads(columns: Columns, baseline: number, type: Type, look: Look): SceneNode[] {
	const words = selectionWords[look.language];
	const { theme } = look;
	const style = { face: theme.typeface.regular, size: type.head, fill: theme.ink3 };
	const { rank, name, bar, barWidth, points, standing, mark } = columns;
	const isWide = measureText(words.contribution, style.face, style.size) <= barWidth;
	return [
		textAt('heads.rank', words.rank, rank, baseline, style, 'end'),
		textAt('heads.area', words.area, name, baseline, style),
		...(isWide ? [textAt('heads.bar', words.contribution, bar, baseline, style)] : []),
		...(look.numerals
			? [textAt('heads.points', words.points, points, baseline, style, 'end')]
			: []),
		...(standing < mark - GAP
			? [textAt('heads.standing', words.standing, standing, baseline, style)]
			: [])
	];
}
