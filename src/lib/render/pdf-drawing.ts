import type { PdfElement, PdfGradient } from 'pdfkit';
import type {
	GroupNode,
	ImageNode,
	LinearGradient,
	Paint,
	RectNode,
	SceneNode,
	Stroke,
	TextNode
} from '#lib/scene/scene.ts';
import { styleOf, type EmbeddedFonts } from './embedded-fonts.ts';
import { isGradient } from './gradients.ts';
import { standInFor } from './missing-characters.ts';
import { arrowOutline } from './outline.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfPictures } from './pdf-pictures.ts';
import { pdfStops } from './pdf-stops.ts';
import { FEATURES, splitRuns, type TextRun } from './text-runs.ts';

/*
 * Draws the nodes of one page. Texts are elements of their own within the page's figure, so that
 * they are read and copied line by line, and so are pictures; everything else is the figure itself.
 */

export interface PdfPage {
	document: PdfDocument;
	/** The figure in the structure of the document. */
	figure: PdfElement;
	fonts: EmbeddedFonts;
	/** Nodes that share a gradient share its definition. PDFKit ties one to its page. */
	gradients: Map<LinearGradient, PdfGradient>;
	pictures: PdfPictures;
	/** Collects the characters that no font has. */
	missing: Set<string>;
}

type Shape = Exclude<SceneNode, GroupNode | ImageNode | TextNode>;

export function drawNodes(nodes: readonly SceneNode[], page: PdfPage): void {
	let shapes: Shape[] = [];
	const flush = () => {
		const now = shapes;
		shapes = [];
		if (now.length > 0) page.figure.add(() => now.forEach((node) => drawShape(node, page)));
	};
	for (const node of flat(nodes)) {
		if (node.kind === 'text') {
			flush();
			addText(node, page);
		} else if (node.kind === 'image') {
			flush();
			addImage(node, page);
		} else {
			shapes.push(node);
		}
	}
	flush();
}

function flat(nodes: readonly SceneNode[]): (Shape | ImageNode | TextNode)[] {
	return nodes.flatMap((node) => (node.kind === 'group' ? flat(node.children) : [node]));
}

function drawShape(node: Shape, page: PdfPage): void {
	const { document } = page;
	switch (node.kind) {
		case 'rect':
			paint(node, page, () => traceRect(node, document));
			return;
		case 'arrow':
			paint(node, page, () => document.path(arrowOutline(node)));
			return;
		case 'path':
			paint(node, page, () => document.path(node.d));
			return;
		case 'line': {
			const { x1, y1, x2, y2, stroke } = node;
			paint({ fill: null, stroke }, page, () => document.moveTo(x1, y1).lineTo(x2, y2));
			return;
		}
		case 'circle':
			paint(node, page, () => document.circle(node.cx, node.cy, node.r));
			return;
		default:
			node satisfies never;
	}
}

function traceRect({ x, y, width, height, radius = 0 }: RectNode, document: PdfDocument): void {
	if (radius > 0) document.roundedRect(x, y, width, height, radius);
	else document.rect(x, y, width, height);
}

/**
 * Fills, then strokes. In one go a stroke that lets something through would show the paper under
 * its inner half, not the fill (ISO 32000-1, 11.7.4.4).
 */
function paint(
	{ fill, stroke }: { fill: Paint | null; stroke?: Stroke | undefined },
	page: PdfPage,
	trace: () => void
): void {
	const { document } = page;
	if (fill !== null) {
		trace();
		document.fill(isGradient(fill) ? gradientOn(page, fill) : fill);
	}
	if (!stroke) return;
	document.save();
	document.lineWidth(stroke.width).lineCap(stroke.cap ?? 'butt');
	// The limit of SVG; a PDF starts with 10.
	document.lineJoin(stroke.join ?? 'miter').miterLimit(4);
	// PDFKit takes no dash of no length, which round ends make a dot of.
	if (stroke.dash?.length) document.dash(stroke.dash.map((length) => Math.max(length, 0.001)));
	if (stroke.opacity !== undefined) document.strokeOpacity(stroke.opacity);
	trace();
	document.stroke(stroke.colour).restore();
}

function gradientOn({ document, gradients }: PdfPage, gradient: LinearGradient): PdfGradient {
	const known = gradients.get(gradient);
	if (known) return known;
	const fresh = document.linearGradient(gradient.x1, 0, gradient.x2, 0);
	for (const { at, colour } of pdfStops(gradient)) fresh.stop(at, colour);
	gradients.set(gradient, fresh);
	return fresh;
}

function addImage(node: ImageNode, { document, figure, pictures }: PdfPage): void {
	const { x, y, width, height, label = '' } = node;
	const picture = pictures.get(node.picture.pixels);
	if (!picture) return;
	const element = document.struct('Figure', { alt: label, placement: 'Block' });
	figure.add(element);
	element.add(() => document.image(picture, x, y, { width, height, ignoreOrientation: true }));
	element.end();
}

function addText(node: TextNode, page: PdfPage): void {
	const { document, figure, missing } = page;
	const runs = splitRuns(node.text, page.fonts[styleOf(node.face)]);
	if (runs.length === 0) return;
	const drawn = runs.flatMap((run) => run.missing ?? []);
	for (const characters of drawn) {
		if (!standInFor(characters, node.face).isSign) missing.add(characters);
	}
	// Readers are told what stands there: lines and boxes cannot say it.
	const words =
		drawn.length > 0 ? { actual: runs.map((run) => run.text ?? run.missing).join('') } : {};
	const span = document.struct('Span', words);
	figure.add(span);
	span.add(() => drawRuns(runs, node, document));
	span.end();
}

/** The letters of a line alone: what they are in the structure is the caller's. */
export function drawText(
	node: TextNode,
	{ document, fonts }: Pick<PdfPage, 'document' | 'fonts'>
): void {
	drawRuns(splitRuns(node.text, fonts[styleOf(node.face)]), node, document);
}

function drawRuns(runs: readonly TextRun[], node: TextNode, document: PdfDocument): void {
	document.save();
	if (node.rotate !== undefined) document.rotate(node.rotate, { origin: [node.x, node.y] });
	let x = node.x;
	for (const run of runs) {
		if (run.font) x += setText(run.text, x, node, document.font(run.font.name, node.size));
		else x += drawMissing(run.missing, x, node, document);
	}
	document.restore();
}

/** Sets a run of text and gives its advance. */
function setText(text: string, x: number, { y, fill }: TextNode, document: PdfDocument): number {
	document.fillColor(fill);
	document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', features: FEATURES });
	return document.widthOfString(text, { features: FEATURES });
}

/** Draws a sign that no font has, else an empty box, and gives its advance, which is the scene's. */
function drawMissing(missing: string, x: number, node: TextNode, document: PdfDocument): number {
	const { y, size, fill, face } = node;
	const { d, pen, advance } = standInFor(missing, face);
	document
		.save()
		.translate(x, y)
		.scale(size / 1000)
		.lineWidth(pen)
		.path(d)
		.stroke(fill)
		.restore();
	return (advance * size) / 1000;
}
