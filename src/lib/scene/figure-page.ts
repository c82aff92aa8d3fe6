import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import type { OverviewPage } from './alternative-text.ts';
import type { Callout } from './callouts.ts';
import type { Account } from './figure-account.ts';
import { layOutFootnotes, layOutProse } from './figure-parts.ts';
import type { Scene, SceneNode, Stop } from './scene.ts';
import { extentOf, sizeSpec, type FigureSize, type PageFit, type PageLayout } from './sizes.ts';
import type { FigureTheme } from './theme.ts';
import { inTypeSize } from './type-size.ts';

/*
 * The page of a publication figure: eyebrow, title, quantity and legend above its body, rule, note,
 * caveat and source below. A figure lays out a page, draws in the room between, and finishes it.
 */

/** What every figure is asked for with. */
export interface FigureOptions {
	language: Language;
	theme: FigureTheme;
	size: FigureSize;
	/** Of its page, where its type is larger or smaller than the size starts with. */
	fit?: PageFit;
	/** ISO day, printed beside the source. */
	date: string;
	/** Numbers in the figure. On by default. */
	numerals?: boolean;
	/** Where the same figure is laid out again and again: its account, which no layout changes. */
	account?: (page?: OverviewPage) => Account;
}

export interface PageWords {
	eyebrow: string;
	title: string;
	quantity: string;
	/** What has to be said about this drawing, over the caveat; or empty. */
	note: string;
	callouts?: readonly Callout[];
}

/** `dense` leaves the body of a page of given height all it can: for figures of many small parts. */
export type PageSpacing = 'normal' | 'dense';

/** Where a legend may stand: its upper left corner, and how wide it may be. */
export interface LegendRoom {
	x: number;
	y: number;
	width: number;
	/** Font size. */
	size: number;
}

interface Laid {
	nodes: readonly SceneNode[];
	bottom: number;
}

interface Measures {
	margin: number;
	eyebrow: number;
	title: number;
	quantity: number;
	legend: number;
	notes: number;
	/** Of a legend that stands beside the title; `null` where it stands under the quantity. */
	keyWidth: number | null;
	/** Between the head and the body, the body and the rule. */
	space: number;
}

const MEASURES: Readonly<Record<PageLayout, Measures>> = {
	column: {
		margin: 20,
		eyebrow: 10.5,
		title: 21,
		quantity: 12,
		legend: 10.5,
		notes: 9.9,
		keyWidth: null,
		space: 12
	},
	slide: {
		margin: 26,
		eyebrow: 11,
		title: 22,
		quantity: 13,
		legend: 10.5,
		notes: 9.9,
		keyWidth: 418,
		space: 10
	},
	sheet: {
		margin: 22,
		eyebrow: 10.5,
		title: 20,
		quantity: 12,
		legend: 10.5,
		notes: 9.9,
		keyWidth: null,
		space: 10
	}
};

const DENSE = { margin: 20, title: 20, quantity: 12, space: 6 } as const;

const TEXTS = ['eyebrow', 'title', 'quantity', 'legend', 'notes'] as const;

/** A page without its body. */
export interface FigurePage {
	project: Project;
	options: FigureOptions;
	words: PageWords;
	layout: PageLayout;
	measures: Measures;
	/** The page between its margins. */
	inner: { x: number; width: number };
	nodes: readonly SceneNode[];
	/** Where the body begins. */
	top: number;
	/** The height a body may have; `null` where the page grows with it. */
	room: number | null;
	/** From the body to the lower edge of the page. */
	below: number;
}

/** Lays out all of a page that does not depend on its body. `legend` is asked once, for the place it gets. */
export function layOutPage(
	project: Project,
	words: PageWords,
	legend: (room: LegendRoom) => Laid,
	options: FigureOptions,
	spacing: PageSpacing = 'normal'
): FigurePage {
	const { width, height, layout } = sizeSpec(options.size, options.fit);
	const isDense = spacing === 'dense' && layout !== 'column';
	const base = { ...MEASURES[layout], ...(isDense ? DENSE : {}) };
	const measures = inTypeSize(base, project, TEXTS);
	const { margin, space, keyWidth } = measures;
	const inner = { x: margin, width: width - 2 * margin };
	const head = layOutHead(words, inner, measures, options.theme);
	const size = measures.legend;
	const key =
		keyWidth === null
			? legend({ ...inner, y: head.bottom + space * 0.8, size })
			: legend({ x: margin + inner.width - keyWidth, y: margin, width: keyWidth, size });
	const top = Math.max(head.bottom, key.bottom) + space;
	const notes = layOutFootnotes(
		project,
		{ ...inner, y: 0, size: measures.notes },
		{ ...options, note: words.note, callouts: words.callouts ?? [] }
	);
	const below = space + notes.bottom + margin;
	return {
		project,
		options,
		words,
		layout,
		measures,
		inner,
		nodes: [...head.nodes, ...key.nodes],
		top,
		room: height === null ? null : height - top - below,
		below
	};
}

/** The whole figure. It is higher or wider than its size only where its body is. */
export function finishPage(
	page: FigurePage,
	body: Laid & { stops?: readonly Stop[]; right?: number },
	account: Account
): Scene {
	const { project, options, words, measures, inner, below } = page;
	const { width, height } = sizeSpec(options.size, options.fit);
	const { margin, space } = measures;
	const rule = Math.max(body.bottom, (height ?? 0) - below) + space;
	const foot = layOutFootnotes(
		project,
		{ ...inner, y: rule, size: measures.notes },
		{ ...options, note: words.note, callouts: words.callouts ?? [] }
	);
	return {
		width: extentOf(width, (body.right ?? 0) + margin),
		height: extentOf(height, foot.bottom + margin),
		background: options.theme.paper,
		title: words.title,
		...account,
		language: options.language,
		nodes: [...page.nodes, ...body.nodes, ...foot.nodes],
		stops: body.stops ?? []
	};
}

function layOutHead(
	{ eyebrow, title, quantity }: PageWords,
	{ x, width: whole }: { x: number; width: number },
	measures: Measures,
	{ typeface, ink, ink2, ink3 }: FigureTheme
): Laid {
	const { keyWidth, margin } = measures;
	const width = whole - (keyWidth === null ? 0 : keyWidth + margin);
	const strong = { face: typeface.strong, size: measures.eyebrow, fill: ink3, leading: 1.4 };
	const above =
		eyebrow === ''
			? { nodes: [], bottom: margin }
			: layOutProse('eyebrow', eyebrow, x, margin, width, { ...strong, maxLines: 2 });
	// The dot that joins a pair never begins a line.
	const name = layOutProse('title', title.replaceAll(' · ', '\u00a0· '), x, above.bottom, width, {
		face: typeface.title,
		size: measures.title,
		fill: ink,
		leading: 1.24,
		maxLines: 6
	});
	const told = layOutProse('quantity', quantity, x, name.bottom + 2, width, {
		face: typeface.regular,
		size: measures.quantity,
		fill: ink2,
		leading: 1.34,
		maxLines: 4
	});
	return { nodes: [...above.nodes, ...name.nodes, ...told.nodes], bottom: told.bottom };
}
