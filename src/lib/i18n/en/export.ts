import type { exportWords as da } from '#lib/i18n/da/export.ts';

/** The export dialog. */
export const exportWords: typeof da = {
	title: 'Export',

	content: 'Content',
	contents: {
		area: 'This map',
		overview: 'All maps',
		matrix: 'Matrix',
		years: 'Year by year',
		difference: 'Difference',
		profile: 'Profile',
		selection: 'Selection'
	},
	order: 'Order',
	groups: 'Groups',
	dendrogram: 'Show the tree of similarity',
	numbersOf: 'Numbers in the arrows',
	between: 'Difference between',
	betweens: { sides: 'Versions', horizons: 'Years', areas: 'Areas' },
	from: 'From',
	to: 'To',
	noSides:
		'There is nothing to compare with yet. Name the project under History, or choose years or areas.',
	set: 'Areas in the profile',
	sets: { all: 'All areas', sector: 'Sector', profession: 'Profession', areas: 'Chosen areas' },
	page: (page, pages) => `Page ${page} of ${pages}`,
	previousPage: 'Previous page',
	nextPage: 'Next page',
	area: 'Area',
	areaOption: (number, field, profession) => `${number} ${field}, ${profession}`,
	horizon: 'Year',

	format: 'Format',
	formats: {
		pptx: { name: 'PPTX', use: 'editable' },
		png: { name: 'PNG', use: 'picture' },
		svg: { name: 'SVG', use: 'vector' },
		pdf: { name: 'PDF', use: 'for print' },
		project: { name: 'Project file', use: 'opens again here' }
	},

	size: 'Size',
	sizes: {
		column: 'A4 column',
		full: 'A4 full width',
		slide: 'Slide 16:9',
		slide43: 'Slide 4:3',
		half: 'Half slide',
		poster: 'Poster A2',
		custom: 'Own measures'
	},
	sizeGroups: { report: 'Word and reports', slides: 'PowerPoint', other: 'Other' },
	width: 'Width',
	height: 'Height',
	freeHeight: 'By content',
	unit: 'Unit',
	lengthProblem: (name, least, most, unit, kept) =>
		`${name}: type a number from ${least} to ${most} ${unit}. ${kept === '' ? 'The height still follows the content' : `The figure is still ${kept} ${unit}`}.`,
	segments: 'For LibreOffice before 7.6',
	segmentsNote: 'Gets the colours right; each arrow becomes a group of pieces',
	resolution: 'Resolution',
	dpi: (dpi) => `${dpi} dpi`,
	vector: 'Vector',
	svgText: 'Text in the file',
	svgTexts: {
		embedded: { name: 'With the typeface', use: 'Alike in every browser' },
		outlines: { name: 'As outlines', use: 'For printers; not editable' },
		text: { name: 'Text alone', use: 'For Office and Inkscape' }
	},
	transparent: 'Transparent background',
	transparentNote: 'Contrast is only promised on white',
	language: 'Language',
	languages: { da: 'Dansk', en: 'English' },
	signs: 'Signs at the values',
	signNames: {
		numbers: 'Numbers',
		glyphs: 'Filled rings',
		lines: 'Lines and numbers',
		none: 'None'
	},

	palette: 'Palette',
	paletteNote: 'On screen too',
	paletteUses: {
		gloed: 'default',
		fjord: 'cool',
		tryk: 'black',
		projektor: 'strong',
		own: 'of the project'
	},
	ownName: 'Own colours',
	makeOwn: 'Make own colours',
	editOwn: 'Edit own colours',
	course: 'Transition',
	courses: { gradient: 'Smooth', classes: 'Steps' },

	caveat: 'Caveat, source and date',
	caveatNote: 'Always included. The text is edited under Framework',
	words: {
		title: 'Alternative text',
		written: 'Written from the numbers, for screen readers. It can be edited',
		writtenByPage: 'Written from the numbers of each page. An edited text is for all pages',
		own: 'Your own text, for screen readers',
		textIn: { da: 'Text in Danish', en: 'Text in English' },
		empty: 'A figure needs a text, so the one before is kept.',
		restore: 'Back to the text from the numbers',
		outdatedBrief: 'The numbers have changed since',
		outdated: 'The numbers or names of the figure have changed since this text was written.',
		fresh: 'From the numbers it would now say:',
		takeFresh: 'Use the new text',
		keepOwn: 'Keep your own',
		asTable: 'Show as table',
		table: 'Numbers as a table',
		tableNote: 'On a page after the figure'
	},
	fictitious: 'Fictitious demo data',
	fictitiousNote: 'Said in the figure, so that nobody takes the numbers for real',

	carried: {
		label: (files) => (files > 1 ? 'Put the project in the files' : 'Put the project in the file'),
		on: (files) =>
			files > 1
				? 'Then each of them can be opened here again'
				: 'Then the file can be opened here again',
		off: (files) =>
			files > 1
				? 'The files are figures only and cannot be opened here again'
				: 'The file is a figure only and cannot be opened here again',
		along: (parts) => `Included: ${parts}`,
		always: (areas) =>
			`the framework and the scores of ${areas === 1 ? '1 area' : `${areas} areas`}`,
		brief: { reasons: 'reasons', names: 'names', ballots: 'ballots' },
		notCopied: 'Copy never takes the project along.',
		parts: {
			reasons: 'Reasons, questions and sources',
			names: 'Names of assessors and source owners',
			ballots: 'Ballots'
		},
		rationales: (count) => (count === 1 ? '1 reason' : `${count} reasons`),
		questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
		sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
		people: (count) => (count === 1 ? '1 name' : `${count} names`),
		ballots: (count) =>
			count === 1 ? '1 ballot' : `${count} ballots, without names unless those are chosen`,
		nothing: 'There are none in the project'
	},

	preview: 'Preview',
	proof: 'Proof',
	proofs: {
		screen: 'Screen',
		grey: 'Black print',
		deutan: 'Deuteranopia',
		protan: 'Protanopia',
		tritan: 'Tritanopia',
		projector: 'Washed-out projector'
	},
	proofNote: 'For looking at only. The file has the colours of the figure.',
	finalSize: 'At final size',
	dimensions: (width, height) => `${width} × ${height} cm`,
	pixels: (width, height) => `${width} × ${height} px`,
	smallestText: (points) => `text at least ${points} pt`,
	smallTextAdvice: (points, least) =>
		`The smallest text is ${points} pt and cannot be read on paper, which takes ${least} pt. Choose a larger size, or a figure with fewer technologies, years or areas.`,
	contrastGood: (ratio) => `All numbers at least ${ratio}:1`,
	contrastPoor: (ratio) => `Weakest number ${ratio}:1, below 4.5:1`,

	file: {
		heading: 'The whole project in one file',
		note: 'The file opens again with Open file, here or on another computer, and gives exactly the same project.',
		privacy:
			'Rationales and the names of assessors are in it. Share a figure instead if they must not be shared.',
		areas: 'Areas',
		technologies: 'Technologies',
		horizons: 'Horizons',
		answered: 'Answered cells',
		answeredOf: (answered, total) => `${answered} of ${total}`,
		rationales: 'Rationales',
		sources: 'Sources',
		ballots: 'Ballots',
		size: 'Size',
		kilobytes: (amount) => `${amount} kB`
	},

	fileName: 'File name',
	saveFile: 'Save file',
	copy: 'Copy',
	copyForms: {
		label: 'Clipboard: picture, table or SVG',
		png: 'Copy picture',
		table: 'Copy table',
		svg: 'Copy SVG'
	},
	print: 'Print',
	working: 'Making the file',
	saved: (name) => `${name} is saved in the downloads folder`,
	copied: {
		table: 'The table is copied',
		png: 'The picture is copied',
		svg: 'The SVG text is copied',
		project: 'The text of the project file is copied'
	},
	nothingToShow: 'The project has no areas or years yet, so there is no figure to show.'
};
