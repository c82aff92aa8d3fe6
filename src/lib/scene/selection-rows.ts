import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { FigurePage } from './figure-page.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { formatPoints } from './points.ts';
import type { Face, SceneNode } from './scene.ts';
import { drawCheck, drawLock, drawPart, drawStanding, inkOfCriterion } from './selection-marks.ts';
import type { SelectionReading, SelectionRow } from './selection-reading.ts';
import { selectionWords } from './selection-words.ts';
import type { PageLayout } from './sizes.ts';
import type { FigureTheme } from './theme.ts';
import { inTypeSize, SMALLEST } from './type-size.ts';

/* The table of a selection: its columns, its lines, and what is drawn in them. */

interface Look {
	language: Language;
	theme: FigureTheme;
	numerals: boolean;
}

interface Type {
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

/** A row of a given height is no lower, so that its text can be read. */
const LEAST_ROW = 13.4;

/** Between columns, and from the edge of a row to what is in it. */
const GAP = 12;
const PAD = 7;
const PAIR_GAP = 6;

interface Piece {
	text: string;
	face: Face;
	size: number;
	ink: 'ink' | 'ink2';
	dx: number;
	line: number;
}

interface Label {
	pieces: readonly Piece[];
	lines: number;
}

interface Columns {
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

function typeOf({ layout, project, room }: FigurePage, rows: number): Type {
	const type = inTypeSize(TYPE[layout], project, ['name', 'small', 'head'], ['row']);
	if (room === null) return type;
	const fair = room / (rows + 2.2);
	const size = (full: number) => round2(Math.max(SMALLEST, Math.min(full, fair * 0.7)));
	return { ...type, name: size(type.name), small: size(type.small), head: size(type.head) };
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

function columnsOf(
	{ rows }: SelectionReading,
	{ x, width }: { x: number; width: number },
	type: Type,
	{ language, theme, numerals }: Look
): Columns {
	const words = selectionWords[language];
	const { regular, medium, strong } = theme.typeface;
	const widest = (texts: readonly string[], face: Face, size: number) =>
		Math.max(0, ...texts.map((text) => measureText(text, face, size)));
	const marks = rows.map((row) => markOf(row, language)).filter((mark) => mark !== '');
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

function markOf({ isChosen, lock }: SelectionRow, language: Language): string {
	const words = selectionWords[language];
	if (isChosen) return lock === 'in' ? words.chosenLocked : words.chosen;
	if (lock === null) return '';
	return lock === 'in' ? words.lockedIn : words.lockedOut;
}

/** Field and profession: beside each other where they fit, otherwise below each other. */
function labelOf({ area }: SelectionRow, width: number, type: Type, look: Look): Label {
	const { medium, regular } = look.theme.typeface;
	const [field = '', profession = ''] = [area.field, area.profession].map((label) =>
		textIn(label, look.language)
	);
	const first = { face: medium, size: type.name, ink: 'ink' } as const;
	const second = { face: regular, size: type.small, ink: 'ink2' } as const;
	const whole = plain(field);
	const beside = measureText(whole, medium, type.name) + PAIR_GAP;
	if (beside + measureText(plain(profession), regular, type.small) <= width) {
		return {
			pieces: [
				{ ...first, text: whole, dx: 0, line: 0 },
				{ ...second, text: plain(profession), dx: beside, line: 0 }
			],
			lines: 1
		};
	}
	const names = wrapText(field, width, medium, type.name, measureText, 3);
	const tails = wrapText(profession, width, regular, type.small, measureText, 2);
	return {
		pieces: [
			...names.map((text, line): Piece => ({ ...first, text, dx: 0, line })),
			...tails.map((text, i): Piece => ({ ...second, text, dx: 0, line: names.length + i }))
		],
		lines: names.length + tails.length
	};
}

function drawHeads(columns: Columns, baseline: number, type: Type, look: Look): SceneNode[] {
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

function drawRow(
	row: SelectionRow,
	index: number,
	label: Label,
	columns: Columns,
	{ y, height, pitch }: { y: number; height: number; pitch: number },
	{ language, theme, numerals, type, reading }: Look & { type: Type; reading: SelectionReading }
): SceneNode {
	const words = selectionWords[language];
	const { typeface, ink, ink2, ink3 } = theme;
	const id = `row.${row.area.id}`;
	const middle = y + height / 2;
	const children: SceneNode[] = [];
	if (row.isChosen) {
		children.push({
			...{ kind: 'rect', id: `${id}.chosen`, x: round2(columns.left), y: round2(y + 0.75) },
			width: round2(columns.right + PAD - columns.left),
			height: round2(height - 1.5),
			...{ radius: 3, fill: theme.chosen }
		});
	}
	const small = { face: typeface.regular, size: type.small };
	if (row.rank !== null) {
		const baseline = centredBaseline(middle, small.face, small.size);
		const style = { ...small, fill: ink2 };
		children.push(textAt(`${id}.rank`, String(row.rank), columns.rank, baseline, style, 'end'));
	}
	const first = middle - ((label.lines - 1) * pitch) / 2;
	label.pieces.forEach(({ text, face, size, ink: kind, dx, line }, i) => {
		const baseline = centredBaseline(first + line * pitch, typeface.medium, type.name);
		const style = { face, size, fill: kind === 'ink' ? ink : ink2 };
		children.push(textAt(`${id}.name.${i}`, text, columns.name + dx, baseline, style));
	});
	if (row.rank === null) {
		children.push(...drawUnranked(id, row, columns, middle, small, { language, theme, numerals }));
	} else {
		children.push(
			...drawBar(id, row, reading, columns, middle, Math.min(13, height * 0.56), theme)
		);
		if (numerals) {
			const style = { face: typeface.strong, size: type.name, fill: ink };
			const text = formatPoints(row.value, language, theme.numbers.decimals);
			const baseline = centredBaseline(middle, style.face, style.size);
			children.push(textAt(`${id}.points`, text, columns.points, baseline, style, 'end'));
		}
	}
	const glyph = type.small * 1.25;
	const baseline = centredBaseline(middle, small.face, small.size);
	if (row.standing) {
		const spot = { x: columns.standing, middle, size: type.small };
		const style = { ...small, fill: row.standing === 'exterior' ? ink3 : ink };
		const told = words.standings[row.standing];
		children.push(
			...drawStanding(`${id}.standing`, row.standing, spot, theme),
			textAt(`${id}.standing`, told, columns.standing + glyph, baseline, style)
		);
	}
	const mark = markOf(row, language);
	if (mark !== '') {
		const spot = { x: columns.mark, middle, size: type.small };
		const fill = row.isChosen ? theme.accent : ink2;
		children.push(
			...(row.isChosen
				? [drawCheck(`${id}.check`, spot, fill)]
				: drawLock(`${id}.lock`, spot, fill)),
			textAt(`${id}.mark`, mark, columns.mark + glyph, baseline, {
				...{ face: typeface.medium, size: type.small, fill }
			})
		);
	}
	return {
		kind: 'group',
		id,
		name: `${index + 1} ${plain(textIn(row.area.field, language))}`,
		children
	};
}

function drawBar(
	id: string,
	{ contributions }: SelectionRow,
	{ rows }: SelectionReading,
	{ bar, barWidth }: Columns,
	middle: number,
	height: number,
	theme: FigureTheme
): SceneNode[] {
	const lengthOf = (parts: readonly number[]) =>
		parts.reduce((sum, part) => sum + Math.max(0, part), 0);
	// Numbers beyond the ends of a scale go on, and the bars are as long as their column allows.
	const whole = Math.max(
		1,
		...rows.map((row) => (row.rank === null ? 0 : lengthOf(row.contributions)))
	);
	let x = bar;
	return contributions.flatMap((part, place) => {
		const width = (Math.max(0, part) / whole) * barWidth;
		const box = { x, y: middle - height / 2, width, height };
		x += width;
		if (width < 0.05) return [];
		const ink = inkOfCriterion(place, contributions.length, theme);
		return drawPart(`${id}.part.${place}`, box, ink, theme);
	});
}

function drawUnranked(
	id: string,
	{ lacking }: SelectionRow,
	{ bar, mark }: Columns,
	middle: number,
	{ face, size }: { face: Face; size: number },
	{ language, theme }: Look
): SceneNode[] {
	const names = lacking.map(({ criterion }) => plain(textIn(criterion.label, language))).join(', ');
	const words = selectionWords[language].unranked(names);
	const [line = ''] = wrapText(words, mark - GAP - bar, face, size, measureText, 1);
	const style = { face, size, fill: theme.ink3 };
	return [textAt(`${id}.unranked`, line, bar, centredBaseline(middle, face, size), style)];
}

function cutOf(
	{ cut }: SelectionReading,
	width: number,
	type: Type,
	{ language, theme }: Look
): string[] {
	if (!cut) return [];
	const gap = cut.gap < 0.00005 ? null : formatPoints(cut.gap, language, theme.numbers.decimals);
	const words = selectionWords[language].cut(cut.rank, gap);
	return wrapText(words, width * 0.8, theme.typeface.medium, type.head, measureText);
}

function drawCut(
	lines: readonly string[],
	{ x, width }: { x: number; width: number },
	y: number,
	height: number,
	type: Type,
	{ typeface, accent, ink2 }: FigureTheme
): SceneNode[] {
	const face = typeface.medium;
	const middle = y + height / 2;
	const centre = x + width / 2;
	const half = Math.max(0, ...lines.map((line) => measureText(line, face, type.head))) / 2 + 8;
	const rule = (id: string, from: number, to: number): SceneNode => ({
		...{
			kind: 'line',
			id,
			x1: round2(from),
			x2: round2(to),
			y1: round2(middle),
			y2: round2(middle)
		},
		stroke: { colour: accent, width: 0.9, dash: [4, 3] }
	});
	const first = middle - ((lines.length - 1) * type.head * 1.3) / 2;
	return [
		rule('cut.left', x, centre - half),
		...lines.map((line, i) =>
			textAt(
				`cut.words.${i}`,
				line,
				centre,
				centredBaseline(first + i * type.head * 1.3, face, type.head),
				{ face, size: type.head, fill: ink2 },
				'middle'
			)
		),
		rule('cut.right', centre + half, x + width)
	];
}
