/** Words of the history panel: who did what and when, the time line, named versions. */
export const history = {
	title: 'Historik',
	loading: 'Læser historikken',

	show: 'Vis historik for',
	tabs: { cell: 'Feltet', area: 'Området', project: 'Projektet', versions: 'Versioner' },
	area: 'Område',
	technology: 'Teknologi',
	year: 'År',
	areaGone: (name: string) => `${name} (slettet)`,

	nothing: {
		cell: 'Feltet er ikke rørt endnu. Skriv et tal, så står det her med hvem, hvornår og hvorfor.',
		area: 'Intet er ændret i området endnu.',
		project: 'Intet er ændret endnu.'
	},
	damagedSteps: (count: number) =>
		count === 1
			? '1 trin kan ikke læses og er ikke vist. Det er ikke slettet.'
			: `${count} trin kan ikke læses og er ikke vist. De er ikke slettet.`,
	today: 'I dag',
	yesterday: 'I går',
	more: (count: number) => `Vis ${count} mere`,
	you: 'Dig',
	somebody: (short: string) => `En anden (${short})`,
	by: (who: string, time: string) => `${who} · ${time}`,
	undone: 'Fortrudt',
	redone: 'Gentaget',
	start: 'Fra start',
	why: 'Begrundelse',
	cells: 'Vis felterne',
	andMore: (count: number) => `og ${count} til`,
	fields: {
		value: 'Vurdering',
		confidence: 'Sikkerhed',
		range: 'Laveste–højeste',
		state: 'Tilstand',
		question: 'Åbent spørgsmål',
		callout: 'Note på figuren',
		rationaleBefore: 'Begrundelse før',
		sources: 'Kilder'
	},
	none: 'ingen',
	cited: (title: string) => `+ ${title}`,
	uncited: (title: string) => `− ${title}`,
	removedSource: 'slettet kilde',

	yourName: 'Dit navn, vist i historikken',
	yourNameHint: 'Det følger med dine trin fra nu af. Det kan stå tomt.',
	nameDialog: 'Dit navn',
	keepName: 'Gem navnet',

	timeLine: 'Tidslinje',
	step: (index: number, count: number) => `Trin ${index} af ${count}`,
	stepWords: (index: number, count: number, moment: string, what: string) =>
		`Trin ${index} af ${count}, ${moment}: ${what}`,
	earlier: 'Et trin tilbage',
	later: 'Et trin frem',
	now: 'Nu',
	asItIsNow: 'Sådan er projektet nu',
	asItWas: (moment: string) => `Sådan var projektet ${moment}`,
	lookOnly: 'Du ser kun på. Intet ændres, før du gendanner.',
	picture: 'Billede',
	pictures: { area: 'Området', all: 'Alle områder' },
	allAreas: 'Alle områder',
	noAreaThen: 'Området fandtes ikke dengang.',
	noAreasThen: 'Der var ingen områder dengang.',
	cannotTell: 'Projektets tilstand på det tidspunkt kan ikke læses mere. Vælg et senere trin.',

	restore: {
		cell: 'Gendan feltet',
		area: 'Gendan området',
		project: 'Gendan projektet'
	},
	beforeRestore: (moment: string) => `Før gendannelse ${moment}`,
	restored: {
		cell: 'Feltet er gendannet. Ctrl Z fortryder.',
		area: 'Området er gendannet. Ctrl Z fortryder, og den forrige tilstand er gemt som version.',
		project:
			'Projektet er gendannet. Ctrl Z fortryder, og den forrige tilstand er gemt som version.'
	},
	nothingToRestore: 'Det er allerede, som det var dengang.',
	kept: {
		locked: (count: number) =>
			count === 1 ? '1 felt er låst og uændret.' : `${count} felter er låst og uændrede.`,
		offScale: (count: number) =>
			count === 1
				? '1 felt er uændret: skalaen var en anden.'
				: `${count} felter er uændrede: skalaen var en anden.`,
		gone: (count: number) =>
			count === 1
				? '1 felt er uændret: dets teknologi, år eller område mangler.'
				: `${count} felter er uændrede: deres teknologi, år eller område mangler.`
	},
	undo: 'Fortryd',

	nameVersion: 'Navngiv version …',
	nameTitle: 'Navngiv versionen',
	nameOf: 'Versionens navn',
	noteOf: 'Note',
	noteHint: 'Valgfri: hvad versionen er til.',
	defaultName: (moment: string) => `Version ${moment}`,
	keepVersion: 'Gem versionen',
	keptVersion: (name: string) => `”${name}” er gemt og kontrolleret.`,
	versions: 'Versioner',
	noVersions: 'Ingen versioner endnu. Gå til et tidspunkt på tidslinjen, og navngiv det.',
	damagedVersions: (count: number) =>
		count === 1
			? '1 version kan ikke læses og er ikke vist. Den er ikke slettet.'
			: `${count} versioner kan ikke læses og er ikke vist. De er ikke slettet.`,
	automatic: {
		restore: 'Automatisk, før gendannelse',
		import: 'Automatisk, før import',
		upgrade: 'Automatisk, før opgradering'
	},
	retention: (newest: number, days: number) =>
		`Versioner med et navn, du selv har givet, bliver liggende. Af de automatiske beholdes altid de nyeste ${newest}, og ellers dem fra de seneste ${days} dage, så længe de ikke fylder for meget. Omdøb en automatisk version for at beholde den. Der ryddes først op, når en ny version er gemt og kontrolleret.`,
	beforeTable: (moment: string) => `Før indsættelse af tabel ${moment}`,
	beforeScale: (moment: string) => `Før skift af skala ${moment}`,
	rename: (name: string) => `Omdøb ${name}`,
	remove: (name: string) => `Slet ${name}`,
	renameTitle: 'Omdøb versionen',
	renameNow: 'Omdøb',
	removed: (name: string) => `”${name}” er slettet.`,
	putBack: (name: string) => `”${name}” er tilbage.`
};
