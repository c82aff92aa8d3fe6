import { create, type Font } from 'fontkit';
import type { Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { styleOf, type EmbeddedFont, type EmbeddedFonts } from './embedded-fonts.ts';
import { standInFor } from './missing-characters.ts';
import { readOutlines } from './outlines.ts';
import { FEATURES, splitRuns } from './text-runs.ts';

/* Texts as the outlines of their letters, for files that look the same without any font. */

const LETTERS = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z'
} as const;

/**
 * The scene with a path for every line of text, and the characters that no font has, which are
 * drawn as empty boxes. These paths curve, unlike those a scene is built of: they are for an SVG.
 */
export function outlineTexts(
	scene: Scene,
	fonts: EmbeddedFonts
): { scene: Scene; missing: ReadonlySet<string> } {
	const opened = new Map<EmbeddedFont, Font>();
	const open = (font: EmbeddedFont): Font => {
		const known = opened.get(font) ?? create(font.bytes);
		opened.set(font, known);
		return known;
	};
	const missing = new Set<string>();
	const outline = (node: SceneNode): SceneNode[] => {
		if (node.kind === 'group') return [{ ...node, children: node.children.flatMap(outline) }];
		return node.kind === 'text' ? outlineText(node, fonts, open, missing) : [node];
	};
	return { scene: { ...scene, nodes: scene.nodes.flatMap(outline) }, missing };
}

/** One path for all letters of a line, and one for each sign that is drawn with a pen. */
function outlineText(
	node: TextNode,
	fonts: EmbeddedFonts,
	open: (font: EmbeddedFont) => Font,
	missing: Set<string>
): SceneNode[] {
	const { id, fill, size, face } = node;
	let letters = '';
	const signs: SceneNode[] = [];
	let x = 0;
	for (const run of splitRuns(node.text, fonts[styleOf(face)])) {
		if (run.font) {
			const set = setRun(run.text, open(run.font), x, node);
			letters += set.d;
			x += set.advance;
			continue;
		}
		const { d, pen, advance, isSign } = standInFor(run.missing, face);
		if (!isSign) missing.add(run.missing);
		const stroke = { colour: fill, width: (pen * size) / 1000 };
		const placed = placeLines(d, x, node);
		signs.push({ kind: 'path', id: `${id}.sign${signs.length}`, d: placed, fill: null, stroke });
		x += (advance * size) / 1000;
	}
	return letters === '' ? signs : [{ kind: 'path', id, d: letters, fill }, ...signs];
}

/** The outlines of a run that starts `x` after the start of its line, and its advance. */
function setRun(
	text: string,
	font: Font,
	x: number,
	node: TextNode
): { d: string; advance: number } {
	const unit = node.size / font.unitsPerEm;
	const { glyphs, positions } = font.layout(text, FEATURES);
	let [d, pen] = ['', 0];
	glyphs.forEach((glyph, i) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
		for (const { command, args } of glyph.path.commands) {
			d += LETTERS[command];
			for (let at = 0; at < args.length; at += 2) {
				const [right, up] = [(args[at] ?? 0) + pen + xOffset, (args[at + 1] ?? 0) + yOffset];
				d += `${at > 0 ? ' ' : ''}${place(x + right * unit, -up * unit, node)}`;
			}
		}
		pen += xAdvance;
	});
	return { d, advance: pen * unit };
}

/** Straight lines in thousandths of an em, at their place in the line. */
function placeLines(d: string, x: number, node: TextNode): string {
	const em = node.size / 1000;
	const lines = readOutlines(d).map(({ points, isClosed }) => {
		const placed = points.map(([right, down]) => place(x + right * em, down * em, node));
		return `M${placed.join('L')}${isClosed ? 'Z' : ''}`;
	});
	return lines.join('');
}

/** A place in the figure, of one that lies so far to the right of a line's start and below it. */
function place(right: number, down: number, { x, y, rotate }: TextNode): string {
	// Turned by -90 degrees a line runs upwards.
	return rotate === undefined
		? `${round(x + right)} ${round(y + down)}`
		: `${round(x + down)} ${round(y - right)}`;
}

const round = (number: number) => Math.round(number * 100) / 100;
