import type { Library, LibraryEntry } from '#lib/state/library.svelte.ts';

/** The projects that are copied: those that are not in the bin. */
export function usedProjects({ projects }: Library): LibraryEntry[] {
	return projects.filter(({ shelf }) => shelf !== 'bin');
}
