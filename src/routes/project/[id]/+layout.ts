import { Editor } from '#lib/state/editor.svelte.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	const { database, surroundings, preferences } = await parent();
	const signature = () => preferences.name;
	const opened = await Editor.open(database, params.id, surroundings, signature);
	return { id: params.id, opened };
};
