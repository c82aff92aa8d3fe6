import type { Picture, SceneNode } from '#lib/scene/scene.ts';

/** The pictures among nodes, each once, in the order in which they first occur. */
export function picturesIn(nodes: readonly SceneNode[]): Picture[] {
	const found = new Map<string, Picture>();
	const visit = (node: SceneNode): void => {
		if (node.kind === 'group') node.children.forEach(visit);
		else if (node.kind === 'image') found.set(node.picture.pixels, node.picture);
	};
	nodes.forEach(visit);
	return [...found.values()];
}

/** The bytes of a picture's file. */
export function bytesOfPicture({ pixels }: Picture): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(pixels), (character) => character.charCodeAt(0));
}

/** A picture as an address that holds all of it. */
export const addressOf = ({ type, pixels }: Picture): string =>
	`data:image/${type};base64,${pixels}`;
