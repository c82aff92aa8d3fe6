import type { hindrance as da } from '#lib/i18n/da/hindrance.ts';

export const hindrance: typeof da = {
	newer: {
		title: 'Your data belong to a newer version',
		text: [
			'The projects in this browser were written by a newer version of Varmekort than the one in this tab. Nothing has been changed.',
			'Reload the page to get the newer version. If that does not help, you can fetch your data as files.'
		],
		reload: 'Reload',
		rescue: 'Fetch my data as files'
	},
	unfinished: {
		title: 'The upgrade did not finish',
		text: [
			'Your data need a new form before this version of Varmekort can use them, and the change was cut short. Nothing has been lost: what is saved is in the browser, also as it was before.',
			'Try again; it goes on where it stopped. If the drive is full, make room first. If that does not help, you can fetch your data as files.',
			'You can also go on in memory with what can be read. What is saved is not touched, but what you do there is gone when the page closes, unless you save a copy.'
		],
		reload: 'Try again',
		rescue: 'Fetch my data as files',
		memory: 'Go on in memory',
		refused:
			'The browser does not let this page remember your choice, and so it cannot go on in memory. Nothing has been changed. Fetch your data as files, or let the page save data in the settings of the browser.'
	},
	blocked: {
		title: (tabs) => (tabs > 1 ? 'Close the other tabs to go on' : 'Close the other tab to go on'),
		text: (tabs) =>
			tabs > 1
				? [
						'Varmekort has been updated, but other tabs still run an older version and hold your data open. Nothing has been changed, and what is saved is kept.',
						'Close those tabs. This page then goes on by itself.'
					]
				: [
						'Varmekort has been updated, but another tab still runs an older version and holds your data open. Nothing has been changed, and what is saved is kept.',
						'Close that tab. This page then goes on by itself.'
					],
		these: (tabs) => (tabs > 1 ? 'They are these tabs:' : 'It is this tab:'),
		projectTabs: (title, tabs) =>
			tabs > 1 ? `${tabs} tabs with the project “${title}”` : `The tab with the project “${title}”`,
		listTabs: (tabs) =>
			tabs > 1 ? `${tabs} tabs with the list of projects` : 'The tab with the list of projects'
	}
};
