import { sum } from 'd3';
import type { Scene, SceneNode } from './scene.ts';
import { LEAST_WIDTH, pageSize, sizeSpec, type FigureSize, type PageFit } from './sizes.ts';

/*
 * Type that fits its page. A page of more units has smaller type and more room; one of fewer has
 * larger type. All of a figure's parts follow, so that its proportions stay.
 */

/** Attempts at a page whose content changes as it is made wider. */
const ATTEMPTS = 16;

/** Type grows in steps of a tenth, and by no more than half. */
const STEP = 1.1;
const MOST_GROWTH = 1.5;

/**
 * The pages of a figure with type as large as the size has room for. Where the content needs more
 * than the page, type shrinks until it fits; where the height is given and the content leaves some of
 * it empty, type grows. Very large content may end up in very small type, never outside of the page.
 */
export function fitPages(size: FigureSize, build: (fit?: PageFit) => Scene[]): Scene[] {
	const pages = build();
	const { width } = sizeSpec(size);
	const excess = excessOf(pages, size, { width, isOpen: false });
	if (excess > 1) return shrink(size, width * excess, build);
	return pageSize(size).height === null || pages.length > 1
		? pages
		: grow(size, width, pages, build);
}

function shrink(size: FigureSize, wanted: number, build: (fit: PageFit) => Scene[]): Scene[] {
	let fit: PageFit = { width: Math.ceil(wanted), isOpen: false };
	let pages = build(fit);
	for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
		const excess = excessOf(pages, size, fit);
		if (excess <= 1) break;
		fit = { ...fit, width: Math.ceil(fit.width * excess) };
		pages = build(fit);
	}
	return pages;
}

/**
 * The largest type at which the figure, as high as it likes to be, is no higher than the page, and no
 * more of its words are cut.
 */
function grow(
	size: FigureSize,
	start: number,
	pages: Scene[],
	build: (fit: PageFit) => Scene[]
): Scene[] {
	let best = pages;
	const cuts = cutsIn(pages);
	for (let growth = STEP; growth <= MOST_GROWTH; growth *= STEP) {
		const width = Math.round(start / growth);
		if (width < LEAST_WIDTH) break;
		const height = sizeSpec(size, { width, isOpen: false }).height ?? 0;
		const open = build({ width, isOpen: true });
		const isRoomy = open.every((page) => page.width <= width && page.height <= height);
		if (open.length > 1 || !isRoomy) break;
		const larger = build({ width, isOpen: false });
		if (cutsIn(larger) > cuts) break;
		best = larger;
	}
	return best;
}

/** How many texts end in an ellipsis. */
function cutsIn(pages: readonly Pick<Scene, 'nodes'>[]): number {
	const countOf = (node: SceneNode): number => {
		if (node.kind === 'group') return cutsIn([{ nodes: node.children }]);
		return node.kind === 'text' && node.text.endsWith('…') ? 1 : 0;
	};
	return sum(pages.flatMap(({ nodes }) => nodes.map(countOf)));
}

/** How many times too wide or too high the largest page is; 1 or less where all of them fit. */
function excessOf(pages: readonly Scene[], size: FigureSize, fit: PageFit): number {
	const { width, height } = sizeSpec(size, fit);
	return Math.max(
		...pages.map((page) => Math.max(page.width / width, page.height / (height ?? page.height)))
	);
}
