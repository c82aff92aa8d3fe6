import type { Messages } from '#lib/i18n/messages.ts';

export const pages: Messages['pages'] = {
	notFoundTitle: 'There is no such page',
	notFoundText: 'The address leads nowhere. Your projects are as you left them.',
	toProjects: 'To the projects',

	saveRawData: 'Save raw data',
	noRawData: 'The raw data could not be read. Reload the page and try again.',

	crashTitle: 'The page came to a halt',
	crashText: 'What is saved is kept. Save a copy to be on the safe side, then try again.',

	rescue: 'Rescue your data',
	crashDetail: 'For whoever can help',
	errorText: 'What is saved is kept. Try again, or go to the projects.',

	workshopTitle: 'Workshop',
	workshopText: [
		'Here a group is to vote blind, see the spread and agree on a common score.',
		"The page does not exist yet. The assessors' ballots in the project can be seen in the details of each cell."
	],
	meanwhile: 'What you can do now',
	meanwhileCompare: 'Compare the areas at each horizon',
	meanwhileScore: 'Score each cell and say why'
};
