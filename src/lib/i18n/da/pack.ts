/** The report pack: many figures at once. */
export const packWords = {
	open: (areas: number) => (areas === 1 ? 'Flere filer' : `Alle ${areas} som zip`),
	title: 'Rapportpakke',

	form: 'Form',
	forms: { zip: 'Zip med filer', pptx: 'Én præsentation', pdf: 'Én PDF' },
	figures: 'Figurer',
	figureNames: {
		area: 'Kort for hvert område',
		years: 'År for år for hvert område',
		overview: 'Overblik over alle områder',
		matrix: 'Matrix over alle områder',
		profile: 'Profil af de valgte områder',
		selection: 'Udvælgelsen'
	},
	horizon: 'År i overblik og matrix',
	formats: 'Formater',
	areas: 'Områder',
	chosenOf: (chosen: number, total: number) => `${chosen} af ${total} valgt`,
	all: 'Vælg alle',
	none: 'Vælg ingen',

	pattern: 'Navne på filerne',
	insert: (token: string) => `Indsæt ${token}`,
	patternNote: (figure: string) =>
		`Felterne fyldes ud for hver fil, og ens navne får et tal. ${figure} siger, hvilken figur det er, og er tomt for et kort. Nummer, fagområde og faggruppe er tomme, hvor figuren er af hele projektet.`,
	example: 'Eksempel',
	unknown: (tokens: string, count: number) =>
		count === 1
			? `Feltet ${tokens} findes ikke og udelades af navnene.`
			: `Felterne ${tokens} findes ikke og udelades af navnene.`,

	files: (files: number, orMore: boolean) =>
		`${orMore ? 'Mindst ' : ''}${files} ${files === 1 ? 'fil' : 'filer'}`,
	slides: (slides: number, orMore: boolean) => `${orMore ? 'mindst ' : ''}${slides} slides`,
	figuresWithTables: (figures: number, orMore: boolean) =>
		`${orMore ? 'mindst ' : ''}${figures} ${figures === 1 ? 'figur' : 'figurer'} med tal som tabel`,
	missing: {
		figures: 'Vælg mindst én figur',
		areas: 'Vælg mindst ét område',
		languages: 'Vælg mindst ét sprog',
		formats: 'Vælg mindst ét format'
	},

	start: 'Lav pakken',
	working: 'Laver pakken',
	starting: 'Gør klar',
	finishing: 'Samler',
	progress: (done: number, total: number) => `${done} af ${total}`,
	spoken: (share: string) => `${share} er lavet`,
	megabytes: (amount: string) => `${amount} MB`,
	held: 'Pakken er ikke færdig. Annullér den for at lukke vinduet.',
	cancelled: 'Annulleret. Intet er gemt.',

	omitted: (count: number) =>
		count === 1
			? 'Én figur kunne ikke laves og er udeladt. Resten er der.'
			: `${count} figurer kunne ikke laves og er udeladt. Resten er der.`,
	again: 'Tilbage til valgene'
};
