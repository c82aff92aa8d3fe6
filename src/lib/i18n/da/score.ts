/** Score: the chart, the list of areas, the cell's details, pasting. */
export const score = {
	title: 'Vurder',
	gridName: (area: string) => `Vurderinger: ${area}`,
	technology: 'Teknologi',
	chartRegion: 'Heat map',
	empty: 'Skriv det første tal',

	areas: 'Områder',
	areasDone: (done: number, total: number) => `${done} af ${total} færdige`,
	cellsAnswered: (answered: number, total: number) => `${answered} af ${total} vurderet`,
	allAnswered: 'alle felter vurderet',
	areaTools: 'Filter og overblik',
	actionsForArea: (area: string) => `Handlinger for ${area}`,
	showOverview: 'Overblik over det, der mangler',
	cellsWanted: (count: number) =>
		count === 1 ? '1 felt i filteret' : `${count} felter i filteret`,
	withoutSector: 'Uden sektor',
	showAreas: 'Vis områder',
	closeAreas: 'Luk områder',
	areaEyebrow: (number: number, sector: string) => `Område ${number} · ${sector}`,
	areaNumber: (number: number) => `Område ${number}`,
	previousArea: 'Forrige område',
	nextArea: 'Næste område',
	areaState: (state: string) => `Status for området: ${state}`,
	doubt: (dontKnow: number, total: number) => `${dontKnow} af ${total} felter er ved ikke`,
	doubtful: (dontKnow: number) => `${dontKnow} ved ikke`,
	areaLocked:
		'Området er låst, og alle vurderinger står, som de er. Lås det op under dets status for at ændre dem.',
	inPercent: 'i procent',

	toolbar: 'Visning og udfyldning',
	showConfidence: 'Sikkerhed',
	showDisagreement: 'Uenighed',
	fill: 'Udfyld',
	fillRight: 'Udfyld mod højre',
	fillDown: 'Udfyld nedad',
	fillSelection: 'Udfyld markeringen',
	ramp: 'Rampe mellem to tal',
	shiftLater: 'Skub profilen en horisont frem',
	shiftEarlier: 'Skub profilen en horisont tilbage',
	carry: 'Før frem i de tomme år',
	stop: 'Stop her: ryd senere år',
	quickKeys: 'Hurtigtaster',
	view: 'Vis som',
	views: { chart: 'Kort', table: 'Tabel' },
	showTable: 'Vis som tabel',
	showChart: 'Vis som kort',
	clear: 'Ikke vurderet',
	dontKnow: 'Ved ikke',
	notApplicable: 'Ikke relevant',

	details: 'Detaljer for feltet',
	showDetails: 'Vis detaljer',
	closeDetails: 'Luk detaljer',
	quickScoring: 'Hurtig vurdering',
	stepUp: (size: number) => `${size} op`,
	stepDown: (size: number) => `${size} ned`,
	nextStop: 'Næste år',
	confidence: 'Sikkerhed',
	confidenceOf: { low: 'Lav', medium: 'Middel', high: 'Høj' },
	rationale: 'Begrundelse',
	sources: 'Kilder',
	cancel: 'Annullér',
	reviewStates: { draft: 'Kladde', reviewed: 'Gennemset', agreed: 'Aftalt', locked: 'Låst' },

	outcome: {
		many: (changed: number) => (changed === 1 ? '1 felt ændret' : `${changed} felter ændret`),
		locked: (locked: number) =>
			locked === 1
				? '1 låst felt er uændret; lås det op for at ændre det'
				: `${locked} låste felter er uændrede; lås dem op for at ændre dem`,
		selected: (count: number) => `${count} felter markeret`,
		nothingMissing: 'Alle felter er vurderet',
		nothingWanted: 'Intet felt passer til filteret. Vælg et andet, eller slå det fra.',
		noNumber: 'Her står intet tal, der kan ændres. Skriv et tal først.',
		cellGone: (typed: string) =>
			`Feltet, hvor du skrev »${typed}«, er fjernet. Tallet er ikke skrevet.`,
		quickOn: 'Hurtigtaster til: ét ciffer er ét niveau',
		quickOff: 'Hurtigtaster fra',
		copied: (count: number) => (count === 1 ? '1 felt kopieret' : `${count} felter kopieret`)
	},
	paste: {
		done: (valid: number, total: number) => `Indsat ${valid} af ${total} tal`,
		cleared: (count: number) => (count === 1 ? '1 felt er ryddet' : `${count} felter er ryddet`)
	},
	keysHint: 'Taster',
	hint: {
		type: 'skriv værdi',
		confirm: 'næste år',
		fillRight: 'udfyld mod højre',
		dontKnow: 'ved ikke',
		nextEmpty: 'næste tomme',
		nextWanted: 'næste i filteret',
		quick: 'ét ciffer, ét niveau',
		all: 'alle taster'
	}
};
