/* The keys of the score grid as they are listed. One table serves two readers: the help, and the test that walks it. */

/** One row of the help: chords that do one thing, each a list of keys held together. */
export interface KeyHelp {
	keys: readonly (readonly string[])[];
	label:
		| 'type'
		| 'confirm'
		| 'cancel'
		| 'move'
		| 'extend'
		| 'edge'
		| 'rowEnds'
		| 'gridEnds'
		| 'cycle'
		| 'nudge'
		| 'nudgeFine'
		| 'edit'
		| 'notScored'
		| 'dontKnow'
		| 'notApplicable'
		| 'fillRight'
		| 'fillDown'
		| 'fillSelection'
		| 'carry'
		| 'stop'
		| 'ramp'
		| 'shift'
		| 'quick'
		| 'table'
		| 'selectAll'
		| 'clipboard'
		| 'nextEmpty'
		| 'details'
		| 'panel'
		| 'area';
}

export const SCORE_KEYS: readonly KeyHelp[] = [
	{ keys: [['0–9']], label: 'type' },
	{ keys: [['H']], label: 'quick' },
	{ keys: [['Enter'], ['Shift', 'Enter']], label: 'confirm' },
	{ keys: [['Esc']], label: 'cancel' },
	{ keys: [['←'], ['↑'], ['→'], ['↓']], label: 'move' },
	{ keys: [['Shift', '← ↑ → ↓']], label: 'extend' },
	{ keys: [['Ctrl', '← ↑ → ↓']], label: 'edge' },
	{ keys: [['Home'], ['End']], label: 'rowEnds' },
	{
		keys: [
			['Ctrl', 'Home'],
			['Ctrl', 'End']
		],
		label: 'gridEnds'
	},
	{ keys: [['Tab'], ['Shift', 'Tab']], label: 'cycle' },
	{ keys: [['+'], ['-']], label: 'nudge' },
	{
		keys: [
			['Alt', '+'],
			['Alt', '-']
		],
		label: 'nudgeFine'
	},
	{ keys: [['F2']], label: 'edit' },
	{ keys: [['Delete']], label: 'notScored' },
	{ keys: [['V'], ['D']], label: 'dontKnow' },
	{ keys: [['X']], label: 'notApplicable' },
	{ keys: [['Ctrl', 'R']], label: 'fillRight' },
	{ keys: [['Ctrl', 'D']], label: 'fillDown' },
	{ keys: [['Ctrl', 'Enter']], label: 'fillSelection' },
	{ keys: [['F']], label: 'carry' },
	{ keys: [['Alt', 'Delete']], label: 'stop' },
	{ keys: [['Alt', 'R']], label: 'ramp' },
	{
		keys: [
			['Alt', 'Shift', '→'],
			['Alt', 'Shift', '←']
		],
		label: 'shift'
	},
	{ keys: [['Ctrl', 'A']], label: 'selectAll' },
	{
		keys: [
			['Ctrl', 'C'],
			['Ctrl', 'X'],
			['Ctrl', 'V']
		],
		label: 'clipboard'
	},
	{ keys: [['N'], ['Shift', 'N']], label: 'nextEmpty' },
	{ keys: [['B'], ['K'], ['S']], label: 'details' },
	{ keys: [['I']], label: 'panel' },
	{ keys: [['T']], label: 'table' },
	{ keys: [['Page Up'], ['Page Down']], label: 'area' }
];
