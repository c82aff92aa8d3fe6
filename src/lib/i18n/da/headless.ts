/** What the renderer of the command line answers, beside the problems of the program itself. */
export const headless = {
	cannotRead: (file: string) =>
		`Filen ${file} kan ikke læses. Se efter, om navnet er rigtigt, og prøv igen.`,
	notWritten: (file: string, why: string) =>
		`${file} kunne ikke gemmes (${why}). En ældre fil af samme navn er uændret. Vælg en anden mappe med --out, eller skaf plads.`,
	noBrowser:
		'PNG tegnes af Chrome, Chromium eller Edge, og ingen af dem blev fundet eller kunne starte. Installér en, angiv den med CHROMIUM_PATH, eller vælg svg, pdf eller pptx.',
	noAreas:
		'Projektet har ingen viste områder at tegne. Tilføj eller vis et, og gem projektet igen.',
	noHorizons: 'Projektet har ingen viste årstal. Tilføj eller vis et, og gem projektet igen.',
	unknownArea: (asked: string, areas: readonly string[]) =>
		`Intet område passer til ”${asked}”. Skriv et nummer, et id eller ord af navnet:${list(areas)}`,
	ambiguousArea: (asked: string, areas: readonly string[]) =>
		`”${asked}” passer til ${areas.length} områder. Skriv mere af navnet, eller et id:${list(areas)}`,
	unknownHorizon: (asked: string, years: readonly string[]) =>
		`Projektet har ikke året ”${asked}”. Vælg et af ${years.join(', ')}.`,
	unknownOrder: (asked: string, orders: readonly string[]) =>
		`Rækkefølgen ”${asked}” findes ikke. Vælg en af:${list(orders)}`,
	badBetween: (asked: string) =>
		`”${asked}” er ikke to sider. Skriv to år eller to områder med komma imellem: --between 2025,2035`
};

const list = (items: readonly string[]) => items.map((item) => `\n  ${item}`).join('');
