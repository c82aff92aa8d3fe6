import { failure } from '#lib/domain/result.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	const { database, surroundings, preferences } = await parent();
	const signature = () => preferences.name;
	// What is in the way is said in place of the page, which must not wait for it.
	const hindered = database.hindered.then(() => failure<Editor>({ code: 'storage.stale' }));
	const opening = Editor.open(database, params.id, surroundings, signature);
	const opened = await Promise.race([opening, hindered]);
	// A database in memory has not all there is: the project may well be in the one that lasts. One that
	// the browser has closed knows why.
	const reason = database.inMemory ?? database.closed;
	return {
		id: params.id,
		opened: reason && !opened.ok ? failure<Editor>(reason) : opened
	};
};
