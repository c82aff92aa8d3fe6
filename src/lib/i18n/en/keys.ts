import type { keys as da } from '#lib/i18n/da/keys.ts';

/** The list of keys. Fetched with its dialog. */
export const keys: typeof da = {
	title: 'Keys',
	everywhere: 'Everywhere in the project',
	grid: 'In the heat map and its table',
	gridNote: 'Letters and digits act only while the heat map has focus.',
	letters: 'Single letters are shortcuts',
	lettersNote:
		'Switch them off if you speak to the computer or hit keys by accident. The buttons still work.',
	key: 'Keys',
	does: 'Effect',
	or: 'or',
	names: {},
	score: {
		quick: 'Quick keys: one digit is one level, and the next year follows',
		carry: 'Carry the number forward over the empty years',
		stop: 'Stop here: later years become not scored',
		ramp: 'Ramp: fill the years between two numbers',
		shift: 'Shift the profile of the row one horizon',
		table: 'Switch between chart and table',
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
		nextEmpty: 'Next and previous empty cell, or cell in the filter',
		details: 'Rationale, confidence and sources; Esc returns',
		panel: 'Show or close cell details; Esc returns',
		area: 'Previous and next area'
	}
};
