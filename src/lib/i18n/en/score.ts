import type { score as da } from '#lib/i18n/da/score.ts';

/** Score: the chart, the list of areas, the cell's details, pasting. */
export const score = {
	title: 'Score',
	gridName: (area: string) => `Scores: ${area}`,
	technology: 'Technology',
	chartRegion: 'Heat map',
	empty: 'Type the first number',

	areas: 'Areas',
	areasDone: (done: number, total: number) => `${done} of ${total} complete`,
	cellsAnswered: (answered: number, total: number) => `${answered} of ${total} scored`,
	allAnswered: 'all cells scored',
	areaTools: 'Filter and overview',
	actionsForArea: (area) => `Actions for ${area}`,
	showOverview: 'Overview of what is missing',
	cellsWanted: (count) => (count === 1 ? '1 cell in the filter' : `${count} cells in the filter`),
	withoutSector: 'No sector',
	showAreas: 'Show areas',
	closeAreas: 'Close areas',
	areaEyebrow: (number: number, sector: string) => `Area ${number} · ${sector}`,
	areaNumber: (number: number) => `Area ${number}`,
	previousArea: 'Previous area',
	nextArea: 'Next area',
	areaState: (state: string) => `Status of the area: ${state}`,
	doubt: (dontKnow: number, total: number) => `${dontKnow} of ${total} cells are don't know`,
	doubtful: (dontKnow: number) => `${dontKnow} don't know`,
	areaLocked:
		'The area is locked, and all scores stay as they are. Unlock it under its status to change them.',
	inPercent: 'per cent',

	toolbar: 'View and fill',
	showConfidence: 'Confidence',
	showDisagreement: 'Disagreement',
	fill: 'Fill',
	fillRight: 'Fill right',
	fillDown: 'Fill down',
	fillSelection: 'Fill selection',
	ramp: 'Ramp between two numbers',
	shiftLater: 'Shift the profile a horizon later',
	shiftEarlier: 'Shift the profile a horizon earlier',
	carry: 'Carry forward over empty years',
	stop: 'Stop here: clear later years',
	quickKeys: 'Quick keys',
	view: 'Show as',
	views: { chart: 'Chart', table: 'Table' },
	showTable: 'Show as table',
	showChart: 'Show as chart',
	clear: 'Not scored',
	dontKnow: "Don't know",
	notApplicable: 'Not applicable',

	details: 'Cell details',
	showDetails: 'Show details',
	closeDetails: 'Close details',
	quickScoring: 'Quick scoring',
	stepUp: (size: number) => `${size} up`,
	stepDown: (size: number) => `${size} down`,
	nextStop: 'Next year',
	confidence: 'Confidence',
	confidenceOf: { low: 'Low', medium: 'Medium', high: 'High' },
	rationale: 'Rationale',
	sources: 'Sources',
	cancel: 'Cancel',
	reviewStates: { draft: 'Draft', reviewed: 'Reviewed', agreed: 'Agreed', locked: 'Locked' },

	outcome: {
		many: (changed: number) => (changed === 1 ? '1 cell changed' : `${changed} cells changed`),
		locked: (locked: number) =>
			locked === 1
				? '1 locked cell is unchanged; unlock it to change it'
				: `${locked} locked cells are unchanged; unlock them to change them`,
		selected: (count: number) => `${count} cells selected`,
		nothingMissing: 'All cells are scored',
		nothingWanted: 'No cell matches the filter. Choose another, or switch it off.',
		noNumber: 'There is no number here to change. Type one first.',
		cellGone: (typed: string) =>
			`The cell in which you typed “${typed}” has been removed. The number is not written.`,
		quickOn: 'Quick keys on: one digit is one level',
		quickOff: 'Quick keys off',
		copied: (count: number) => (count === 1 ? '1 cell copied' : `${count} cells copied`)
	},
	paste: {
		done: (valid: number, total: number) => `Pasted ${valid} of ${total} values`,
		cleared: (count: number) => (count === 1 ? '1 cell was cleared' : `${count} cells were cleared`)
	},
	keysHint: 'Keys',
	hint: {
		type: 'type value',
		confirm: 'next year',
		fillRight: 'fill right',
		dontKnow: "don't know",
		nextEmpty: 'next empty',
		nextWanted: 'next in the filter',
		quick: 'one digit, one level',
		all: 'all keys'
	}
} satisfies typeof da;
