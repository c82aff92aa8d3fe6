import type { history as da } from '#lib/i18n/da/history.ts';

export const history: typeof da = {
	title: 'History',
	loading: 'Reading the history',

	show: 'Show the history of',
	tabs: { cell: 'This cell', area: 'This area', project: 'Project', versions: 'Versions' },
	area: 'Area',
	technology: 'Technology',
	year: 'Year',
	areaGone: (name) => `${name} (removed)`,

	nothing: {
		cell: 'The cell has not been touched yet. Type a number and it stands here with who, when and why.',
		area: 'Nothing has been changed in the area yet.',
		project: 'Nothing has been changed yet.'
	},
	damagedSteps: (count) =>
		count === 1
			? '1 step cannot be read and is not shown. It is not deleted.'
			: `${count} steps cannot be read and are not shown. They are not deleted.`,
	today: 'Today',
	yesterday: 'Yesterday',
	more: (count) => `Show ${count} more`,
	you: 'You',
	somebody: (short) => `Somebody (${short})`,
	by: (who, time) => `${who} · ${time}`,
	undone: 'Undone',
	redone: 'Redone',
	start: 'From the start',
	why: 'Rationale',
	cells: 'Show the cells',
	andMore: (count) => `and ${count} more`,
	fields: {
		value: 'Score',
		confidence: 'Confidence',
		range: 'Lowest–highest',
		state: 'State',
		question: 'Open question',
		callout: 'Note on the figure',
		rationaleBefore: 'Rationale before',
		sources: 'Sources'
	},
	none: 'none',
	cited: (title) => `+ ${title}`,
	uncited: (title) => `− ${title}`,
	removedSource: 'removed source',

	yourName: 'Your name, shown in the history',
	yourNameHint: 'It goes with your steps from now on. It may be left empty.',
	nameDialog: 'Your name',
	keepName: 'Keep the name',

	timeLine: 'Time line',
	step: (index, count) => `Step ${index} of ${count}`,
	stepWords: (index, count, moment, what) => `Step ${index} of ${count}, ${moment}: ${what}`,
	earlier: 'One step back',
	later: 'One step forward',
	now: 'Now',
	asItIsNow: 'The project as it is now',
	asItWas: (moment) => `The project as it was ${moment}`,
	lookOnly: 'You are only looking. Nothing changes until you restore.',
	picture: 'Picture',
	pictures: { area: 'This area', all: 'All areas' },
	allAreas: 'All areas',
	noAreaThen: 'The area was not there then.',
	noAreasThen: 'There were no areas then.',
	cannotTell: 'The state of the project at that time cannot be read any more. Choose a later step.',

	restore: {
		cell: 'Restore this cell',
		area: 'Restore this area',
		project: 'Restore the project'
	},
	beforeRestore: (moment) => `Before restoring ${moment}`,
	restored: {
		cell: 'The cell is restored. Ctrl Z undoes it.',
		area: 'The area is restored. Ctrl Z undoes it, and the state before is kept as a version.',
		project: 'The project is restored. Ctrl Z undoes it, and the state before is kept as a version.'
	},
	nothingToRestore: 'It already is as it was then.',
	kept: {
		locked: (count) =>
			count === 1 ? '1 cell is locked and unchanged.' : `${count} cells are locked and unchanged.`,
		offScale: (count) =>
			count === 1
				? '1 cell is unchanged: the scale was another.'
				: `${count} cells are unchanged: the scale was another.`,
		gone: (count) =>
			count === 1
				? '1 cell is unchanged: its technology, year or area is missing.'
				: `${count} cells are unchanged: their technology, year or area is missing.`
	},
	undo: 'Undo',

	nameVersion: 'Name this version …',
	nameTitle: 'Name the version',
	nameOf: 'Name of the version',
	noteOf: 'Note',
	noteHint: 'Optional: what the version is for.',
	defaultName: (moment) => `Version ${moment}`,
	keepVersion: 'Keep the version',
	keptVersion: (name) => `“${name}” is kept and verified.`,
	versions: 'Versions',
	noVersions: 'No versions yet. Go to a moment on the time line and name it.',
	damagedVersions: (count) =>
		count === 1
			? '1 version cannot be read and is not shown. It is not deleted.'
			: `${count} versions cannot be read and are not shown. They are not deleted.`,
	automatic: {
		restore: 'Automatic, before restoring',
		import: 'Automatic, before an import',
		upgrade: 'Automatic, before an upgrade'
	},
	retention: (newest, days) =>
		`Versions with a name that you have given stay. Of the automatic ones the newest ${newest} always stay, and beyond them those of the last ${days} days, as long as they do not take up too much room. Rename an automatic version to keep it. Old ones go only when a new one has been kept and verified.`,
	beforeTable: (moment) => `Before pasting a table ${moment}`,
	beforeScale: (moment) => `Before changing the scale ${moment}`,
	rename: (name) => `Rename ${name}`,
	remove: (name) => `Delete ${name}`,
	renameTitle: 'Rename the version',
	renameNow: 'Rename',
	removed: (name) => `“${name}” is deleted.`,
	putBack: (name) => `“${name}” is back.`
};
