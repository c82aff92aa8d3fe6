import type { Messages } from '#lib/i18n/messages.ts';

export const common: Messages['common'] = {
	app: 'Varmekort',
	allProjects: 'Varmekort, all projects',
	pageTitle: (page) => `${page} · Varmekort`,
	skipToContent: 'Skip to content',

	close: 'Close',
	cancel: 'Cancel',
	tryAgain: 'Try again',

	project: 'Project',
	score: 'Score',
	compare: 'Compare',
	select: 'Select',
	workshop: 'Workshop',
	framework: 'Framework',

	undo: 'Undo',
	redo: 'Redo',
	export: 'Export',
	allKeys: 'All keys',

	language: 'Language',
	languageCode: 'EN',
	languageHint: 'Switch to Danish',
	theme: 'Theme',
	themes: { system: 'Follow the computer', light: 'Light', dark: 'Dark' },

	fictitious: 'Fictitious demo data',
	projectMenu: (title) => `Project ${title}`,
	rename: 'Rename …',
	renameTitle: 'Rename the project',
	renameNow: 'Rename',
	dataSafety: 'Data safety …',
	saveProjectFile: 'Save project file',
	copyAllAreas: 'Copy all areas as a table',
	editFramework: 'Framework and caveat',
	history: 'History',
	openHistory: 'History …',
	yourName: 'Your name …',
	changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
	atLeast: (words) => `at least ${words}`,
	historyOf: (step) => `History. ${step}`,
	backToProjects: 'All projects',
	titleLabel: 'Name of the project',

	saveStatus: 'Save status',
	saved: 'Saved on this computer',
	saving: 'Saving',
	saveFailed: 'Could not save. Save a copy now',
	copyHasUpTo: (when) => `Could not save. The last copy has everything up to ${when}`,
	copyHasAll: (when) => `Everything is in the copy of ${when}`,
	downloadedAll: (when) => `Downloaded as a file ${when}. See that it is there`,
	saveCopy: 'Save a copy',
	copyLight: {
		ok: (ago) => `Safe copy: ${ago}`,
		old: (ago) => `Old copy: ${ago}`,
		none: (_ago) => 'No safe copy',
		failed: (_ago) => 'The copy failed'
	},
	partFailed:
		'That could not be fetched. The project is as it was. Try again when there is a network.',
	offline: 'Offline. Everything works',
	offlineInPart: 'Offline. Not everything is fetched yet',
	undoStep: (step) => `Undo: ${step}`,
	undone: (step) => `Undone: ${step}`,
	redone: (step) => `Redone: ${step}`,
	nothingToUndo: 'There is nothing to undo',
	nothingToRedo: 'There is nothing to redo',

	notices: 'Messages',
	dismiss: 'Close the message'
};
