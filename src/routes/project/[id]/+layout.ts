import { Editor } from '#lib/state/editor.svelte.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	const { database, surroundings } = await parent();
	return { id: params.id, opened: await Editor.open(database, params.id, surroundings) };
};
