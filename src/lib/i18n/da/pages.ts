/** The framework, the pages to come, and the pages for what went wrong. */
export const pages = {
	notFoundTitle: 'Siden findes ikke',
	notFoundText: 'Adressen fører ingen steder hen. Dine projekter er, som du forlod dem.',
	toProjects: 'Til projekterne',

	projectNotFound: 'Projektet er ikke her',
	projectNotFoundText:
		'Projekter ligger i den browser, de er lavet i. Åbn projektfilen her, eller gå til projekterne på denne computer.',
	projectDamaged: 'Projektet kan ikke åbnes',
	projectDamagedText:
		'Intet er slettet eller ændret. Du kan hente de rå data og sende dem til en, der kan hjælpe.',
	saveRawData: 'Hent rå data',
	noRawData: 'De rå data kunne ikke læses. Genindlæs siden, og prøv igen.',

	crashTitle: 'Siden gik i stå',
	crashText: 'Det, der er gemt, er bevaret. Gem en kopi for en sikkerheds skyld, og prøv så igen.',

	crashDetail: 'Til den, der kan hjælpe',
	errorText: 'Det, der er gemt, er bevaret. Prøv igen, eller gå til projekterne.',

	selectTitle: 'Vælg områder',
	selectText: [
		'Her skal styregruppen kunne rangere områderne, veje kriterier mod hinanden og begrunde udvælgelsen.',
		'Siden findes ikke endnu. Rapporten angiver ingen kriterier for at gå fra 20 områder til 7, så valget er jeres.'
	],
	workshopTitle: 'Workshop',
	workshopText: [
		'Her skal en gruppe kunne stemme i blinde, se spredningen og blive enige om en fælles vurdering.',
		'Siden findes ikke endnu. Bedømmernes stemmer i projektet kan ses i detaljerne for hvert felt.'
	],
	meanwhile: 'Det kan du gøre nu',
	meanwhileCompare: 'Sammenlign områderne ved hver horisont',
	meanwhileScore: 'Vurder og begrund hvert felt',

	frameworkTitle: 'Ramme',
	frameworkIntro: 'Det, projektet vurderer, og det, tallene betyder.',
	contents: 'På denne side',
	textsTitle: 'Navn og forbehold',
	textsIntro:
		'Står på alle figurer. Mangler et sprog, bruges det andet. Ændringer gemmes, når du forlader feltet.',
	title: 'Navn',
	caveat: 'Forbehold',
	danish: 'dansk',
	english: 'engelsk',
	inLanguage: (field: string, language: string) => `${field}, ${language}`,
	emptyCaveat: 'Skriv et forbehold på mindst ét sprog. Det gamle er bevaret.',
	scaleTitle: 'Skala',
	scaleOf: (name: string, version: number) => `${name}, version ${version}`,
	scaleType: {
		ratio: 'Forholdsskala: gennemsnit giver mening.',
		ordinal: 'Rangskala: kun medianer og fordelinger giver mening.'
	},
	scaleRange: (from: string, to: string) => `Fra ${from} til ${to}`,
	levels: 'Niveauer',
	level: 'Niveau',
	range: 'Værdier',
	definition: 'Definition',
	symbol: 'Tegn',
	citation: 'Kilde til skalaen',
	technologiesTitle: 'Teknologier',
	noDefinition: 'Ingen definition endnu.',
	horizonsTitle: 'Horisonter',
	areasTitle: 'Områder',
	areasIntro: 'Et område er et fagområde og en faggruppe.',
	locked: 'låst',
	sourcesTitle: 'Kilder',
	sourceLine: 'Kildelinje under figurerne:',
	provenanceTitle: 'Ophav',
	createdOn: (date: string) => `Oprettet ${date}.`,
	noProvenance: 'Projektet siger ikke, hvor dets lister kommer fra.'
};
