import { figureTableLines } from '#lib/scene/figure-table-cells.ts';
import type {
	LinearGradient,
	Paint,
	Scene,
	SceneNode,
	Stroke,
	TextNode
} from '#lib/scene/scene.ts';
import { carriedElement } from './carried/in-xml.ts';
import { gradientsOf, isGradient } from './gradients.ts';
import { arrowOutline } from './outline.ts';
import { addressOf, picturesIn } from './pictures.ts';
import { escapeXml } from './xml.ts';

export interface SvgOptions {
	/** Length of one figure unit in millimetres. With it the file has a size on paper. */
	unitMm?: number;
	/** `@font-face` rules that bring the fonts of the texts along. */
	fontFaces?: string;
	/** A text the file carries unseen. */
	carried?: string | undefined;
}

/**
 * A scene as an SVG file, in the subset that browsers, Office, Inkscape and Illustrator read alike:
 * presentation attributes only, one `<text>` per line placed at its start, nothing external: a picture
 * is in the file, under the older name of its address, which all of them know. A style sheet holds
 * fonts and nothing else: whoever passes over it misses only them. The same scene gives the same bytes.
 */
export function renderSvg(scene: Scene, options: SvgOptions = {}): string {
	const gradients = gradientsOf(scene.nodes);
	const { unitMm, fontFaces = '', carried } = options;
	const length = (units: number) => (unitMm ? `${number(units * unitMm)}mm` : number(units));
	const head = tag('svg', {
		xmlns: 'http://www.w3.org/2000/svg',
		'xmlns:xlink': picturesIn(scene.nodes).length > 0 ? 'http://www.w3.org/1999/xlink' : undefined,
		width: length(scene.width),
		height: length(scene.height),
		viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
		role: 'img',
		'aria-labelledby': 'figure-title figure-description',
		lang: scene.language
	});
	const definitions = [
		...(fontFaces === '' ? [] : [`<style>${fontFaces}</style>`]),
		...[...gradients].map(([gradient, id]) => printGradient(gradient, id))
	];
	const ground = scene.background
		? [close('rect', { width: scene.width, height: scene.height, fill: scene.background })]
		: [];
	return [
		head,
		`<title id="figure-title">${escapeXml(scene.title)}</title>`,
		`<desc id="figure-description">${wordsOf(scene)}</desc>`,
		...(definitions.length > 0 ? ['<defs>', ...definitions, '</defs>'] : []),
		...ground,
		...scene.nodes.map((node) => printNode(node, gradients)),
		...(carried === undefined ? [] : [`<metadata>${carriedElement(carried)}</metadata>`]),
		'</svg>',
		''
	].join('\n');
}

/** The alternative text, and under it the numbers: an SVG has no table that a reader could walk through. */
function wordsOf({ description, twin, language }: Scene): string {
	const lines = [description, ...(twin ? figureTableLines(twin, language) : [])];
	return lines.map(escapeXml).join('\n');
}

/** The id of a gradient's definition, from the id of the node it fills. */
const gradientId = (node: string) => `${node}.colours`;

function printNode(node: SceneNode, gradients: ReadonlyMap<LinearGradient, string>): string {
	const paint = (fill: Paint | null) => {
		if (fill === null) return 'none';
		return isGradient(fill) ? `url(#${gradientId(gradients.get(fill) ?? '')})` : fill;
	};
	switch (node.kind) {
		case 'group': {
			const children = node.children.map((child) => printNode(child, gradients));
			return [tag('g', { id: node.id }), ...named(node), ...children, '</g>'].join('\n');
		}
		case 'rect': {
			const { x, y, width, height, radius } = node;
			const box = { x, y, width, height, rx: radius };
			return shape('rect', node, { ...box, fill: paint(node.fill), ...printStroke(node.stroke) });
		}
		case 'arrow': {
			const d = arrowOutline(node);
			return shape('path', node, { d, fill: paint(node.fill), ...printStroke(node.stroke) });
		}
		case 'path': {
			const { d } = node;
			return shape('path', node, { d, fill: paint(node.fill), ...printStroke(node.stroke) });
		}
		case 'line': {
			const { x1, y1, x2, y2 } = node;
			return shape('line', node, { x1, y1, x2, y2, ...printStroke(node.stroke) });
		}
		case 'circle': {
			const { cx, cy, r } = node;
			return shape('circle', node, {
				cx,
				cy,
				r,
				fill: paint(node.fill),
				...printStroke(node.stroke)
			});
		}
		case 'image': {
			const { x, y, width, height, picture } = node;
			const box = { x, y, width, height, preserveAspectRatio: 'none' };
			return shape('image', node, { ...box, 'xlink:href': addressOf(picture) });
		}
		case 'text':
			return printText(node);
		default:
			return node satisfies never;
	}
}

function printText(node: TextNode): string {
	const { id, x, y, face, size, fill, rotate } = node;
	const head = tag('text', {
		id,
		x,
		y,
		'font-family': face.family,
		'font-size': size,
		'font-weight': face.weight,
		'font-style': face.italic ? 'italic' : undefined,
		fill,
		transform: rotate === undefined ? undefined : `rotate(${rotate} ${number(x)} ${number(y)})`
	});
	return `${head}${escapeXml(node.text)}</text>`;
}

function printGradient({ x1, x2, stops }: LinearGradient, node: string): string {
	const head = tag('linearGradient', {
		id: gradientId(node),
		gradientUnits: 'userSpaceOnUse',
		x1,
		x2,
		y1: 0,
		y2: 0
	});
	const printed = stops.map((stop) =>
		close('stop', { offset: String(stop.at), 'stop-color': stop.colour })
	);
	return `${head}${printed.join('')}</linearGradient>`;
}

function printStroke(stroke: Stroke | undefined): Attributes {
	if (!stroke) return {};
	return {
		stroke: stroke.colour,
		'stroke-width': stroke.width,
		'stroke-opacity': stroke.opacity,
		'stroke-dasharray': stroke.dash?.map(number).join(' '),
		'stroke-linecap': stroke.cap,
		'stroke-linejoin': stroke.join
	};
}

type Attributes = Record<string, string | number | undefined>;

/** A shape closes at once, unless it has words of its own. */
function shape(name: string, node: SceneNode, attributes: Attributes): string {
	const all = { id: node.id, ...attributes };
	const words = named(node);
	return words.length > 0 ? `${tag(name, all)}${words.join('')}</${name}>` : close(name, all);
}

const named = ({ label }: SceneNode): string[] =>
	label ? [`<title>${escapeXml(label)}</title>`] : [];

const tag = (name: string, attributes: Attributes) => `<${name}${print(attributes)}>`;
const close = (name: string, attributes: Attributes) => `<${name}${print(attributes)}/>`;

function print(attributes: Attributes): string {
	let text = '';
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined) continue;
		text += ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`;
	}
	return text;
}

const number = (value: number) => String(Math.round(value * 100) / 100);
