/** The home page: projects, starters, files. */
export const home = {
	projects: 'Projekter',
	kept: 'Ligger på denne computer.',
	drag: 'Træk en projektfil eller en figur hertil.',
	recent: 'Senest åbnet',
	fromStarter: 'Nyt ud fra skabelon',
	emptyTitle: 'Vurder direkte i kortet',
	emptyText: 'Sæt markøren på en pil, skriv et tal, og se farven følge med.',
	emptyKept: 'Alt bliver på denne computer, og alt virker uden net.',
	explore: 'Udforsk eksemplet',
	newProject: 'Nyt projekt',
	openFile: 'Åbn fil',
	dropHere: 'Slip filen for at åbne den',

	areasTimesTechnologies: (areas: number, technologies: number) =>
		`${areas === 1 ? '1 område' : `${areas} områder`} × ${technologies === 1 ? '1 teknologi' : `${technologies} teknologier`}`,
	answered: (share: string) => `${share} vurderet`,
	actionsFor: (title: string) => `Handlinger for ${title}`,

	createTitle: 'Nyt projekt',
	startFrom: 'Begynd med',
	create: 'Opret projekt',
	useHouseStyle: 'Brug min husstil',
	useHouseStyleNote: 'Farver, logo, skrift, tal, forbehold og kildelinje',

	sharedFile: 'Den delte fil',
	oneAtATime: (name: string, others: number) =>
		`Der åbnes én fil ad gangen: ${name}. ${others === 1 ? 'Den anden er ikke åbnet; træk den hertil for sig.' : `De ${others} andre er ikke åbnet; træk dem hertil én ad gangen.`}`,
	fileRefused: 'Filen kan ikke åbnes',
	fileRefusedText: (name: string) => `${name} er ikke åbnet. Intet er ændret på denne computer.`,
	problemsFound: (count: number) => (count === 1 ? '1 fejl' : `${count} fejl`),
	fileRepaired: 'Filen er sat i stand',
	fileRepairedText: (name: string) =>
		`${name} kan åbnes med disse rettelser. Selve filen er ikke ændret:`,
	openProject: 'Åbn projektet',
	fileShared: 'Åbn den delte fil?',
	fileSharedText: (name: string, title: string) =>
		`En anden app har delt ${name} med projektet ${title}. Det bliver et projekt på denne computer, når du åbner det.`,
	fileRaw: 'Rå data er læst',
	fileRawText: (name: string) =>
		`${name} har disse projekter. De kan åbnes som nye projekter; historikken følger ikke med, og intet på denne computer ændres:`,
	fileRawNotes: 'Det her kunne ikke læses:',
	openRaw: (count: number) => (count === 1 ? 'Åbn projektet' : `Åbn ${count} projekter`),
	rawOpened: (count: number) => `${count} projekter er åbnet og ligger her nu.`,
	fileKnown: 'Projektet er her allerede',
	fileKnownText: (name: string) =>
		`Filens projekt, ${name}, ligger allerede på denne computer. Det bliver, som det er. Du kan åbne filen som en kopi ved siden af.`,
	openCopy: 'Åbn som kopi',
	openExisting: 'Åbn det, der er her',
	figureKnown: 'Figurens projekt er her allerede',
	figureMade: (title: string, day: string) => `Figuren er lavet af ${title}, ${day}.`,
	projectSame: 'Projektet her siger det samme som figurens.',
	projectLater: (steps: number) =>
		steps === 1
			? 'Projektet her er ændret 1 gang siden.'
			: `Projektet her er ændret ${steps} gange siden.`,
	projectEarlier: 'Figurens projekt er nyere end det, der er her.',
	projectApart: 'Projektet er ændret to steder: både her og der, hvor figuren er lavet.',
	figureOutOfDate: 'Figuren er forældet: det, den viser, er ændret siden.',
	figureCurrent: 'Figuren er stadig rigtig: det, den viser, er ikke ændret.',
	figureOther: 'Figuren viser noget andet end projektet her.',
	figureUnknown:
		'Om selve figuren er forældet, kan ikke ses af filen: den bygger også på en anden version eller har flere figurer.',
	openFigureCopy: 'Åbn figurens som kopi',
	figureStays: 'Projektet her bliver, som det er.',
	figureWithout: (parts: string) => `Figuren har projektet med uden ${parts}.`,
	openedWithout: (parts: string) => `Figurens projekt er åbnet. Det er uden ${parts}.`,
	parts: { reasons: 'begrundelser med kilder', names: 'navne', ballots: 'stemmesedler' },
	where: 'Hvor',
	what: 'Hvad',
	wholeFile: 'hele filen',

	outOfReach: 'Det, der var gemt her før, er ikke slettet.',
	inMemory: 'Kun i hukommelsen, til du gemmer en kopi',
	stays: 'Alt bliver på denne computer',
	dataSafety: 'Datasikkerhed',
	used: (size: string) => `Plads brugt ${size}`
};
