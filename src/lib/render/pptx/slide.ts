import type { Picture, Scene } from '#lib/scene/scene.ts';
import { element } from '#lib/render/xml.ts';
import { extentOfNode, type Drawable } from './extents.ts';
import { enclose, fitFrame, type SlidePlace } from './frame.ts';
import { solidXml } from './paint.ts';
import { EMPTY_TREE, NAMESPACES } from './schema.ts';
import { shapeXml, wrapXml } from './shapes.ts';
import type { Slide } from './shape-parts.ts';
import { tableXml } from './table.ts';
import { joinLines, type TextBlock } from './text.ts';

/**
 * One figure as a slide. The lines of its title are the slide's title, which outlines, notes and
 * screen readers ask for; a figure without any gets one above the upper edge, where it is not seen.
 * Its layout and its notes are its first relations, its pictures follow.
 */
export function slideXml(
	scene: Scene,
	place: SlidePlace,
	hasSegments: boolean,
	pictures: readonly Picture[]
): string {
	let last = 1;
	const slide: Slide = {
		frame: fitFrame(scene, place),
		width: scene.width,
		language: scene.language,
		hasSegments,
		nextId: () => (last += 1),
		relationOf: ({ pixels }) =>
			`rId${3 + pictures.findIndex((picture) => picture.pixels === pixels)}`
	};
	const nodes = joinLines(scene.nodes);
	const isTitle = (node: Drawable) => node.kind === 'block' && node.block === 'title';
	const title = nodes.some(isTitle) ? [] : [unseenTitle(scene)];
	const shapes = [...title, ...nodes];
	const ground = scene.background
		? [
				element(
					'p:bg',
					{},
					element('p:bgPr', {}, solidXml(scene.background), element('a:effectLst'))
				)
			]
		: [];
	return element(
		'p:sld',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			...ground,
			element('p:spTree', {}, EMPTY_TREE, ...drawAll(shapes, scene, slide))
		),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

/**
 * Shapes that stand side by side at the top and whose ids begin alike, such as the parts of a legend,
 * become a group. PowerPoint knows no tables inside of groups.
 */
function drawAll(nodes: readonly Drawable[], scene: Scene, slide: Slide): string[] {
	const clusters: Drawable[][] = [];
	for (const node of nodes) {
		const last = clusters.at(-1);
		const before = last?.at(-1);
		if (last && before && familyOf(before) === familyOf(node)) last.push(node);
		else clusters.push([node]);
	}
	return clusters.flatMap((members) => {
		const [first] = members;
		if (!first) return [];
		if (members.length > 1) return [wrapped(familyOf(first), members, slide)];
		if (first.kind !== 'group' || !first.table) return [shapeXml(first, slide)];
		const { table, id } = first;
		const words = { name: scene.title, label: scene.description };
		const over = wrapped(`${id}.over`, joinLines(table.over), slide);
		return [tableXml({ ...words, ...first, table }, slide), over];
	});
}

function wrapped(id: string, members: readonly Drawable[], slide: Slide): string {
	const extent = enclose(members.map(extentOfNode));
	const shapes = members.map((node) => shapeXml(node, slide)).join('');
	return extent && shapes !== '' ? wrapXml({ id }, shapes, extent, slide) : '';
}

/** `legend` for `legend.ramp`. A group, a title and other prose stand alone. */
function familyOf(node: Drawable): string {
	if (node.kind === 'group') return node.id;
	const id = node.kind === 'block' ? (node.block ?? node.lines[0].id) : node.id;
	return id.split('.')[0] ?? id;
}

function unseenTitle({ title, width, nodes }: Scene): TextBlock {
	const sample = joinLines(nodes).find((node) => node.kind === 'block');
	const face = sample?.lines[0].face ?? {
		family: 'Arial',
		weight: 700,
		italic: false,
		metrics: ''
	};
	const line = { kind: 'text', id: 'title.0', x: 0, y: -20, text: title, width } as const;
	return { kind: 'block', block: 'title', lines: [{ ...line, face, size: 20, fill: '#000000' }] };
}
