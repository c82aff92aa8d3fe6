import type { SceneNode, TextNode } from '#lib/scene/scene.ts';

/** The lines of text among nodes, those in groups too, in their order. */
export function textsOf(nodes: readonly SceneNode[]): TextNode[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'group') return textsOf(node.children);
		return node.kind === 'text' ? [node] : [];
	});
}
