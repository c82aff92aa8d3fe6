/** Words of the compare screen. */
export const compare = {
	heading: (title: string) => `Sammenlign: ${title}`,

	view: 'Visning',
	views: { matrix: 'Matrix', multiples: 'Små kort', difference: 'Forskel' },

	order: 'Rækkefølge',
	orderButton: (order: string) => `Sortér: ${order}`,
	orders: {
		report: 'rapportens rækkefølge',
		name: 'navn',
		mean: 'middel',
		median: 'median',
		similarity: 'lighed'
	},
	numbers: 'Tal',
	means: 'Middel',
	medians: 'Median',
	legend: 'Signatur',

	matrix: 'Matrix',
	area: 'Område',
	average: 'Middel',
	middle: 'Median',
	/** Of a row that leaves cells out. */
	averageOf: (value: string, n: number, of: number) => `${value}, ${n} af ${of} felter`,
	nothingToAverage: 'intet tal',
	inGroup: (letter: string) => `gruppe ${letter}`,
	sortBy: (technology: string) => `Sortér efter ${technology}`,
	opensCell: 'åbner feltet i kortet',

	multiples: 'Små kort, ét for hvert område',
	openArea: (area: string) => `Åbn ${area}`,

	horizon: 'Horisont',
	mean: (value: string) => `snit ${value}`,
	median: (value: string) => `median ${value}`,
	noMean: 'intet tal',
	play: (first: number, last: number) => `Afspil ${first} til ${last}`,
	pause: 'Stop afspilningen',

	scored: (scored: number, total: number, year: number) =>
		`${scored} af ${total} felter har tal i ${year}`,
	oneLegend: (count: number) => `Én skala og én signatur for alle ${count} kort`,

	empty: 'Vurder to områder for at sammenligne',
	emptyText: 'Matrixen viser alle områder side om side, så snart mindst to af dem har tal.',
	toScore: 'Gå til vurderingen'
};
