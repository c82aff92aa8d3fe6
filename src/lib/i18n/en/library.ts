import type { library as danish } from '#lib/i18n/da/library.ts';

export const library: typeof danish = {
	views: 'Show',
	shelves: { active: 'Active', archive: 'Archive', bin: 'Bin' },
	shelfOf: (name, count) => `${name} ${count}`,
	search: 'Search the projects',
	found: (count) => (count === 1 ? '1 project found' : `${count} projects found`),
	nothingFound: (query) => `No project has “${query}” in its name`,
	clearSearch: 'Clear the search',
	empty: {
		active: 'No active projects. Look in the archive and the bin, or begin a new one.',
		archive: 'The archive is empty. Put projects here that you are done with.',
		bin: 'The bin is empty.'
	},

	duplicate: 'Duplicate',
	duplicated: (title) => `${title} is duplicated`,
	archive: 'Put in the archive',
	archived: (title) => `${title} is in the archive`,
	unarchive: 'Take out of the archive',
	unarchived: (title) => `${title} is out of the archive`,

	remove: 'Delete …',
	removeTitle: 'Delete the project',
	removeQuestion: (title) =>
		`Put ${title} in the bin? The project can be restored from there until you empty it.`,
	removeNow: 'Put in the bin',
	binned: (title) => `${title} is in the bin`,
	restore: 'Restore',
	restored: (title) => `${title} is restored`,
	restoreNamed: (title) => `Restore ${title}`,

	binNote: 'Projects stay here until you delete them. Nothing is deleted by itself.',
	binOld: (count) =>
		count === 1
			? '1 project has been here for more than 30 days.'
			: `${count} projects have been here for more than 30 days.`,
	binnedAgo: (days) =>
		days === 0 ? 'Deleted today' : days === 1 ? 'Deleted yesterday' : `Deleted ${days} days ago`,
	removeForGood: 'Delete for good …',
	removeForGoodNamed: (title) => `Delete ${title} for good`,
	removeForGoodTitle: 'Delete for good',
	removeForGoodQuestion: (title) =>
		`Delete ${title} for good? All scores and all history of the project go from this computer. Files you have saved stay where they are.`,
	removeForGoodNow: 'Delete for good',
	emptyBin: 'Empty the bin …',
	emptyBinTitle: 'Empty the bin',
	emptyBinQuestion: (count) =>
		`Delete ${count === 1 ? '1 project' : `${count} projects`} for good? All scores and all history of them go from this computer. Files you have saved stay where they are.`,
	emptyBinNow: 'Empty the bin',
	removed: (title) => `${title} is deleted for good`,
	removedMany: (count) => `${count} projects are deleted for good`,
	restoredAsCopy: (title) =>
		`${title} is here again already. The deleted one was put beside it as a copy.`,
	notRestored:
		'The deleted project was not put back: another has taken its place. Delete that one, then undo again.',

	inBinTitle: 'The project is in the bin',
	inBinText: (title) => `${title} is there with all its scores. Restore it to go on working.`
};
