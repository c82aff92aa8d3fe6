/** Words of the frame around every page: bars, dialogs, notices. */
export const common = {
	app: 'Varmekort',
	allProjects: 'Varmekort, alle projekter',
	pageTitle: (page: string) => `${page} · Varmekort`,
	skipToContent: 'Gå til indholdet',

	close: 'Luk',
	cancel: 'Annullér',
	tryAgain: 'Prøv igen',

	project: 'Projekt',
	score: 'Vurder',
	compare: 'Sammenlign',
	select: 'Vælg',
	workshop: 'Workshop',
	framework: 'Ramme',

	undo: 'Fortryd',
	redo: 'Gentag',
	export: 'Eksportér',
	allKeys: 'Alle taster',

	language: 'Sprog',
	languageCode: 'DA',
	languageHint: 'Skift til engelsk',
	theme: 'Tema',
	themes: { system: 'Følg computeren', light: 'Lyst', dark: 'Mørkt' },

	fictitious: 'Fiktive demotal',
	projectMenu: (title: string) => `Projektet ${title}`,
	rename: 'Omdøb …',
	renameTitle: 'Omdøb projektet',
	renameNow: 'Omdøb',
	saveProjectFile: 'Gem projektfil',
	copyAllAreas: 'Kopiér alle områder som tabel',
	editFramework: 'Ramme og forbehold',
	backToProjects: 'Alle projekter',
	titleLabel: 'Projektets navn',

	saveStatus: 'Gemmestatus',
	saved: 'Gemt på denne computer',
	saving: 'Gemmer',
	saveFailed: 'Kunne ikke gemme. Gem en kopi nu',
	saveCopy: 'Gem en kopi',
	offline: 'Offline. Alt virker',
	undoStep: (step: string) => `Fortryd: ${step}`,
	undone: (step: string) => `Fortrudt: ${step}`,
	redone: (step: string) => `Gentaget: ${step}`,
	nothingToUndo: 'Der er intet at fortryde',
	nothingToRedo: 'Der er intet at gentage',

	updateReady: 'En ny version er klar. Dine projekter bliver, som de er.',
	updateNow: 'Opdater nu',
	updatedElsewhere:
		'Varmekort er opdateret i en anden fane. Det, der er gemt, er bevaret. Genindlæs for at fortsætte.',
	reload: 'Genindlæs',
	update: 'Ny version',
	later: 'Senere',
	notices: 'Beskeder',
	dismiss: 'Luk beskeden',

	keys: {
		title: 'Taster',
		everywhere: 'Overalt i projektet',
		grid: 'I heat map’et',
		gridNote: 'Bogstaver og tal virker kun, mens heat map’et har fokus.',
		key: 'Taster',
		does: 'Virkning',
		or: 'eller',
		/** Names of keys as they stand on a Danish keyboard. */
		names: { Shift: 'Skift', Home: 'Home', End: 'End' } as Record<string, string>
	}
};
