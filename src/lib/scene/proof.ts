import { greyOf, simulate, washOut } from './colour.ts';
import type { Colour, Paint, Scene, SceneNode, Stroke } from './scene.ts';

/** How a figure can be looked at before it is used; `screen` is the figure itself. */
export const PROOFS = ['screen', 'grey', 'deutan', 'protan', 'tritan', 'projector'] as const;
export type Proof = (typeof PROOFS)[number];

/** Daylight on a projected picture: an eighth of the light of its own white, over everything. */
const DAYLIGHT = 0.125;

/** The figure as it will be seen: only its colours change. For looking at, never for a file. */
export function proofScene(scene: Scene, proof: Proof): Scene {
	if (proof === 'screen') return scene;
	const seen = new Map<Colour, Colour>();
	const see = (colour: Colour): Colour => {
		let known = seen.get(colour);
		if (known === undefined) seen.set(colour, (known = seenAs(proof, colour)));
		return known;
	};
	return {
		...scene,
		background: scene.background === null ? null : see(scene.background),
		nodes: scene.nodes.map((node) => recolour(node, see))
	};
}

function seenAs(proof: Exclude<Proof, 'screen'>, colour: Colour): Colour {
	if (proof === 'grey') return greyOf(colour);
	return proof === 'projector' ? washOut(colour, DAYLIGHT) : simulate(colour, proof);
}

type See = (colour: Colour) => Colour;

function recolour(node: SceneNode, see: See): SceneNode {
	switch (node.kind) {
		case 'group':
			return { ...node, children: node.children.map((child) => recolour(child, see)) };
		case 'text':
			return { ...node, fill: see(node.fill) };
		case 'image':
			return node;
		case 'line':
			return { ...node, stroke: { ...node.stroke, colour: see(node.stroke.colour) } };
		case 'rect':
		case 'arrow':
		case 'path':
		case 'circle':
			return { ...node, fill: paint(node.fill, see), ...strokeOf(node.stroke, see) };
		default:
			return node satisfies never;
	}
}

function paint(fill: Paint | null, see: See): Paint | null {
	if (fill === null) return null;
	if (typeof fill === 'string') return see(fill);
	return {
		...fill,
		stops: fill.stops.map(({ at, colour }) => ({ at, colour: see(colour) }))
	};
}

function strokeOf(stroke: Stroke | undefined, see: See): { stroke?: Stroke } {
	return stroke ? { stroke: { ...stroke, colour: see(stroke.colour) } } : {};
}
