import type { GroupNode, Picture, Scene } from '#lib/scene/scene.ts';
import { element } from '#lib/render/xml.ts';
import type { Extent, Frame } from './frame.ts';

/** What all shapes of a slide share. */
export interface Slide {
	frame: Frame;
	/** Of the figure, in its units. */
	width: number;
	language: Scene['language'];
	/** Gradients are cut into pieces of two colours. */
	hasSegments: boolean;
	/** The next number that no shape has. */
	nextId(): number;
	/** What the slide calls the part of a picture. */
	relationOf(picture: Picture): string;
}

/** Number, name and alternative text. What has no words of its own is decoration to a screen reader. */
export function namesXml(
	slide: Slide,
	{ id, name, label }: Pick<GroupNode, 'id' | 'name' | 'label'>,
	isText = false
): string {
	const attributes = { id: slide.nextId(), name: name ?? id, descr: label };
	return element('p:cNvPr', attributes, ...(isText || label ? [] : [DECORATIVE]));
}

const DECORATIVE = element(
	'a:extLst',
	{},
	element(
		'a:ext',
		{ uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
		element('adec:decorative', {
			'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
			val: 1
		})
	)
);

interface Turn {
	/** In 60 000ths of a degree, clockwise. */
	rot?: number;
	flipV?: number;
	isGroup?: boolean;
}

export function transformXml(
	{ left, top, right, bottom }: Extent,
	frame: Frame,
	{ isGroup = false, ...turn }: Turn = {}
): string {
	const [x, y] = [frame.x(left), frame.y(top)];
	const [cx, cy] = [frame.x(right) - x, frame.y(bottom) - y];
	return element(
		'a:xfrm',
		{ ...turn },
		element('a:off', { x, y }),
		element('a:ext', { cx, cy }),
		...(isGroup ? [element('a:chOff', { x, y }), element('a:chExt', { cx, cy })] : [])
	);
}
