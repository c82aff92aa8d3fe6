import type { SceneNode } from '#lib/scene/scene.ts';

type Nodes = readonly SceneNode[];

/**
 * Hands on the nodes of one scene after the other, every node that looks as it did in the scene
 * before as the very object it was then, groups part by part. A view that compares by identity then
 * touches only what has changed.
 */
export function unchangedKept(): (next: Nodes) => Nodes {
	let last: Nodes = [];
	return (next) => {
		last = keep(last, next);
		return last;
	};
}

function keep(before: Nodes, after: Nodes): Nodes {
	const known = new Map(before.map((node) => [node.id, node]));
	return after.map((node) => {
		const was = known.get(node.id);
		if (!was) return node;
		if (isSame(was, node)) return was;
		if (was.kind !== 'group' || node.kind !== 'group') return node;
		return { ...node, children: keep(was.children, node.children) };
	});
}

/** Equal by content. Scenes are plain data: objects, lists, words and numbers. */
function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(b);
	return (
		keys.length === Object.keys(a).length &&
		keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
	);
}
