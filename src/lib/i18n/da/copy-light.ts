/** The light in the status bar that tells of the last copy outside the browser. */
export const copyLight = {
	ok: (ago: string) => `Sikker kopi: ${ago}`,
	old: (ago: string) => `Gammel kopi: ${ago}`,
	none: (_ago: string) => 'Ingen sikker kopi',
	failed: (_ago: string) => 'Kopien mislykkedes'
};
