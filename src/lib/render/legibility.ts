import { contrast } from '#lib/scene/colour.ts';
import type {
	Colour,
	LinearGradient,
	PathNode,
	Scene,
	SceneNode,
	TextNode
} from '#lib/scene/scene.ts';
import { colourCourse } from './gradient-course.ts';

/** How easily a figure is read, whatever size it is shown at. */
export interface Legibility {
	/** The lowest contrast of a number against what lies under it; 21 in a figure without numbers. */
	numberContrast: number;
}

type Shape = Exclude<SceneNode, { kind: 'group' | 'text' | 'line' | 'image' }>;

/** Judges the figure from its scene: every number's contrast where it stands. */
export function judgeLegibility(scene: Scene): Legibility {
	const judged: Legibility = { numberContrast: 21 };
	const below: Shape[] = [];
	const visit = (node: SceneNode): void => {
		if (node.kind === 'group') node.children.forEach(visit);
		else if (node.kind === 'text') judge(node);
		else if (node.kind !== 'line' && node.kind !== 'image') below.push(node);
	};
	const judge = (text: TextNode): void => {
		if (!isNumber(text.text)) return;
		const ground = groundOf(text, below) ?? scene.background ?? '#ffffff';
		judged.numberContrast = Math.min(judged.numberContrast, contrast(text.fill, ground));
	};
	scene.nodes.forEach(visit);
	return judged;
}

function isNumber(text: string): boolean {
	return /\p{N}/u.test(text) && !/\p{L}/u.test(text);
}

/** The colour of the topmost shape under the middle of a text. */
function groundOf(text: TextNode, below: readonly Shape[]): Colour | null {
	const [along, up] = [text.width / 2, text.size * 0.35];
	const x = text.x + (text.rotate === undefined ? along : -up);
	const y = text.y - (text.rotate === undefined ? up : along);
	const shape = below.findLast((node) => node.fill !== null && covers(node, x, y));
	if (!shape?.fill) return null;
	return typeof shape.fill === 'string' ? shape.fill : colourAt(shape.fill, x);
}

function colourAt(gradient: LinearGradient, x: number): Colour {
	const channels = colourCourse(gradient)(x).map(Math.round);
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function covers(node: Shape, x: number, y: number): boolean {
	switch (node.kind) {
		case 'rect':
		case 'arrow':
			return x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height;
		case 'circle':
			return Math.hypot(x - node.cx, y - node.cy) <= node.r;
		case 'path':
			return isInside(node, x, y);
		default:
			return node satisfies never;
	}
}

/** Even-odd: a point is inside where a ray to the right crosses the outline an odd number of times. */
function isInside({ d }: PathNode, x: number, y: number): boolean {
	let inside = false;
	for (const [x1, y1, x2, y2] of segmentsOf(d)) {
		if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
	}
	return inside;
}

/** The straight segments of a path of M, L, H, V and Z. */
function segmentsOf(d: string): [number, number, number, number][] {
	const segments: [number, number, number, number][] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, letter, rest = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
		const [first = 0, second = 0] = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
		const toX = letter === 'Z' ? startX : letter === 'V' ? x : first;
		const toY = letter === 'Z' ? startY : letter === 'V' ? first : letter === 'H' ? y : second;
		if (letter === 'M') [startX, startY] = [toX, toY];
		else segments.push([x, y, toX, toY]);
		[x, y] = [toX, toY];
	}
	return segments;
}
