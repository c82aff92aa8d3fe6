import type { completeness as danish } from '#lib/i18n/da/completeness.ts';

export const completeness: typeof danish = {
	show: 'Show areas with',
	all: 'All areas',
	gaps: {
		notScored: 'Not scored',
		dontKnow: 'Don’t know',
		noRationale: 'No rationale',
		lowConfidence: 'Low confidence',
		contested: 'Contested',
		question: 'Open question'
	},
	cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
	next: 'Next',
	nextWanted: 'Next in the filter',
	noCells: 'No cells',
	clear: 'Clear the filter',

	duplicate: 'Duplicate with scores',
	duplicateBare: 'Duplicate without scores',
	duplicateOpen: 'Duplicate the open area',
	duplicateOpenBare: 'Duplicate it without scores',
	duplicated: (name) => `${name} is duplicated. Change the name under Framework.`,

	overview: 'Overview …',
	title: 'Overview of what is missing',
	summary: (answered, total) => `${answered} of ${total} cells are scored.`,
	notApplicable: (count) => (count === 1 ? '1 is not applicable.' : `${count} are not applicable.`),
	by: 'Break down by',
	parts: { areas: 'Areas', technologies: 'Technologies', assessors: 'Assessors' },
	columns: { areas: 'Area', technologies: 'Technology', assessors: 'Assessor' },
	answered: 'Scored',
	whole: 'Whole project',
	goTo: (row, gap, count) => `${row}, ${gap}: ${count}. Go to the first`,
	noAssessors: 'No assessor has cast a ballot yet.',
	ballotsNote: 'These are the assessors’ own ballots, not the agreed scores.'
};
