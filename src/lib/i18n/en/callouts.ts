import type { calloutWords as da } from '#lib/i18n/da/callouts.ts';

/** Notes on a figure, in the export dialog. */
export const calloutWords: typeof da = {
	title: 'Notes on the figure',
	none: 'Short notes that each point at a cell',
	count: (count) => (count === 1 ? '1 note' : `${count} notes`),
	area: 'Area',
	technology: 'Technology',
	year: 'Year',
	noteIn: { da: 'Note in Danish', en: 'Note in English' },
	hint: (limit) =>
		`At most ${limit} characters. Without one in the language of the figure the other is used.`,
	add: 'Add note',
	save: 'Save note',
	edit: (name) => `Edit the note on ${name}`,
	remove: (name) => `Remove the note on ${name}`,
	blank: 'Write the note in at least one of the languages.',
	locked: 'The cell is locked, so its note cannot change. Unlock the cell or its area first.',
	saved: (name) => `The note on ${name} is saved.`,
	removed: (name) => `The note on ${name} is removed.`
};
