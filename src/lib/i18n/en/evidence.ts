import type { evidence as da } from '#lib/i18n/da/evidence.ts';

/** What stands beside a number: how sure, why, on what grounds, who said what; and the register of sources. */
export const evidence: typeof da = {
	valueHint: "Type a number, or D for don't know",
	levelRange: (range) => `Band ${range}`,
	atLeast: 'The source gives a lower bound only',
	notScored: 'Not scored',
	cellLocked: 'The cell is locked',

	hints: {
		title: 'Worth a look',
		falls: (year, value) => `Lower than ${year} (${value}). Is that intended?`,
		outside: (range) => `Outside the cell's own range, ${range}. Change the number or the range.`,
		above: (distance, areas) =>
			`${distance} above the median of the areas most like it: ${areas}. Is that intended?`,
		below: (distance, areas) =>
			`${distance} below the median of the areas most like it: ${areas}. Is that intended?`,
		points: (number) => (number === '1' ? '1 point' : `${number} points`),
		levels: (number) => (number === '1' ? '1 level' : `${number} levels`),
		doubtInRow: (dontKnow, total) =>
			`${dontKnow} of ${total} years of the technology are don't know`
	},

	confidenceNone: 'None',
	range: 'Lowest and highest',
	rangeNone: 'State lowest and highest',
	rangeOf: (range) => `Range ${range}`,
	ballotRange: (range) => `Estimates from ${range}`,
	lowest: 'Lowest',
	best: 'Best',
	highest: 'Highest',
	bestHint: 'The best is the score itself.',
	clearRange: 'Remove range',

	rationalePrompt: 'Why this number?',
	question: 'Open question',
	questionPrompt: 'What do we still need to know?',
	reviewState: 'Status of the cell',
	lockArea: 'Lock area',
	unlockArea: 'Unlock the area',

	survey: 'Current use, from the survey',
	surveyNoProfession: 'No survey figures for this profession',
	surveyNoQuestion: 'The survey did not ask about this technology',
	surveyN: (least, most) => `N ${least}–${most}`,
	surveySource: (source) => `Source: ${source}`,

	ballots: 'Who scored what',
	ballotsSummary: (median, agreed) => `median ${median} · agreed ${agreed}`,
	ballotsNone: 'No ballots for the cell',
	ballotsLabel: (list) => `Estimates: ${list}`,
	ballotsDontKnow: (count) => `${count} don't know`,
	ballotsNotApplicable: (count) => `${count} not applicable`,

	noSources: 'No sources yet',
	addSource: 'Add source',
	allSources: 'All sources',
	uncite: (title) => `Remove ${title} from the cell`,
	findSource: 'Find or add a source',
	findSourcePrompt: 'Type a title',
	suggestions: 'Sources in the project',
	newSource: (title) => `New source: ${title}`,
	newSourceBlank: 'New source',
	sourceFor: (cell) => `Source for ${cell}`,

	title: 'Title',
	link: 'Link (optional)',
	year: 'Year (optional)',
	type: 'Type',
	date: 'Date (optional)',
	owner: 'Owner (optional)',
	types: {
		guideline: 'Guideline',
		register: 'Register',
		study: 'Study',
		report: 'Report',
		news: 'Article',
		expert: 'Expert',
		assumption: 'Assumption',
		other: 'Other'
	},
	faults: {
		titleMissing: 'Type the title of the source. Nothing has been saved yet.',
		titleTooLong:
			'The title is too long; there is room for 500 characters. Make it shorter. Nothing has been saved yet.',
		linkUnsafe:
			'The address must begin with http://, https:// or mailto:. Change it, or leave it empty. Nothing has been saved yet.',
		linkTooLong:
			'The address is too long; there is room for 2,000 characters. Make it shorter. Nothing has been saved yet.',
		yearInvalid:
			'Type a year between 1900 and 2200, or leave the field empty. Nothing has been saved yet.',
		dateInvalid: 'Type a whole date, or leave the field empty. Nothing has been saved yet.',
		ownerTooLong:
			'The name is too long; there is room for 500 characters. Make it shorter. Nothing has been saved yet.'
	},
	add: 'Add',
	save: 'Save',

	register: 'Sources in the project',
	registerEmpty: 'The project has no sources yet. Add one here or in a cell.',
	filter: 'Filter sources',
	filterNone: (query) => `No sources with “${query}”`,
	count: (count) => (count === 1 ? '1 source' : `${count} sources`),
	citedBy: (count) =>
		count === 0 ? 'not used' : count === 1 ? 'used in 1 cell' : `used in ${count} cells`,
	usesOf: (title) => `Cells that use ${title}`,
	edit: (title) => `Edit ${title}`,
	editTitle: 'Edit source',
	remove: (title) => `Delete ${title}`,
	removed: (title, count) =>
		count === 0
			? `Deleted: ${title}. Undo brings it back.`
			: `Deleted: ${title}, which was used in ${count === 1 ? '1 cell' : `${count} cells`}. Undo brings it back.`,
	removeLocked: (count) =>
		`The source is used in ${count === 1 ? '1 locked cell' : `${count} locked cells`} and has not been deleted. Unlock first.`,
	duplicates: 'These look like the same source',
	duplicatesHint: 'Keep one. The cells come along, and what it lacks is taken from the others.',
	keep: 'Keep this one',
	keepOne: (title) => `Keep ${title}`,
	merged: (title) => `Merged into ${title}`
};
