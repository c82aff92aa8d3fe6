/** What is missing and weak: the filter of the list of areas, and the overview. */
export const completeness = {
	show: 'Vis områder med',
	all: 'Alle områder',
	/** In the menu, over the list, and as heads of columns. */
	gaps: {
		notScored: 'Ikke vurderet',
		dontKnow: 'Ved ikke',
		noRationale: 'Uden begrundelse',
		lowConfidence: 'Lav sikkerhed',
		contested: 'Uenighed',
		question: 'Åbent spørgsmål'
	},
	cells: (count: number) => (count === 1 ? '1 felt' : `${count} felter`),
	next: 'Næste',
	nextWanted: 'Næste i filteret',
	noCells: 'Ingen felter',
	clear: 'Ryd filteret',

	duplicate: 'Dublér med vurderinger',
	duplicateBare: 'Dublér uden vurderinger',
	duplicateOpen: 'Dublér det åbne område',
	duplicateOpenBare: 'Dublér det åbne uden vurderinger',
	duplicated: (name: string) => `${name} er dubleret. Ret navnet under Ramme.`,

	overview: 'Overblik …',
	title: 'Overblik over det, der mangler',
	summary: (answered: string, total: string) => `${answered} af ${total} felter er vurderet.`,
	notApplicable: (count: number) =>
		count === 1 ? '1 er ikke relevant.' : `${count} er ikke relevante.`,
	by: 'Opdel efter',
	parts: { areas: 'Områder', technologies: 'Teknologier', assessors: 'Bedømmere' },
	columns: { areas: 'Område', technologies: 'Teknologi', assessors: 'Bedømmer' },
	answered: 'Vurderet',
	whole: 'Hele projektet',
	goTo: (row: string, gap: string, count: number) => `${row}, ${gap}: ${count}. Gå til det første`,
	noAssessors: 'Ingen bedømmere har afgivet stemmesedler endnu.',
	ballotsNote: 'Tallene er bedømmernes egne stemmesedler, ikke den fælles vurdering.'
};
