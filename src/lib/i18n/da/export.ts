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
		profile: 'Profil'
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
	sizes: { column: 'A4-spalte', slide: 'Slide 16:9' },
	slide: 'Slide',
	resolution: 'Opløsning',
	dpi: (dpi: number) => `${dpi} dpi`,
	vector: 'Vektor',
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
	alternative: 'Alternativ tekst',
	alternativeNote: 'Skrevet ud fra tallene, til skærmlæsere',
	fictitious: 'Fiktive demotal',
	fictitiousNote: 'Står i figuren, så ingen tager tallene for virkelige',

	carried: {
		label: 'Læg projektet i filen',
		on: (areas: number) =>
			`Så kan filen åbnes her igen. Rammen og vurderingerne i ${areas === 1 ? '1 område' : `${areas} områder`} følger med, og kun det herunder, som du vælger. Kopiér tager aldrig projektet med.`,
		off: 'Filen er kun en figur og kan ikke åbnes her igen.',
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
	working: 'Laver filen',
	saved: (name: string) => `${name} er gemt i mappen med overførsler`,
	copied: {
		png: 'Billedet er kopieret',
		svg: 'SVG-teksten er kopieret',
		project: 'Projektfilens tekst er kopieret'
	},
	nothingToShow: 'Projektet har ingen områder eller år endnu, så der er ingen figur at vise.'
};
