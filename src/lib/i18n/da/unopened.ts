/** The page in place of a project that cannot be opened. */
export const unopened = {
	missing: {
		title: 'Projektet er ikke her',
		text: [
			'Projekter ligger i den browser, de er lavet i. Har du projektfilen, kan du åbne den blandt projekterne på denne computer.'
		]
	},
	damaged: {
		title: 'Projektet kan ikke åbnes',
		text: [
			'Projektets data er beskadiget og åbnes ikke, så intet går tabt. Intet er slettet eller ændret.',
			'Hent de rå data, og send dem til en, der kan hjælpe. Har du en kopi, kan du åbne den blandt projekterne.'
		]
	},
	newer: {
		title: 'Projektet hører til en nyere version',
		text: [
			'En nyere version af Varmekort har skrevet projektet. Intet er ændret.',
			'Genindlæs siden for at få den nyere version. Hjælper det ikke, kan du hente de rå data.'
		]
	},
	unreachable: {
		title: 'Projektet kan ikke åbnes',
		text: [
			'Browseren lader ikke Varmekort gemme her, og derfor kan den heller ikke se efter projektet. Intet er slettet eller ændret.',
			'Prøv igen. Hjælper det ikke, så giv siden lov til at gemme data i browserens indstillinger, eller åbn en kopi blandt projekterne.'
		]
	},
	cleared: {
		title: 'Projektet er her ikke længere',
		text: [
			'Browseren har ryddet det, Varmekort havde gemt her. Filer og sikkerhedskopier ligger, hvor de lå.',
			'Genindlæs siden. Åbn så projektfilen eller en sikkerhedskopi blandt projekterne.'
		]
	},
	unread: {
		title: 'Projektet kan ikke åbnes',
		text: [
			'Browseren kunne ikke læse projektet. Intet er slettet eller ændret.',
			'Prøv igen. Hjælper det ikke, så hent de rå data, og send dem til en, der kan hjælpe.'
		]
	},
	again: 'Prøv igen',
	reload: 'Genindlæs'
};
