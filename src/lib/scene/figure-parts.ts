import type { Area, Project } from '#lib/domain/project.ts';
import { horizonsInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { Callout } from './callouts.ts';
import { layOutLogo } from './logo.ts';
import { measureText, wrapText } from './measure.ts';
import { round2, textAt } from './nodes.ts';
import type { Face, SceneNode, TextNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';
import { figureWords, formatDay } from './words.ts';

/*
 * The parts that every publication figure has around its drawing.
 */

export interface Prose {
	face: Face;
	size: number;
	fill: string;
	/** Line height, in font sizes. */
	leading: number;
	maxLines?: number;
}

/** Breaks words into lines below `y`. The first baseline stands most of a line height down. */
export function layOutProse(
	id: string,
	words: string,
	x: number,
	y: number,
	width: number,
	{ leading, maxLines, ...style }: Prose
): { nodes: TextNode[]; bottom: number } {
	const lines = wrapText(words, width, style.face, style.size, measureText, maxLines);
	const height = style.size * leading;
	const nodes = lines.map((line, i): TextNode => {
		const baseline = y + height * (i + 1) - style.size * (leading - 1) * 0.5;
		return { ...textAt(`${id}.${i}`, line, x, baseline, style), block: id };
	});
	return { nodes, bottom: y + height * lines.length };
}

/** What is measured, when, and in what unit: "…, 2020–2040, procent"; either may be given otherwise. */
export function quantityLine(
	project: Project,
	language: Language,
	{ years, unit }: { years?: string; unit?: string } = {}
): string {
	const { scale } = project.framework;
	const all = horizonsInOrder(project).map((horizon) => horizon.year);
	const [first, last] = [all[0], all.at(-1)];
	const span = first === last ? `${first ?? ''}` : `${first}–${last}`;
	const parts = [plain(textIn(scale.quantity, language)), years ?? span];
	parts.push(unit ?? (scale.unit === 'percent' ? figureWords[language].percent : ''));
	return parts.filter((part) => part !== '').join(', ');
}

/** Over the name of an area: its number among how many, and its sector. */
export function eyebrowOfArea(
	project: Project,
	area: Area,
	count: number,
	language: Language
): string {
	const sector = area.sector ? project.framework.sectors[area.sector] : undefined;
	const number = figureWords[language].area(area.number, count);
	return [number, ...(sector ? [plain(textIn(sector.label, language))] : [])].join(' · ');
}

/**
 * How the source line of the example begins. Only these words of our own stand in for the mark: what
 * others write about "fictitious" may deny it.
 */
const OWN_MARKS = ['Fiktive demotal', 'Fictitious demo data'] as const;

/**
 * Where the numbers come from, and when the figure was made. A figure of an example project always
 * says that its numbers are fictitious, also when someone has rewritten the source line.
 */
export function sourceLine(project: Project, language: Language, isoDay: string): string {
	const words = figureWords[language];
	const own = plain(textIn(project.sourceLine, language)).trim();
	const isSaid = OWN_MARKS.some((mark) => own.startsWith(mark));
	const parts = [...(project.fictitious && !isSaid ? [words.fictitious] : []), own]
		.map((part) => part.replace(/[.\s]+$/, ''))
		.filter((part) => part !== '');
	const source = parts.length > 0 ? parts.join('. ') : plain(textIn(project.title, language));
	return `${words.source}: ${source}. Varmekort, ${formatDay(isoDay, language)}.`;
}

/** The callouts, each with its number before it, from `y` down. */
function layOutCallouts(
	callouts: readonly Callout[],
	{ x, y, width }: { x: number; y: number; width: number },
	{ typeface, ink, ink2 }: FigureTheme,
	{ size, leading }: { size: number; leading: number }
): { nodes: TextNode[]; bottom: number } {
	const digits = Math.max(
		...callouts.map(({ number }) => measureText(String(number), typeface.strong, size))
	);
	const indent = digits + size * 0.7;
	const nodes: TextNode[] = [];
	let bottom = y;
	for (const { number, name, text } of callouts) {
		const id = `callout.${number}`;
		const style = { face: typeface.strong, size, fill: ink, leading };
		const [mark] = layOutProse(`${id}.number`, String(number), x, bottom, indent, style).nodes;
		const words = layOutProse(id, `${name}: ${text}`, x + indent, bottom, width - indent, {
			...style,
			face: typeface.regular,
			fill: ink2
		});
		nodes.push(...(mark ? [mark] : []), ...words.nodes);
		bottom = words.bottom;
	}
	return { nodes, bottom: callouts.length > 0 ? bottom + size * 0.4 : y };
}

/** The rule, the callouts, what has to be said about this drawing, the caveat, the source and the logo, from `y` down. */
export function layOutFootnotes(
	project: Project,
	{ x, y, width, size }: { x: number; y: number; width: number; size: number },
	{
		language,
		theme,
		date,
		note = '',
		callouts = []
	}: {
		language: Language;
		theme: FigureTheme;
		date: string;
		note?: string;
		callouts?: readonly Callout[];
	}
): { nodes: SceneNode[]; bottom: number } {
	const style = { face: theme.typeface.regular, size, leading: 1.38 };
	const top = y + size * 0.5;
	const logo = layOutLogo(project, { x, y: y + size * 0.9, width, size }, language);
	const room = logo?.left ?? width;
	const notes = layOutCallouts(callouts, { x, y: top, width: room }, theme, style);
	const remark =
		note === ''
			? { nodes: [], bottom: notes.bottom }
			: layOutProse('note', note, x, notes.bottom, room, { ...style, fill: theme.ink2 });
	const words = plain(textIn(project.caveat, language));
	const caveat = layOutProse('caveat', words, x, remark.bottom, room, {
		...style,
		fill: theme.ink2
	});
	const origin = sourceLine(project, language, date);
	const source = layOutProse('source', origin, x, caveat.bottom, room, {
		...style,
		fill: theme.ink3
	});
	const rule: SceneNode = {
		kind: 'line',
		id: 'rule',
		x1: round2(x),
		y1: round2(y),
		x2: round2(x + width),
		y2: round2(y),
		stroke: { colour: theme.hair2, width: 0.8 }
	};
	return {
		nodes: [
			rule,
			...notes.nodes,
			...remark.nodes,
			...caveat.nodes,
			...source.nodes,
			...(logo ? [logo.node] : [])
		],
		bottom: Math.max(source.bottom, logo?.bottom ?? 0)
	};
}
