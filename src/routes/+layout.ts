import { Library } from '#lib/state/library.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { openWorkingDatabase } from '#lib/storage/database.ts';
import { browserSurroundings } from '#lib/storage/surroundings.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = false;

/** One database, one library and one set of preferences for as long as the page is open. */
export const load: LayoutLoad = async () => {
	const database = await openWorkingDatabase();
	const surroundings = browserSurroundings();
	const preferences = await Preferences.load(database, navigator.languages);
	const library = new Library(database, surroundings);
	return { database, surroundings, preferences, library };
};
