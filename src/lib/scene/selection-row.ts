import { plain, textIn } from '#lib/domain/text.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { formatPoints } from './points.ts';
import type { Face, SceneNode } from './scene.ts';
import { GAP, PAD, PAIR_GAP, type Columns, type Look, type Type } from './selection-columns.ts';
import { drawCheck, drawLock, drawPart, drawStanding, inkOfCriterion } from './selection-marks.ts';
import type { SelectionReading, SelectionRow } from './selection-reading.ts';
import { markWords, selectionWords } from './selection-words.ts';
import type { FigureTheme } from './theme.ts';

/* One area in the table of a selection. */

interface Piece {
	text: string;
	face: Face;
	size: number;
	ink: 'ink' | 'ink2';
	dx: number;
	line: number;
}

/** What an area is called, on so many lines. */
export interface Label {
	pieces: readonly Piece[];
	lines: number;
}

/** Field and profession: beside each other where they fit, otherwise below each other. */
export function labelOf({ area }: SelectionRow, width: number, type: Type, look: Look): Label {
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

/** Rank, name, bar, points, standing and mark of one area. */
export function drawRow(
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
	const mark = markWords(row, language);
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
