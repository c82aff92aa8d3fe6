import type { LinearGradient, Paint, SceneNode } from '#lib/scene/scene.ts';

/**
 * The gradients of nodes, each with the id of the first node it fills. Nodes that hold the very
 * same gradient object share one definition.
 */
export function gradientsOf(nodes: readonly SceneNode[]): Map<LinearGradient, string> {
	const found = new Map<LinearGradient, string>();
	const visit = (node: SceneNode): void => {
		if (node.kind === 'group') return node.children.forEach(visit);
		if (!('fill' in node) || !isGradient(node.fill) || found.has(node.fill)) return;
		found.set(node.fill, node.id);
	};
	nodes.forEach(visit);
	return found;
}

export function isGradient(paint: Paint | null): paint is LinearGradient {
	return typeof paint === 'object' && paint !== null;
}
