import type { SceneNode, TextNode } from '#lib/scene/scene.ts';
import { enclose, type Extent } from './frame.ts';
import { extentOf, isDot, readOutlines } from '#lib/render/outlines.ts';
import { extentOfText, joinLines, type TextBlock } from './text.ts';

/** What becomes one shape: lines of one text are joined already. */
export type Drawable = TextBlock | Exclude<SceneNode, TextNode>;

/** The box of what is drawn, lines' widths apart; `null` where nothing is. */
export function extentOfNode(node: Drawable): Extent | null {
	switch (node.kind) {
		case 'group':
			return enclose(joinLines(node.children).map(extentOfNode));
		case 'block':
			return extentOfText(node);
		case 'line':
			return extentOfLine(node);
		case 'rect':
		case 'arrow':
		case 'image': {
			const { x, y, width, height } = node;
			return { left: x, top: y, right: x + width, bottom: y + height };
		}
		case 'circle': {
			const { cx, cy, r } = node;
			return { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
		}
		case 'path': {
			const outlines = readOutlines(node.d);
			const areDots = outlines.every((outline) => isDot(outline, node));
			return extentOf(outlines, areDots && node.stroke ? node.stroke.width / 2 : 0);
		}
		default:
			return node satisfies never;
	}
}

export function extentOfLine({ x1, y1, x2, y2 }: Extract<SceneNode, { kind: 'line' }>): Extent {
	return {
		left: Math.min(x1, x2),
		top: Math.min(y1, y2),
		right: Math.max(x1, x2),
		bottom: Math.max(y1, y2)
	};
}
