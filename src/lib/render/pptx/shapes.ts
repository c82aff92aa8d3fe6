import type { GroupNode, ImageNode, LinearGradient, SceneNode } from '#lib/scene/scene.ts';
import { isGradient } from '#lib/render/gradients.ts';
import { element } from '#lib/render/xml.ts';
import { extentOfLine, extentOfNode, type Drawable } from './extents.ts';
import type { Extent, Frame } from './frame.ts';
import { arrowXml, discsXml, outlinesXml, presetXml } from './geometry.ts';
import { isDot, readOutlines } from '#lib/render/outlines.ts';
import { fillXml, lineXml, solidXml } from './paint.ts';
import { segmentsOf, type Cuttable } from './segments.ts';
import { namesXml, transformXml, type Slide } from './shape-parts.ts';
import { extentOfText, joinLines, textBodyXml, type TextBlock } from './text.ts';

/* The nodes of a scene as native shapes of one slide. */

/** A shape, or a group with all that is in it; nothing where there is nothing to draw. */
export function shapeXml(node: Drawable, slide: Slide, owner?: GroupNode): string {
	switch (node.kind) {
		case 'group':
			return groupXml(node, slide);
		case 'block':
			return textBoxXml(node, slide);
		case 'line':
			return connectorXml(node, slide);
		case 'image':
			return pictureXml(node, slide);
		case 'rect':
		case 'arrow':
		case 'path':
		case 'circle': {
			const extent = extentOfNode(node);
			if (!extent) return '';
			if (slide.hasSegments && node.kind !== 'circle' && isGradient(node.fill)) {
				return segmentedXml(node, node.fill, extent, slide, owner);
			}
			const properties = element(
				'p:spPr',
				{},
				transformXml(extent, slide.frame),
				...outlookXml(node, extent, slide.frame)
			);
			// An arrow of its technology says so itself too, for when someone ungroups it.
			const called = node.kind === 'arrow' && owner ? owner : node;
			return element(
				'p:sp',
				{},
				element('p:nvSpPr', {}, namesXml(slide, called), element('p:cNvSpPr'), element('p:nvPr')),
				properties
			);
		}
		default:
			return node satisfies never;
	}
}

/** A shape with a gradient as a group: its pieces, and its line over them. */
function segmentedXml(
	node: Cuttable,
	gradient: LinearGradient,
	extent: Extent,
	slide: Slide,
	owner?: GroupNode
): string {
	const native = { ...slide, hasSegments: false };
	const rim: Cuttable = { ...node, id: `${node.id}.rim`, fill: null };
	delete rim.label;
	const pieces = [...segmentsOf(node, gradient), ...(node.stroke ? [rim] : [])];
	const called = node.kind === 'arrow' && owner ? owner : node;
	const children = joinLines(pieces).map((piece) => shapeXml(piece, native));
	return wrapXml(called, children.join(''), extent, slide);
}

/** Outline, fill and line of a shape, in the order of the schema. */
function outlookXml(
	node: Extract<SceneNode, { kind: 'rect' | 'arrow' | 'path' | 'circle' }>,
	extent: Extent,
	frame: Frame
): string[] {
	const painted = (geometry: string) => [
		geometry,
		fillXml(node.fill, extent),
		lineXml(node.stroke, frame)
	];
	switch (node.kind) {
		case 'rect': {
			const { radius = 0, width, height } = node;
			if (radius === 0) return painted(presetXml('rect'));
			const adj = Math.min(0.5, radius / Math.min(width, height));
			return painted(presetXml('roundRect', { adj }));
		}
		case 'arrow':
			return painted(arrowXml(node));
		case 'circle':
			return painted(presetXml('ellipse'));
		case 'path': {
			const outlines = readOutlines(node.d);
			const { stroke } = node;
			if (stroke && outlines.every((outline) => isDot(outline, node))) {
				const discs = discsXml(outlines, stroke.width / 2, extent, frame);
				return [discs, solidXml(stroke.colour, stroke.opacity), lineXml(undefined, frame)];
			}
			return painted(outlinesXml(outlines, extent, frame));
		}
		default:
			return node satisfies never;
	}
}

/** The parts of a group move together: a technology's name, arrow and numbers. */
function groupXml(node: GroupNode, slide: Slide): string {
	const children = joinLines(node.children)
		.map((child) => shapeXml(child, slide, node))
		.join('');
	const extent = extentOfNode(node);
	return children === '' || !extent ? '' : wrapXml(node, children, extent, slide);
}

/** Children keep the places they have on the slide, so a group's own measure is that of the slide. */
export function wrapXml(
	named: Pick<GroupNode, 'id' | 'name' | 'label'>,
	children: string,
	extent: Extent,
	slide: Slide
): string {
	return element(
		'p:grpSp',
		{},
		element('p:nvGrpSpPr', {}, namesXml(slide, named), element('p:cNvGrpSpPr'), element('p:nvPr')),
		element('p:grpSpPr', {}, transformXml(extent, slide.frame, { isGroup: true })),
		children
	);
}

function textBoxXml(block: TextBlock, slide: Slide): string {
	const [first] = block.lines;
	const extent = extentOfText(block);
	const words = block.lines.map((line) => line.text).join(' ');
	const rot = first.rotate ? { rot: 270 * 60_000 } : {};
	const isTitle = block.block === 'title';
	const kind = isTitle
		? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
		: element('p:cNvSpPr', { txBox: 1 });
	const place = isTitle ? [element('p:ph', { type: 'title' })] : [];
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			namesXml(slide, { id: first.id, name: words }, true),
			kind,
			element('p:nvPr', {}, ...place)
		),
		element(
			'p:spPr',
			{},
			transformXml(isTitle ? widened(extent, slide) : extent, slide.frame, rot),
			presetXml('rect'),
			element('a:noFill')
		),
		textBodyXml(block, slide.frame, slide.language, isTitle ? 'square' : 'none')
	);
}

/** A title may be written anew: it goes as far to the right as it stands from the left. */
function widened(extent: Extent, { width }: Slide): Extent {
	return { ...extent, right: Math.max(extent.right, width - extent.left) };
}

function pictureXml(node: ImageNode, slide: Slide): string {
	const { x, y, width, height, picture } = node;
	const extent = { left: x, top: y, right: x + width, bottom: y + height };
	return element(
		'p:pic',
		{},
		element(
			'p:nvPicPr',
			{},
			namesXml(slide, node),
			element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
			element('p:nvPr')
		),
		element(
			'p:blipFill',
			{},
			element('a:blip', { 'r:embed': slide.relationOf(picture) }),
			element('a:stretch', {}, element('a:fillRect'))
		),
		element('p:spPr', {}, transformXml(extent, slide.frame), presetXml('rect'))
	);
}

function connectorXml(node: Extract<SceneNode, { kind: 'line' }>, slide: Slide): string {
	const { x1, y1, x2, y2 } = node;
	const extent = extentOfLine(node);
	const flip = (x2 - x1) * (y2 - y1) < 0 ? { flipV: 1 } : {};
	return element(
		'p:cxnSp',
		{},
		element('p:nvCxnSpPr', {}, namesXml(slide, node), element('p:cNvCxnSpPr'), element('p:nvPr')),
		element(
			'p:spPr',
			{},
			transformXml(extent, slide.frame, flip),
			presetXml('line'),
			lineXml(node.stroke, slide.frame)
		)
	);
}
