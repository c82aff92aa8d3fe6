/** What stands beside a number: how sure, why, on what grounds, who said what; and the register of sources. */
export const evidence = {
	valueHint: 'Skriv et tal, eller tryk V for ved ikke',
	levelRange: (range: string) => `Trin ${range}`,
	atLeast: 'Kilden angiver kun en nedre grænse',
	notScored: 'Ikke vurderet',
	cellLocked: 'Feltet er låst',

	hints: {
		title: 'Værd at se på',
		falls: (year: number, value: string) => `Lavere end ${year} (${value}). Er det meningen?`,
		outside: (range: string) => `Uden for feltets eget spænd, ${range}. Ret tallet eller spændet.`,
		/** "35 point over medianen af de områder, der ligner mest: Kardiologi 20 %, Onkologi 25 % og Neurologi 15 %." */
		above: (distance: string, areas: string) =>
			`${distance} over medianen af de områder, der ligner mest: ${areas}. Er det meningen?`,
		below: (distance: string, areas: string) =>
			`${distance} under medianen af de områder, der ligner mest: ${areas}. Er det meningen?`,
		points: (number: string) => `${number} point`,
		levels: (number: string) => (number === '1' ? '1 niveau' : `${number} niveauer`),
		doubtInRow: (dontKnow: number, total: number) =>
			`${dontKnow} af ${total} år for teknologien er ved ikke`
	},

	confidenceNone: 'Uoplyst',
	range: 'Laveste og højeste',
	rangeNone: 'Angiv laveste og højeste',
	rangeOf: (range: string) => `Spænd ${range}`,
	ballotRange: (range: string) => `Bud fra ${range}`,
	lowest: 'Laveste',
	best: 'Bedste',
	highest: 'Højeste',
	bestHint: 'Bedste er vurderingen selv.',
	clearRange: 'Fjern spænd',

	rationalePrompt: 'Hvorfor dette tal?',
	question: 'Åbent spørgsmål',
	questionPrompt: 'Hvad mangler vi at vide?',
	reviewState: 'Status for feltet',
	lockArea: 'Lås område',
	unlockArea: 'Lås området op',

	survey: 'Brug i dag ifølge surveyen',
	surveyNoProfession: 'Ingen surveytal for faggruppen',
	surveyNoQuestion: 'Surveyen spurgte ikke til teknologien',
	surveyN: (least: number, most: number) => `N ${least}–${most}`,
	surveySource: (source: string) => `Kilde: ${source}`,

	ballots: 'Hvem vurderede hvad',
	ballotsSummary: (median: string, agreed: string) => `median ${median} · aftalt ${agreed}`,
	ballotsNone: 'Ingen stemmesedler for feltet',
	ballotsLabel: (list: string) => `Bud: ${list}`,
	ballotsDontKnow: (count: number) => (count === 1 ? '1 ved ikke' : `${count} ved ikke`),
	ballotsNotApplicable: (count: number) => `${count} ikke relevant`,

	noSources: 'Ingen kilder endnu',
	addSource: 'Tilføj kilde',
	allSources: 'Alle kilder',
	uncite: (title: string) => `Fjern ${title} fra feltet`,
	findSource: 'Find eller tilføj kilde',
	findSourcePrompt: 'Skriv en titel',
	suggestions: 'Kilder i projektet',
	newSource: (title: string) => `Ny kilde: ${title}`,
	newSourceBlank: 'Ny kilde',
	sourceFor: (cell: string) => `Kilde til ${cell}`,

	title: 'Titel',
	link: 'Link (valgfrit)',
	year: 'År (valgfrit)',
	type: 'Type',
	date: 'Dato (valgfri)',
	owner: 'Ansvarlig (valgfri)',
	types: {
		guideline: 'Retningslinje',
		register: 'Register',
		study: 'Studie',
		report: 'Rapport',
		news: 'Artikel',
		expert: 'Ekspert',
		assumption: 'Antagelse',
		other: 'Andet'
	},
	faults: {
		titleMissing: 'Skriv kildens titel. Intet er gemt endnu.',
		titleTooLong:
			'Titlen er for lang; der er plads til 500 tegn. Gør den kortere. Intet er gemt endnu.',
		linkUnsafe:
			'Adressen skal begynde med http://, https:// eller mailto:. Ret den, eller lad den stå tom. Intet er gemt endnu.',
		linkTooLong:
			'Adressen er for lang; der er plads til 2.000 tegn. Gør den kortere. Intet er gemt endnu.',
		yearInvalid: 'Skriv et år mellem 1900 og 2200, eller lad feltet stå tomt. Intet er gemt endnu.',
		dateInvalid: 'Skriv en hel dato, eller lad feltet stå tomt. Intet er gemt endnu.',
		ownerTooLong:
			'Navnet er for langt; der er plads til 500 tegn. Gør det kortere. Intet er gemt endnu.'
	},
	add: 'Tilføj',
	save: 'Gem',

	register: 'Kilder i projektet',
	registerEmpty: 'Projektet har ingen kilder endnu. Tilføj en her eller i et felt.',
	filter: 'Filtrér kilder',
	filterNone: (query: string) => `Ingen kilder med ”${query}”`,
	count: (count: number) => (count === 1 ? '1 kilde' : `${count} kilder`),
	citedBy: (count: number) =>
		count === 0 ? 'ikke brugt' : count === 1 ? 'brugt i 1 felt' : `brugt i ${count} felter`,
	usesOf: (title: string) => `Felter, der bruger ${title}`,
	edit: (title: string) => `Ret ${title}`,
	editTitle: 'Ret kilde',
	remove: (title: string) => `Slet ${title}`,
	removed: (title: string, count: number) =>
		count === 0
			? `Slettet: ${title}. Fortryd henter den tilbage.`
			: `Slettet: ${title}, som var brugt i ${count === 1 ? '1 felt' : `${count} felter`}. Fortryd henter den tilbage.`,
	removeLocked: (count: number) =>
		`Kilden bruges i ${count === 1 ? '1 låst felt' : `${count} låste felter`} og er ikke slettet. Lås op først.`,
	duplicates: 'Ser ud til at være den samme',
	duplicatesHint: 'Behold én. Felterne følger med, og det, den mangler, tages fra de andre.',
	keep: 'Behold denne',
	keepOne: (title: string) => `Behold ${title}`,
	merged: (title: string) => `Slået sammen til ${title}`
};
