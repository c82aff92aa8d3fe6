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
	withoutSector: 'No sector',
	showAreas: 'Show areas',
	closeAreas: 'Close areas',
	areaEyebrow: (number: number, sector: string) => `Area ${number} · ${sector}`,
	areaNumber: (number: number) => `Area ${number}`,
	previousArea: 'Previous area',
	nextArea: 'Next area',
	lockArea: 'Lock area',
	unlockArea: 'Unlock',
	areaLocked: 'The area is locked. All scores stay as they are.',
	inPercent: 'per cent',

	toolbar: 'View and fill',
	showConfidence: 'Confidence',
	showDisagreement: 'Disagreement',
	fill: 'Fill',
	fillRight: 'Fill right',
	fillDown: 'Fill down',
	fillSelection: 'Fill selection',
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
			locked === 1 ? '1 cell was locked' : `${locked} cells were locked`,
		selected: (count: number) => `${count} cells selected`,
		nothingMissing: 'All cells are scored',
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
		all: 'all keys'
	},
	keys: {
		type: 'Type a value; the arrow recolours at once',
		confirm: 'Confirm, and go to the next or previous year',
		cancel: 'Take back what was typed, or drop the selection',
		move: 'Go to the neighbouring cell',
		extend: 'Extend the selection',
		edge: 'To the edge of what is scored',
		rowEnds: 'First and last year of the row',
		gridEnds: 'First and last cell of the chart',
		cycle: 'Next and previous cell in the selection; otherwise leave the chart',
		nudge: 'One step up and down',
		nudgeFine: 'The smallest step up and down',
		edit: 'Edit the number that stands there',
		notScored: 'Not scored',
		dontKnow: "Don't know",
		notApplicable: 'Not applicable',
		fillRight: 'Fill right',
		fillDown: 'Fill down',
		fillSelection: 'Fill the selection',
		selectAll: 'Select all cells',
		clipboard: 'Copy, cut and paste, to and from spreadsheets too',
		nextEmpty: 'Next and previous empty cell',
		details: 'Rationale, confidence and sources; Esc returns',
		area: 'Previous and next area'
	}
} satisfies typeof da;
