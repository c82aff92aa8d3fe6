import type { Scene, SceneNode } from './scene.ts';
import { POINT } from './sizes.ts';

/** Text below this many points cannot be read on paper. */
export const LEAST_POINTS = 7;

/** The size of a figure's smallest text, in figure units; infinite in one without any. */
export function smallestText({ nodes }: Pick<Scene, 'nodes'>): number {
	const sizeOf = (node: SceneNode): number => {
		if (node.kind === 'group') return smallestText({ nodes: node.children });
		return node.kind === 'text' ? node.size : Infinity;
	};
	return nodes.reduce((smallest, node) => Math.min(smallest, sizeOf(node)), Infinity);
}

/** The same in points, where a figure unit is this many millimetres long. */
export function smallestPoints(scene: Pick<Scene, 'nodes'>, unitMm: number): number {
	return (smallestText(scene) * unitMm) / POINT;
}
