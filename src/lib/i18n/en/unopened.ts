import type { unopened as da } from '#lib/i18n/da/unopened.ts';

export const unopened: typeof da = {
	missing: {
		title: 'The project is not here',
		text: [
			'Projects live in the browser they were made in. If you have the project file, you can open it among the projects on this computer.'
		]
	},
	damaged: {
		title: 'The project cannot be opened',
		text: [
			"The project's data are damaged and are not opened, so that nothing is lost. Nothing has been deleted or changed.",
			'Save the raw data and send them to someone who can help. If you have a copy, you can open it among the projects.'
		]
	},
	newer: {
		title: 'The project belongs to a newer version',
		text: [
			'A newer version of Varmekort has written the project. Nothing has been changed.',
			'Reload the page to get the newer version. If that does not help, you can save the raw data.'
		]
	},
	unreachable: {
		title: 'The project cannot be opened',
		text: [
			'The browser does not let Varmekort save here, and so it cannot look for the project either. Nothing has been deleted or changed.',
			'Try again. If that does not help, let the page save data in the settings of the browser, or open a copy among the projects.'
		]
	},
	cleared: {
		title: 'The project is not here any more',
		text: [
			'The browser has cleared what Varmekort had saved here. Files and safe copies are still where they were.',
			'Reload the page. Then open the project file, or a safe copy, among the projects.'
		]
	},
	unread: {
		title: 'The project cannot be opened',
		text: [
			'The browser could not read the project. Nothing has been deleted or changed.',
			'Try again. If that does not help, save the raw data and send them to someone who can help.'
		]
	},
	again: 'Try again',
	reload: 'Reload'
};
