/** The register of sources, the pages to come, and the pages for what went wrong. */
export const pages = {
	notFoundTitle: 'Siden findes ikke',
	notFoundText: 'Adressen fører ingen steder hen. Dine projekter er, som du forlod dem.',
	toProjects: 'Til projekterne',

	saveRawData: 'Hent rå data',
	noRawData: 'De rå data kunne ikke læses. Genindlæs siden, og prøv igen.',

	crashTitle: 'Siden gik i stå',
	crashText: 'Det, der er gemt, er bevaret. Gem en kopi for en sikkerheds skyld, og prøv så igen.',

	rescue: 'Red dine data',
	crashDetail: 'Til den, der kan hjælpe',
	errorText: 'Det, der er gemt, er bevaret. Prøv igen, eller gå til projekterne.',

	workshopTitle: 'Workshop',
	workshopText: [
		'Her skal en gruppe kunne stemme i blinde, se spredningen og blive enige om en fælles vurdering.',
		'Siden findes ikke endnu. Bedømmernes stemmer i projektet kan ses i detaljerne for hvert felt.'
	],
	meanwhile: 'Det kan du gøre nu',
	meanwhileCompare: 'Sammenlign områderne ved hver horisont',
	meanwhileScore: 'Vurder og begrund hvert felt'
};
