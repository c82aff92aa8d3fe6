/** Many projects: duplicate, archive, bin, search. Used by the home page and the page of a binned project. */
export const library = {
	views: 'Vis',
	shelves: { active: 'Aktive', archive: 'Arkiv', bin: 'Papirkurv' },
	shelfOf: (name: string, count: number) => `${name} ${count}`,
	search: 'Søg i projekterne',
	found: (count: number) => (count === 1 ? '1 projekt fundet' : `${count} projekter fundet`),
	nothingFound: (query: string) => `Intet projekt hedder noget med ”${query}”`,
	clearSearch: 'Ryd søgningen',
	empty: {
		active: 'Ingen aktive projekter. Se i arkivet og papirkurven, eller begynd på et nyt.',
		archive: 'Arkivet er tomt. Læg projekter her, som I er færdige med.',
		bin: 'Papirkurven er tom.'
	},

	duplicate: 'Dublér',
	duplicated: (title: string) => `${title} er dubleret`,
	archive: 'Læg i arkivet',
	archived: (title: string) => `${title} er lagt i arkivet`,
	unarchive: 'Tag ud af arkivet',
	unarchived: (title: string) => `${title} er taget ud af arkivet`,

	remove: 'Slet …',
	removeTitle: 'Slet projektet',
	removeQuestion: (title: string) =>
		`Vil du lægge ${title} i papirkurven? Projektet kan gendannes derfra, til du tømmer den.`,
	removeNow: 'Læg i papirkurven',
	binned: (title: string) => `${title} er lagt i papirkurven`,
	restore: 'Gendan',
	restored: (title: string) => `${title} er gendannet`,
	restoreNamed: (title: string) => `Gendan ${title}`,

	binNote: 'Projekter bliver liggende her, til du sletter dem. Intet slettes af sig selv.',
	binOld: (count: number) =>
		count === 1
			? '1 projekt har ligget her i mere end 30 dage.'
			: `${count} projekter har ligget her i mere end 30 dage.`,
	binnedAgo: (days: number) =>
		days === 0 ? 'Slettet i dag' : days === 1 ? 'Slettet i går' : `Slettet for ${days} dage siden`,
	removeForGood: 'Slet for altid …',
	removeForGoodNamed: (title: string) => `Slet ${title} for altid`,
	removeForGoodTitle: 'Slet for altid',
	removeForGoodQuestion: (title: string) =>
		`Vil du slette ${title} for altid? Alle vurderinger og al historik i projektet forsvinder fra denne computer. Filer, du har gemt, bliver, hvor de er.`,
	removeForGoodNow: 'Slet for altid',
	emptyBin: 'Tøm papirkurven …',
	emptyBinTitle: 'Tøm papirkurven',
	emptyBinQuestion: (count: number) =>
		`Vil du slette ${count === 1 ? '1 projekt' : `${count} projekter`} for altid? Alle vurderinger og al historik i dem forsvinder fra denne computer. Filer, du har gemt, bliver, hvor de er.`,
	emptyBinNow: 'Tøm papirkurven',
	removed: (title: string) => `${title} er slettet for altid`,
	removedMany: (count: number) => `${count} projekter er slettet for altid`,
	restoredAsCopy: (title: string) =>
		`${title} er her allerede igen. Det slettede er lagt ved siden af som en kopi.`,
	notRestored:
		'Det slettede er ikke lagt tilbage: et andet projekt har fået dets plads. Slet det, og fortryd så igen.',

	inBinTitle: 'Projektet ligger i papirkurven',
	inBinText: (title: string) =>
		`${title} er der med alle vurderinger. Gendan det for at arbejde videre.`
};
