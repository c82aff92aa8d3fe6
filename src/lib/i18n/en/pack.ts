import type { packWords as da } from '#lib/i18n/da/pack.ts';

/** The report pack: many figures at once. */
export const packWords: typeof da = {
	open: (areas) => (areas === 1 ? 'Several files' : `All ${areas} as zip`),
	title: 'Report pack',

	form: 'Form',
	forms: { zip: 'Zip of files', pptx: 'One presentation', pdf: 'One PDF' },
	figures: 'Figures',
	figureNames: {
		area: 'Map of every area',
		years: 'Year by year for every area',
		overview: 'Overview of all areas',
		matrix: 'Matrix of all areas',
		profile: 'Profile of the chosen areas',
		selection: 'The selection'
	},
	horizon: 'Year of overview and matrix',
	formats: 'Formats',
	areas: 'Areas',
	chosenOf: (chosen, total) => `${chosen} of ${total} chosen`,
	all: 'Choose all',
	none: 'Choose none',

	pattern: 'Names of the files',
	insert: (token) => `Insert ${token}`,
	patternNote: (figure) =>
		`The fields are filled in for each file, and equal names get a number. ${figure} says which figure it is and is empty for a map. Number, field and profession are empty where the figure is of the whole project.`,
	example: 'Example',
	unknown: (tokens, count) =>
		count === 1
			? `There is no field ${tokens}; it is left out of the names.`
			: `There are no fields ${tokens}; they are left out of the names.`,

	files: (files, orMore) =>
		`${orMore ? 'At least ' : ''}${files} ${files === 1 ? 'file' : 'files'}`,
	slides: (slides, orMore) => `${orMore ? 'at least ' : ''}${slides} slides`,
	figuresWithTables: (figures, orMore) =>
		`${orMore ? 'at least ' : ''}${figures} ${figures === 1 ? 'figure' : 'figures'} with the numbers as a table`,
	missing: {
		figures: 'Choose at least one figure',
		areas: 'Choose at least one area',
		languages: 'Choose at least one language',
		formats: 'Choose at least one format'
	},

	start: 'Make the pack',
	working: 'Making the pack',
	starting: 'Getting ready',
	finishing: 'Putting it together',
	progress: (done, total) => `${done} of ${total}`,
	spoken: (share) => `${share} is made`,
	megabytes: (amount) => `${amount} MB`,
	held: 'The pack is not finished. Cancel it to close the window.',
	cancelled: 'Cancelled. Nothing is saved.',

	omitted: (count) =>
		count === 1
			? 'One figure could not be made and is left out. The rest is there.'
			: `${count} figures could not be made and are left out. The rest is there.`,
	again: 'Back to the choices'
};
