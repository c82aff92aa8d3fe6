export const hindrance = {
	newer: {
		title: 'Dine data hører til en nyere version',
		text: [
			'Projekterne i denne browser er skrevet af en nyere version af Varmekort end den, der kører i denne fane. Intet er ændret.',
			'Genindlæs siden for at få den nye version. Hjælper det ikke, kan du hente dine data som filer.'
		],
		reload: 'Genindlæs',
		rescue: 'Hent mine data som filer'
	},
	unfinished: {
		title: 'Opgraderingen blev ikke færdig',
		text: [
			'Dine data skal have en ny form, før denne version af Varmekort kan bruge dem, og det blev afbrudt. Intet er gået tabt: det, der er gemt, ligger i browseren, også som det var før.',
			'Prøv igen; der fortsættes, hvor det slap. Er der ikke mere plads på drevet, så skaf plads først. Hjælper det ikke, kan du hente dine data som filer.',
			'Du kan også arbejde videre i hukommelsen med det, der kan læses. Det gemte røres ikke, men det, du laver der, er væk, når siden lukkes, medmindre du gemmer en kopi.'
		],
		reload: 'Prøv igen',
		rescue: 'Hent mine data som filer',
		memory: 'Arbejd videre i hukommelsen',
		refused:
			'Browseren lader ikke siden huske dit valg, og derfor kan den ikke gå videre i hukommelsen. Intet er ændret. Hent dine data som filer, eller giv siden lov til at gemme data i browserens indstillinger.'
	},
	blocked: {
		title: (tabs: number): string =>
			tabs > 1 ? 'Luk de andre faner for at gå videre' : 'Luk den anden fane for at gå videre',
		text: (tabs: number) =>
			tabs > 1
				? [
						'Varmekort er opdateret, men andre faner kører stadig en ældre version og holder dine data åbne. Intet er ændret, og det, der er gemt, er bevaret.',
						'Luk fanerne. Så går denne side videre af sig selv.'
					]
				: [
						'Varmekort er opdateret, men en anden fane kører stadig en ældre version og holder dine data åbne. Intet er ændret, og det, der er gemt, er bevaret.',
						'Luk fanen. Så går denne side videre af sig selv.'
					],
		these: (tabs: number): string => (tabs > 1 ? 'Det er disse faner:' : 'Det er denne fane:'),
		projectTabs: (title: string, tabs: number) =>
			tabs > 1 ? `${tabs} faner med projektet ”${title}”` : `Fanen med projektet ”${title}”`,
		listTabs: (tabs: number) =>
			tabs > 1 ? `${tabs} faner med listen over projekter` : 'Fanen med listen over projekter'
	}
};
