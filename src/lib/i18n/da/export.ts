/** The export dialog. */
export const exportWords = {
	title: 'Eksportér',

	content: 'Indhold',
	contents: {
		area: 'Dette kort',
		overview: 'Alle kort',
		matrix: 'Matrix',
		years: 'År for år',
		difference: 'Forskel',
		profile: 'Profil',
		selection: 'Udvælgelse'
	},
	order: 'Rækkefølge',
	groups: 'Grupper',
	dendrogram: 'Vis træet over lighed',
	numbersOf: 'Tal i pilene',
	between: 'Forskel mellem',
	betweens: { sides: 'Versioner', horizons: 'År', areas: 'Områder' },
	from: 'Fra',
	to: 'Til',
	noSides:
		'Der er endnu intet at sammenligne med. Giv projektet et navn under Historik, eller vælg år eller områder.',
	set: 'Områder i profilen',
	sets: { all: 'Alle områder', sector: 'Sektor', profession: 'Faggruppe', areas: 'Valgte områder' },
	page: (page: number, pages: number) => `Side ${page} af ${pages}`,
	previousPage: 'Forrige side',
	nextPage: 'Næste side',
	area: 'Område',
	areaOption: (number: number, field: string, profession: string) =>
		`${number} ${field}, ${profession}`,
	horizon: 'År',

	format: 'Format',
	formats: {
		pptx: { name: 'PPTX', use: 'kan redigeres' },
		png: { name: 'PNG', use: 'billede' },
		svg: { name: 'SVG', use: 'vektor' },
		pdf: { name: 'PDF', use: 'til tryk' },
		project: { name: 'Projektfil', use: 'åbnes igen her' }
	},

	size: 'Størrelse',
	sizes: {
		column: 'A4-spalte',
		full: 'A4 i fuld bredde',
		slide: 'Slide 16:9',
		slide43: 'Slide 4:3',
		half: 'Halv slide',
		poster: 'Plakat A2',
		custom: 'Egne mål'
	},
	sizeGroups: { report: 'Word og rapport', slides: 'PowerPoint', other: 'Andet' },
	width: 'Bredde',
	height: 'Højde',
	freeHeight: 'Efter indhold',
	unit: 'Enhed',
	lengthProblem: (name: string, least: string, most: string, unit: string, kept: string) =>
		`${name}: skriv et tal fra ${least} til ${most} ${unit}. ${kept === '' ? 'Højden følger stadig indholdet' : `Figuren er stadig ${kept} ${unit}`}.`,
	segments: 'Til LibreOffice før 7.6',
	segmentsNote: 'Farverne bliver rigtige; hver pil bliver en gruppe af stykker',
	resolution: 'Opløsning',
	dpi: (dpi: number) => `${dpi} dpi`,
	vector: 'Vektor',
	svgText: 'Tekst i filen',
	svgTexts: {
		embedded: { name: 'Med skrifttype', use: 'Ens i alle browsere' },
		outlines: { name: 'Som konturer', use: 'Til trykkeri; kan ikke rettes' },
		text: { name: 'Kun tekst', use: 'Til Office og Inkscape' }
	},
	transparent: 'Gennemsigtig baggrund',
	transparentNote: 'Kontrasten er kun sikret på hvidt',
	language: 'Sprog',
	languages: { da: 'Dansk', en: 'English' },
	signs: 'Tegn ved værdierne',
	signNames: { numbers: 'Tal', glyphs: 'Fyldte ringe', lines: 'Linjer og tal', none: 'Ingen' },

	palette: 'Palet',
	paletteNote: 'Gælder også på skærmen',
	paletteUses: {
		gloed: 'standard',
		fjord: 'kølig',
		tryk: 'sort-hvid',
		projektor: 'skarp',
		own: 'projektets egne'
	},
	ownName: 'Egne farver',
	makeOwn: 'Lav egne farver',
	editOwn: 'Ret egne farver',
	course: 'Overgang',
	courses: { gradient: 'Glidende', classes: 'Trin' },

	caveat: 'Forbehold, kilde og dato',
	caveatNote: 'Følger altid med. Teksten rettes under Ramme',
	words: {
		title: 'Alternativ tekst',
		written: 'Skrevet ud fra tallene, til skærmlæsere. Kan rettes',
		writtenByPage: 'Skrevet ud fra tallene for hver side. En rettet tekst gælder alle sider',
		own: 'Jeres egen tekst, til skærmlæsere',
		textIn: { da: 'Tekst på dansk', en: 'Tekst på engelsk' },
		empty: 'En figur skal have en tekst, så den forrige er beholdt.',
		restore: 'Brug teksten fra tallene igen',
		outdatedBrief: 'Tallene er ændret siden',
		outdated: 'Figurens tal eller navne er ændret, siden teksten blev skrevet.',
		fresh: 'Ud fra tallene ville der nu stå:',
		takeFresh: 'Brug den nye tekst',
		keepOwn: 'Behold jeres egen',
		asTable: 'Vis som tabel',
		table: 'Tal som tabel',
		tableNote: 'På en side efter figuren'
	},
	fictitious: 'Fiktive demotal',
	fictitiousNote: 'Står i figuren, så ingen tager tallene for virkelige',

	carried: {
		label: (files: number): string =>
			files > 1 ? 'Læg projektet i filerne' : 'Læg projektet i filen',
		on: (files: number): string =>
			files > 1 ? 'Så kan hver af dem åbnes her igen' : 'Så kan filen åbnes her igen',
		off: (files: number): string =>
			files > 1
				? 'Filerne er kun figurer og kan ikke åbnes her igen'
				: 'Filen er kun en figur og kan ikke åbnes her igen',
		along: (parts: string) => `Med følger ${parts}`,
		always: (areas: number) =>
			`rammen og vurderingerne i ${areas === 1 ? '1 område' : `${areas} områder`}`,
		brief: { reasons: 'begrundelser', names: 'navne', ballots: 'stemmesedler' },
		notCopied: 'Kopiér tager aldrig projektet med.',
		parts: {
			reasons: 'Begrundelser, spørgsmål og kilder',
			names: 'Navne på bedømmere og kildeansvarlige',
			ballots: 'Stemmesedler'
		},
		rationales: (count: number) => (count === 1 ? '1 begrundelse' : `${count} begrundelser`),
		questions: (count: number) => `${count} spørgsmål`,
		sources: (count: number) => (count === 1 ? '1 kilde' : `${count} kilder`),
		people: (count: number) => (count === 1 ? '1 navn' : `${count} navne`),
		ballots: (count: number) =>
			count === 1 ? '1 stemmeseddel' : `${count} stemmesedler, uden navne hvis de ikke er valgt`,
		nothing: 'Der er ingen i projektet'
	},

	preview: 'Forhåndsvisning',
	proof: 'Prøve',
	proofs: {
		screen: 'Skærm',
		grey: 'Sort-hvidt tryk',
		deutan: 'Deuteranopi',
		protan: 'Protanopi',
		tritan: 'Tritanopi',
		projector: 'Bleg projektor'
	},
	proofNote: 'Kun til at se på. Filen får figurens egne farver.',
	finalSize: 'I endelig størrelse',
	dimensions: (width: string, height: string) => `${width} × ${height} cm`,
	pixels: (width: string, height: string) => `${width} × ${height} px`,
	smallestText: (points: string) => `tekst mindst ${points} pt`,
	smallTextAdvice: (points: string, least: number) =>
		`Den mindste tekst er ${points} pt og kan ikke læses på papir, hvor der skal ${least} pt til. Vælg en større størrelse eller en figur med færre teknologier, år eller områder.`,
	contrastGood: (ratio: string) => `Alle tal mindst ${ratio}:1`,
	contrastPoor: (ratio: string) => `Svageste tal ${ratio}:1, under 4,5:1`,

	file: {
		heading: 'Hele projektet i én fil',
		note: 'Filen kan åbnes igen med Åbn fil, her eller på en anden computer, og giver nøjagtigt det samme projekt.',
		privacy:
			'Begrundelser og bedømmernes navne er med. Del en figur i stedet, hvis de ikke må følge med.',
		areas: 'Områder',
		technologies: 'Teknologier',
		horizons: 'Horisonter',
		answered: 'Besvarede felter',
		answeredOf: (answered: string, total: string) => `${answered} af ${total}`,
		rationales: 'Begrundelser',
		sources: 'Kilder',
		ballots: 'Stemmesedler',
		size: 'Størrelse',
		kilobytes: (amount: string) => `${amount} kB`
	},

	fileName: 'Filnavn',
	saveFile: 'Gem fil',
	copy: 'Kopiér',
	copyForms: {
		label: 'Udklipsholder: billede, tabel eller SVG',
		png: 'Kopiér billede',
		table: 'Kopiér tabel',
		svg: 'Kopiér SVG'
	},
	print: 'Udskriv',
	working: 'Laver filen',
	saved: (name: string) => `${name} er gemt i mappen med overførsler`,
	copied: {
		table: 'Tabellen er kopieret',
		png: 'Billedet er kopieret',
		svg: 'SVG-teksten er kopieret',
		project: 'Projektfilens tekst er kopieret'
	},
	nothingToShow: 'Projektet har ingen områder eller år endnu, så der er ingen figur at vise.'
};
