import type { compare as da } from '#lib/i18n/da/compare.ts';

export const compare: typeof da = {
	heading: (title) => `Compare: ${title}`,

	view: 'View',
	views: { matrix: 'Matrix', multiples: 'Small multiples', difference: 'Difference' },

	order: 'Order',
	orderButton: (order) => `Sort: ${order}`,
	orders: {
		report: 'report order',
		name: 'name',
		mean: 'mean',
		median: 'median',
		similarity: 'similarity'
	},
	numbers: 'Numbers',
	means: 'Means',
	medians: 'Medians',
	legend: 'Legend',

	matrix: 'Matrix',
	area: 'Area',
	average: 'Mean',
	middle: 'Median',
	averageOf: (value, n, of) => `${value}, ${n} of ${of} cells`,
	nothingToAverage: 'no number',
	inGroup: (letter) => `group ${letter}`,
	sortBy: (technology) => `Sort by ${technology}`,
	opensCell: 'opens the cell in the map',

	multiples: 'Small maps, one for each area',
	openArea: (area) => `Open ${area}`,

	horizon: 'Horizon',
	mean: (value) => `mean ${value}`,
	median: (value) => `median ${value}`,
	noMean: 'no number',
	play: (first, last) => `Play ${first} to ${last}`,
	pause: 'Stop playing',

	scored: (scored, total, year) => `${scored} of ${total} cells have numbers in ${year}`,
	oneLegend: (count) => `One scale and one legend for all ${count} maps`,

	empty: 'Score two areas to compare them',
	emptyText:
		'The matrix shows all areas side by side as soon as at least two of them have numbers.',
	toScore: 'Go to scoring'
};
