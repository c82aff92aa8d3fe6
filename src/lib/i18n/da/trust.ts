/** Why a copy could not be made or read, in two: what happened, and what to do next. */
const failures = {
	permission: [
		'Browseren vil have lov til mappen igen.',
		'Ingen ny kopi er skrevet. Tillad mappen.'
	],
	folderGone: ['Mappen til kopier findes ikke længere.', 'Sæt drevet i, eller vælg en mappe.'],
	readOnly: ['Mappen kan ikke skrives i.', 'De gamle kopier er der endnu. Vælg en anden mappe.'],
	full: [
		'Der er ikke plads på drevet med kopier.',
		'De gamle kopier er der endnu. Skaf plads, eller vælg en anden mappe.'
	],
	notVerified: [
		'Kopien kunne ikke læses igen, som den blev skrevet.',
		'De gamle kopier er der endnu. Prøv igen, eller vælg en anden mappe.'
	],
	fileGone: ['Kopien ligger ikke længere i mappen.', 'Vælg en anden kopi.'],
	failed: ['Kopien mislykkedes.', 'De gamle kopier er der endnu. Prøv igen, eller hent en kopi.']
} satisfies Record<string, readonly [string, string]>;

/** The panel that tells how safe the data are. */
export const trust = {
	title: 'Datasikkerhed',
	failures,
	/** What is kept, said between the two. */
	kept: 'Projektet er gemt i browseren.',
	notKept: 'Projektet er kun i denne fane.',
	/** Said where nobody knows why. */
	unexpected: 'Det lykkedes ikke. Projektet er uændret. Prøv igen, eller gem en kopi som fil.',
	done: 'Færdig',

	news: 'Besked om kopier',
	reminder:
		'Der er meget nyt i projektet, som kun findes i denne browser. Gem en kopi, og læg den et sikkert sted.',
	changed: (names: readonly string[]) =>
		names.length === 1
			? `En kopi er ændret af nogen, siden den blev skrevet: ${names.join()}. Den er bevaret, og en ny er skrevet.`
			: `${names.length} kopier er ændret af nogen, siden de blev skrevet. De er bevaret, og en ny er skrevet.`,
	saveCopy: 'Gem en kopi',
	notNow: 'Ikke nu',
	understood: 'OK',
	seeMore: 'Datasikkerhed',

	copies: 'Sikre kopier',
	why: 'Projekterne ligger i denne browser på denne computer. En kopi i en mappe overlever, at browserens data ryddes.',
	lights: { ok: 'Kopieret', old: 'Gammel kopi', none: 'Ingen kopi', failed: 'Kopien mislykkedes' },
	tried: (ago: string) => `Forsøgt ${ago}`,
	lastCopy: (ago: string, where: string) => `Sidste kopi ${ago}, ${where}`,
	places: { folder: 'i mappen', download: 'hentet som fil' },
	newestMissing: 'Det nyeste er ikke med',
	noCopyYet: 'Ingen kopi uden for browseren endnu',
	ofProjects: 'Projekternes sidste kopi',

	folder: (name: string) => `Kopier skrives af sig selv i mappen ”${name}”.`,
	folderChosen: (name: string) => `Valgt mappe til kopier: ”${name}”.`,
	folderWhy:
		'Vælg en mappe, så skriver Varmekort af sig selv en kopi, når du holder en pause. Vælg gerne en mappe, der selv tages backup af.',
	noFolders:
		'Denne browser kan ikke selv skrive i en mappe. Hent en kopi nu og da; Varmekort minder dig om det.',
	ask: (name: string) => `Mappen ”${name}” skal tillades igen, før der kan skrives kopier i den.`,
	denied: (name: string) =>
		`Browseren har fået besked på ikke at skrive i mappen ”${name}”. Ret det i browserens indstillinger for siden, eller vælg en anden mappe.`,
	choose: 'Vælg mappe …',
	chooseOther: 'Vælg en anden mappe …',
	allow: 'Tillad mappen',
	forget: 'Brug ikke mappen',
	forgotten: 'Mappen bruges ikke mere. Kopierne i den er bevaret.',
	copyNow: 'Kopiér nu',
	copyAllNow: 'Kopiér alle nu',
	copiedProjects: (count: number) =>
		count === 1
			? 'Projektet er kopieret, og kopien er læst efter.'
			: `${count} projekter er kopieret, og kopierne er læst efter.`,
	unreadProjects: (count: number) =>
		count === 1
			? 'Et projekt kunne ikke læses og er ikke kopieret. Åbn det for at se hvorfor.'
			: `${count} projekter kunne ikke læses og er ikke kopieret. Åbn dem for at se hvorfor.`,
	download: 'Hent en kopi',
	copied: 'Kopien er skrevet og læst efter.',
	upToDate: 'Den sidste kopi er læst efter og siger det samme som projektet.',
	downloaded: 'Kopien er hentet. Læg den et sikkert sted.',

	notNoted:
		'Browseren kunne ikke notere det: når siden er lukket, står en ældre kopi som den sidste.',

	inFolder: 'Kopier i mappen',
	noneInFolder: 'Der er ingen kopier i mappen.',
	moreCopies: (count: number) => `Vis ${count} mere`,
	look: 'Se',
	lookAt: (moment: string) => `Se kopien fra ${moment}`,
	openCopy: 'Åbn',
	openCopyOf: (name: string) => `Åbn ${name}`,
	fromFile: 'Se en kopi fra en fil …',
	states: {
		same: 'Som den blev skrevet',
		changed: 'Ændret, siden den blev skrevet',
		unknown: 'Ikke skrevet af denne browser'
	},
	copyOf: (moment: string) => `Kopi fra ${moment}`,
	holds: (areas: number, technologies: number, answered: string, total: string) =>
		`${areas === 1 ? '1 område' : `${areas} områder`} × ${technologies === 1 ? '1 teknologi' : `${technologies} teknologier`}, ${answered} af ${total} felter besvaret.`,
	sameAsNow: 'Den siger det samme som projektet nu.',
	otherProject: 'Filen er et andet projekt. Det kan åbnes som et nyt projekt.',
	areas: 'Områder i kopien',
	back: 'Tilbage',
	restore: 'Gendan projektet',
	openAsNew: 'Åbn som nyt projekt',
	openedAsNew: (title: string) => `”${title}” er åbnet som et nyt projekt. Det ligger på forsiden.`,

	storage: 'Browserens lager',
	inMemory: {
		'storage.unavailable':
			'Browseren lader ikke Varmekort gemme her. Alt er kun i hukommelsen og er væk, når siden lukkes. Hent en kopi, før du lukker.',
		'storage.unfinished':
			'Opgraderingen af dine data blev ikke færdig, og det, der er gemt, ligger urørt i browseren. Alt, du laver her, er kun i hukommelsen og er væk, når siden lukkes. Hent en kopi, før du lukker.'
	},
	persisted: 'Browseren har lovet at beholde data.',
	notPersisted: 'Browseren har ikke lovet at beholde data. Den kan rydde dem, når drevet er fuldt.',
	persistUnknown: 'Browseren siger ikke, om den beholder data.',
	askAgain: 'Spørg browseren igen',
	stillRefused:
		'Browseren siger stadig nej. Det hjælper tit at installere Varmekort eller gemme siden som bogmærke.',
	room: 'Plads brugt',
	roomUsed: (used: string, quota: string) => `${used} af ${quota} brugt`,
	used: (size: string) => `${size} brugt`,
	roomAlmost:
		'Der er snart ikke plads til mere. Hent en kopi, tøm papirkurven, eller skaf plads på drevet.',
	looksPrivate:
		'Det ligner et privat vindue: alt kan være væk, når det lukkes. Hent en kopi, før du lukker.',
	mayBePrivate:
		'Hvis det her er et privat vindue (inkognito), forsvinder det gemte, når det lukkes; en kopi bevarer det.',

	others: 'Hvem der bruger projektet',
	otherTabs: (count: number) =>
		count === 1 ? '1 anden fane har det åbent' : `${count} andre faner har det åbent`,
	noOtherTabs: 'Ingen anden fane i denne browser har det åbent.',
	tabsUnknown: 'Denne browser kan ikke sige, om andre faner har det åbent.',
	tabSince: (ago: string) => `åbnet ${ago}`,
	devices: 'Har arbejdet i det',
	devicesNote: 'Ud fra projektets egne trin: hver browser på hver computer tæller for sig.',
	thisBrowser: 'denne browser',
	lastStep: (ago: string) => `sidste trin ${ago}`,
	steps: (count: number) => (count === 1 ? '1 trin' : `${count} trin`),

	workshop: 'Workshop',
	lock: 'Ingen opdateringer under en workshop',
	lockWhy:
		'Nye versioner og tilbud om at genindlæse holdes tilbage i alle faner. Slås fra af sig selv efter 12 timer.',
	lockedUntil: (time: string) => `Slået til. Slås fra af sig selv kl. ${time}.`,
	versionWaits:
		'En ny version venter allerede og starter, når alle faner er lukket: hold én åben, til workshoppen er slut.'
};
