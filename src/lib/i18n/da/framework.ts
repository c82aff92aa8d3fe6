/** The framework screen. Fetched with it, so that scoring does not wait for these words. */
export const framework = {
	title: 'Ramme',
	intro: 'Det, projektet vurderer, og det, tallene betyder.',
	kept: 'Ændringer gemmes, når du forlader et felt, og kan fortrydes.',
	contents: 'På denne side',

	textsTitle: 'Navn og forbehold',
	textsIntro: 'Står på alle figurer. Mangler et sprog, bruges det andet.',
	projectName: 'Navn',
	caveat: 'Forbehold',
	danish: 'dansk',
	english: 'engelsk',
	inLanguage: (field: string, language: string) => `${field}, ${language}`,
	emptyCaveat: 'Skriv et forbehold på mindst ét sprog. Det gamle er bevaret.',

	sourcesTitle: 'Kilder',
	provenanceTitle: 'Ophav',
	sourceLine: 'Kildelinje under figurerne:',
	createdOn: (date: string) => `Oprettet ${date}.`,
	noProvenance: 'Projektet siger ikke, hvor dets lister kommer fra.',

	/* every list */
	moveUp: (name: string) => `Flyt ${name} op`,
	moveDown: (name: string) => `Flyt ${name} ned`,
	hide: (name: string) => `Skjul ${name}`,
	show: (name: string) => `Vis ${name} igen`,
	remove: (name: string) => `Slet ${name}`,
	more: (name: string) => `Mere om ${name}`,
	moved: (name: string, place: number, of: number) => `${name} er nu nummer ${place} af ${of}`,
	added: (name: string) => `${name} er tilføjet`,
	removed: (name: string) => `${name} er slettet`,
	removedWith: (name: string, scores: string) => `${name} er slettet med ${scores}`,
	hiddenNow: (name: string) => `${name} er skjult. Vurderingerne er bevaret.`,
	shownNow: (name: string) => `${name} vises igen`,
	hidden: 'skjult',
	locked: 'låst',
	laterSteps: 'Der er sket mere siden. Brug Fortryd øverst, trin for trin.',
	scores: (count: number) => (count === 1 ? '1 vurdering' : `${count} vurderinger`),
	noScores: 'ingen vurderinger',
	keysHint: 'Alt + pil op og pil ned flytter den række, du står i.',

	/* a field */
	insertHyphen: 'Indsæt blødt bindestreg',
	insertHyphenHint: 'Her må ordet deles (Alt + bindestreg)',
	breaksAt: 'Kan deles sådan:',
	tooLong: (limit: number, length: number) =>
		`Teksten er på ${length} tegn; der er plads til ${limit}. Gør den kortere. Den gamle er bevaret.`,

	/* the question before something goes */
	removeTitle: (name: string) => `Slet ${name}?`,
	removeCount: (cells: string) => `${cells} slettes med.`,
	removeAnswers: (count: number) =>
		count === 1 ? 'Heri er 1 svar fra en stemmeseddel.' : `Heri er ${count} svar fra stemmesedler.`,
	removeUndo: 'Det kan fortrydes, og tallene bliver i historikken.',
	cells: (count: number) =>
		count === 1 ? '1 felt med vurdering' : `${count} felter med vurderinger`,
	removeNow: 'Slet',
	hideInstead: 'Skjul i stedet',
	cannotRemove: (name: string) => `${name} kan ikke slettes`,

	refusals: {
		emptyLabel: () => 'Skriv et navn på mindst ét sprog. Det gamle er bevaret.',
		longLabel: (data: Record<string, number>) =>
			`Der er plads til ${data['limit']} tegn. Gør teksten kortere. Den gamle er bevaret.`,
		badYear: (data: Record<string, number>) =>
			`Skriv et årstal fra ${data['first']} til ${data['last']}. Intet er ændret.`,
		sameYear: (data: Record<string, number>) =>
			`Der er allerede en horisont i ${data['year']}. Vælg et andet år. Intet er ændret.`,
		badNumber: (data: Record<string, number>) =>
			`Skriv et helt tal fra 1 til ${data['last']}. Det gamle er bevaret.`,
		lastShown: () => 'Mindst én skal blive vist. Tilføj eller vis en anden først.',
		lockedScores: (data: Record<string, number>) =>
			data['count'] === 1
				? '1 vurdering er låst. Lås den op først, eller skjul i stedet.'
				: `${data['count']} vurderinger er låst. Lås dem op først, eller skjul i stedet.`,
		lockedArea: () => 'Området er låst. Lås det op først, eller skjul det i stedet.',
		badLimit: (data: Record<string, number>) =>
			`Skriv et tal fra ${data['first']} til ${data['last']}, så begge niveauer har plads. Intet er ændret.`,
		lastLevel: () => 'Mindst to niveauer skal være vist.'
	},

	/* technologies */
	technologiesTitle: 'Teknologier',
	technologiesIntro: 'Rækkerne i heat map’et. Den rækkefølge, de har her, har de på alle figurer.',
	technologyName: (name: string) => `Navn på ${name}`,
	newTechnology: 'Ny teknologi',
	addTechnology: 'Tilføj teknologi',
	shortName: 'Kort navn',
	definition: 'Definition',
	group: 'Gruppe',
	groupOf: (name: string) => `Gruppe for ${name}`,
	noGroup: 'Ingen gruppe',
	newGroup: 'Ny gruppe …',
	newGroupName: 'Ny gruppe',
	groupName: (name: string) => `Navn på gruppen ${name}`,
	dissolveGroup: 'Opløs gruppen',
	dissolve: (name: string) => `Opløs gruppen ${name}`,

	/* horizons */
	horizonsTitle: 'Horisonter',
	horizonsIntro:
		'Årene, der vurderes ved. De står altid i tidens orden og må ligge ulige langt fra hinanden.',
	timeAxis: (years: string) => `Tidsakse med ${years}`,
	year: 'År',
	yearOf: (year: number) => `Årstal for horisonten ${year}`,
	newYear: 'Nyt år',
	addHorizon: 'Tilføj horisont',
	yearsApart: (years: number) => `${years} år`,
	horizonName: (year: number) => `horisonten ${year}`,

	/* areas */
	areasTitle: 'Områder',
	areasIntro: 'Et område er et fagområde og en faggruppe.',
	number: 'Nummer',
	field: 'Fagområde',
	profession: 'Faggruppe',
	sector: 'Gruppe',
	noSector: 'Uden gruppe',
	newArea: 'Nyt område',
	addArea: 'Tilføj område',
	addSector: 'Tilføj gruppe',
	newSector: 'Ny gruppe af områder',
	sectorName: (name: string) => `Navn på gruppen ${name}`,
	twin: (number: string) =>
		`Samme fagområde og faggruppe som nr. ${number}. Det er tilladt; giv dem hver sit navn, hvis de skal kunne skelnes.`,
	duplicate: 'Kopiér område',
	duplicateTitle: (name: string) => `Kopiér ${name}`,
	duplicateText:
		'Kopien står lige efter, er en kladde og er ikke låst. Stemmesedler og mængdetal kopieres ikke.',
	duplicateWith: (scores: string) => `Begynd med ${scores}, alle som kladde`,
	duplicateWithout: 'Begynd uden vurderinger',
	duplicateNow: 'Kopiér',
	duplicated: (name: string) => `${name} er kopieret. Giv kopien sit eget navn.`,
	copyOf: { da: (name: string) => `${name} (kopi)`, en: (name: string) => `${name} (copy)` },

	/* scale and levels */
	scaleTitle: 'Skala',
	scaleOf: (name: string, version: number) => `${name}, version ${version}`,
	scaleType: {
		ratio: 'Forholdsskala: gennemsnit giver mening.',
		ordinal: 'Rangskala: kun medianer og fordelinger giver mening.'
	},
	scaleWords: 'Skalaens ord',
	scaleName: 'Skalaens navn',
	quantity: 'Hvad der måles',
	shortQuantity: 'Kort, over tegnforklaringen',
	levelsOrdinal:
		'Vurderinger følger deres niveau, når det flyttes. Et skjult niveau kan ikke vælges længere; det, der er vurderet med det, bliver stående.',
	levelsRatio:
		'Tallene er det, der måles, og niveauer er navne på stykker af skalaen. De står derfor efter deres tal og kan hverken flyttes eller skjules: flyt grænserne, omdøb niveauerne eller slet dem.',
	levelMoved: (name: string, place: number, of: number, scores: string) =>
		`${name} er nu niveau ${place} af ${of}. ${scores} følger med og har fået nyt tal.`,
	scaleRange: (from: string, to: string) => `Fra ${from} til ${to}`,
	levels: 'Niveauer',
	levelName: (name: string) => `Navn på niveauet ${name}`,
	symbol: 'Tegn',
	symbolOf: (name: string) => `Tegn for ${name}`,
	levelLimit: (name: string) => `Øverste værdi i ${name}`,
	upTo: 'til',
	newLevel: 'Nyt niveau',
	addLevel: 'Tilføj niveau',
	addLevelPercent: 'Det nye niveau får den øverste halvdel af det sidste.',
	addLevelNumber: 'Det nye niveau får det næste tal, og farverne følger med.',
	noRoomForLevel: 'Der er ikke plads til flere niveauer øverst.',
	levelsRenamed: (count: number) =>
		count === 1
			? '1 vurdering har samme tal, men falder nu i et andet niveau.'
			: `${count} vurderinger har samme tal, men falder nu i et andet niveau.`,
	removeLevelText: (heir: string) =>
		`Dets tal går til niveauet ${heir}. Ingen vurdering ændrer tal.`,
	citation: 'Kilde til skalaen',
	changeScale: 'Skift skala …',

	/* the guide from one scale to another */
	guide: {
		title: 'Skift skala',
		step: (at: number, of: number) => `Trin ${at} af ${of}`,
		steps: ['Ny skala', 'Hvad tallene bliver til', 'Bekræft'],
		back: 'Tilbage',
		next: 'Videre',
		choose: 'Vælg den nye skala',
		present: 'bruges nu',
		method: 'Sådan føres vurderingerne over',
		methods: {
			levels: 'Niveau for niveau',
			share: 'Efter andel af skalaen',
			hand: 'I hånden'
		},
		methodHints: {
			levels:
				'Det laveste niveau bliver det laveste, det højeste det højeste, resten i rækkefølge.',
			share: 'Et tal midt på den gamle skala kommer midt på den nye.',
			hand: 'Du vælger, hvad hvert gammelt niveau bliver til.'
		},
		noCounterpart: 'Intet svarer til det',
		becomes: (level: string) => `${level} bliver til`,
		oldNumber: 'Før',
		newNumber: 'Efter',
		count: 'Vurderinger',
		outcome: 'Udfald',
		exact: 'præcis',
		rounded: 'afrundet',
		lost: 'kan ikke føres over',
		noNumbers: 'Projektet har ingen tal endnu. Intet går tabt.',
		summary: (exact: number, rounded: number, lost: number) =>
			`${exact} føres præcist over, ${rounded} afrundes, ${lost} kan ikke føres over.`,
		lostTitle: (count: number) =>
			count === 1 ? '1 vurdering kan ikke føres over' : `${count} vurderinger kan ikke føres over`,
		lostChoice: 'Hvad skal der stå i stedet?',
		fallbacks: { dontKnow: 'Ved ikke', notScored: 'Ikke vurderet' },
		mustChoose: 'Vælg, hvad der skal stå, før du går videre.',
		ballotOf: (name: string) => `stemmeseddel, ${name}`,
		andMore: (count: number) => `… og ${count} til.`,
		unchanged: (count: number) =>
			`${count} svar uden tal (ved ikke, ikke relevant) bliver, som de er.`,
		ranges: (count: number) =>
			count === 1 ? '1 spænd føres med over.' : `${count} spænd føres med over.`,
		rangesLost: (count: number) =>
			count === 1
				? '1 spænd kan ikke føres over og slettes.'
				: `${count} spænd kan ikke føres over og slettes.`,
		locked: (count: number) =>
			count === 1
				? '1 af dem er låst. Den føres også over, for et projekt har én skala.'
				: `${count} af dem er låst. De føres også over, for et projekt har én skala.`,
		confirmTitle: (from: string, to: string) => `Fra ${from} til ${to}`,
		history: 'De gamle tal bliver i historikken, og skiftet kan fortrydes i ét trin.',
		replaced: (count: number, word: string) =>
			count === 1
				? `1 vurdering bliver til ”${word}”.`
				: `${count} vurderinger bliver til ”${word}”.`,
		change: 'Skift skala',
		done: (name: string) => `Skalaen er nu ${name}`
	}
};
