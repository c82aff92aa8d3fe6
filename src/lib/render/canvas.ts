import type {
	LinearGradient,
	Paint,
	RectNode,
	Scene,
	SceneNode,
	Stroke,
	TextNode
} from '#lib/scene/scene.ts';
import { cssFont } from './fonts.ts';
import { gradientPixels } from './gradient-course.ts';
import { arrowOutline } from './outline.ts';

/*
 * Draws a scene on a canvas, in a page or in a worker. It decides nothing: places, line breaks and
 * colours are in the scene. The fonts must have been loaded before (`loadFonts`).
 */

/** What can be drawn of pictures, by their pixels. One that is missing is left out. */
export type Drawables = ReadonlyMap<string, CanvasImageSource>;

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws the scene with its background over the whole canvas. `scale` is pixels per figure unit. */
export function drawScene(
	scene: Scene,
	context: Context,
	scale: number,
	drawables: Drawables = new Map()
): void {
	const { width, height } = context.canvas;
	context.setTransform(1, 0, 0, 1, 0, 0);
	if (scene.background !== null) {
		context.fillStyle = scene.background;
		context.fillRect(0, 0, width, height);
	}

	context.setTransform(scale, 0, 0, scale, 0, 0);
	context.textAlign = 'left';
	context.textBaseline = 'alphabetic';
	context.fontKerning = 'normal';
	// Without it Chromium rounds advances to whole pixels of the unscaled size.
	context.textRendering = 'geometricPrecision';
	context.imageSmoothingQuality = 'high';
	for (const node of scene.nodes) drawNode(node, context, scale, drawables);
}

function drawNode(node: SceneNode, context: Context, scale: number, drawables: Drawables): void {
	switch (node.kind) {
		case 'group':
			for (const child of node.children) drawNode(child, context, scale, drawables);
			return;
		case 'rect':
			traceRect(node, context);
			paint(node, context, scale);
			return;
		case 'arrow':
			paint(node, context, scale, new Path2D(arrowOutline(node)));
			return;
		case 'path':
			paint(node, context, scale, new Path2D(node.d));
			return;
		case 'line':
			context.beginPath();
			context.moveTo(node.x1, node.y1);
			context.lineTo(node.x2, node.y2);
			paint({ fill: null, stroke: node.stroke }, context, scale);
			return;
		case 'circle':
			context.beginPath();
			context.arc(node.cx, node.cy, node.r, 0, 2 * Math.PI);
			paint(node, context, scale);
			return;
		case 'image': {
			const drawable = drawables.get(node.picture.pixels);
			if (drawable) context.drawImage(drawable, node.x, node.y, node.width, node.height);
			return;
		}
		case 'text':
			drawText(node, context);
			return;
		default:
			return node satisfies never;
	}
}

function traceRect({ x, y, width, height, radius = 0 }: RectNode, context: Context): void {
	context.beginPath();
	if (radius > 0) context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
	else context.rect(x, y, width, height);
}

/** Fills and strokes `path`, or the outline just traced. */
function paint(
	{ fill, stroke }: { fill: Paint | null; stroke?: Stroke | undefined },
	context: Context,
	scale: number,
	path?: Path2D
): void {
	if (typeof fill === 'string') {
		context.fillStyle = fill;
		fillOutline(context, path);
	} else if (fill) {
		fillGradient(fill, context, scale, path);
	}
	if (stroke) strokeOutline(stroke, context, path);
}

function fillOutline(context: Context, path: Path2D | undefined): void {
	if (path) context.fill(path);
	else context.fill();
}

/**
 * Fills with one exact row of pixels repeated downwards. Chromium dithers canvas gradients, which
 * triples the size of the PNG and makes equal values differ; a pattern comes out as it went in.
 * The pattern lies in device pixels, so that none of them is resampled.
 */
function fillGradient(
	gradient: LinearGradient,
	context: Context,
	scale: number,
	path: Path2D | undefined
): void {
	const width = context.canvas.width;
	const strip = createCanvas(width, 1);
	const pixels = gradientPixels(gradient, scale, width);
	contextOf(strip).putImageData(new ImageData(pixels, width, 1), 0, 0);
	const pattern = context.createPattern(strip, 'repeat');
	if (!pattern) throw new Error('A canvas would not make a pattern of its own pixels');
	pattern.setTransform(new DOMMatrix([1 / scale, 0, 0, 1 / scale, 0, 0]));
	context.fillStyle = pattern;
	fillOutline(context, path);
	releaseCanvas(strip);
}

function strokeOutline(stroke: Stroke, context: Context, path: Path2D | undefined): void {
	context.strokeStyle = stroke.colour;
	context.lineWidth = stroke.width;
	context.globalAlpha = stroke.opacity ?? 1;
	context.lineCap = stroke.cap ?? 'butt';
	context.lineJoin = stroke.join ?? 'miter';
	// SVG's default; a canvas starts with 10.
	context.miterLimit = 4;
	context.setLineDash(stroke.dash ?? []);
	if (path) context.stroke(path);
	else context.stroke();
	context.globalAlpha = 1;
}

function drawText(node: TextNode, context: Context): void {
	context.font = cssFont(node.face, node.size);
	context.fillStyle = node.fill;
	if (node.rotate === undefined) {
		context.fillText(node.text, node.x, node.y);
		return;
	}
	context.save();
	context.translate(node.x, node.y);
	context.rotate((node.rotate * Math.PI) / 180);
	context.fillText(node.text, 0, 0);
	context.restore();
}

/** A canvas for this thread: a worker has only the offscreen kind, an old browser only the other. */
export function createCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
	return Object.assign(document.createElement('canvas'), { width, height });
}

/**
 * The drawing context of a canvas whose pixels will be read. Kept off the graphics card, so that
 * the same scene gives the same pixels on every machine.
 */
export function contextOf(canvas: HTMLCanvasElement | OffscreenCanvas): Context {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context || !('fillText' in context)) throw new Error('This browser has no 2D canvas');
	return context;
}

/** Gives the pixels back at once; Safari keeps them until then. */
export function releaseCanvas(canvas: HTMLCanvasElement | OffscreenCanvas): void {
	canvas.width = 1;
	canvas.height = 1;
}
