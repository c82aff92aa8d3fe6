/*
 * The keys of the score grid, as data. One table serves three readers: the grid itself, the help
 * that lists all keys, and the test that walks them.
 */

/** What a key asks the grid to do. */
export type ScoreAction =
	| { do: 'type'; text: string }
	| { do: 'erase' }
	| { do: 'edit' }
	| { do: 'confirm'; step: 1 | -1 }
	| { do: 'cancel' }
	| { do: 'move'; rows: -1 | 0 | 1; columns: -1 | 0 | 1; extend: boolean; toEdge: boolean }
	| { do: 'rowEnd'; end: 'first' | 'last'; extend: boolean }
	| { do: 'gridEnd'; end: 'first' | 'last'; extend: boolean }
	| { do: 'cycle'; step: 1 | -1 }
	| { do: 'nudge'; steps: 1 | -1; fine: boolean }
	| { do: 'state'; kind: 'notScored' | 'dontKnow' | 'notApplicable' }
	| { do: 'fillRight' }
	| { do: 'fillDown' }
	| { do: 'fillSelection' }
	| { do: 'selectAll' }
	| { do: 'nextEmpty'; step: 1 | -1 }
	| { do: 'area'; step: 1 | -1 }
	| { do: 'detail'; field: 'rationale' | 'confidence' | 'sources' };

/** The parts of a keyboard event the table reads. */
export interface KeyPress {
	key: string;
	code: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
}

/** What the grid is in the middle of: some keys mean another thing then. */
export interface GridMode {
	typing: boolean;
	hasRange: boolean;
}

/**
 * The action of a key press, or `null` where the key belongs to the browser or to nobody.
 * Ctrl+F, Ctrl+P, Ctrl+L and the clipboard keys are never taken.
 */
export function readScoreKey(press: KeyPress, mode: GridMode): ScoreAction | null {
	const command = press.ctrlKey || press.metaKey;
	if (press.altKey && command) return null;
	if (command) return withCommand(press, mode);
	if (press.altKey) return withAlt(press);
	return plainKey(press, mode);
}

const ARROWS: Record<string, { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }> = {
	ArrowUp: { rows: -1, columns: 0 },
	ArrowDown: { rows: 1, columns: 0 },
	ArrowLeft: { rows: 0, columns: -1 },
	ArrowRight: { rows: 0, columns: 1 }
};

function withCommand({ key, shiftKey }: KeyPress, mode: GridMode): ScoreAction | null {
	const arrow = ARROWS[key];
	if (arrow) return { do: 'move', ...arrow, extend: shiftKey, toEdge: true };
	if (key === 'Home') return { do: 'gridEnd', end: 'first', extend: shiftKey };
	if (key === 'End') return { do: 'gridEnd', end: 'last', extend: shiftKey };
	if (shiftKey) return null;
	if (key === 'Enter') return { do: 'fillSelection' };
	const letter = key.toLowerCase();
	// Undo takes back what is being typed before it takes back a step.
	if (letter === 'z') return mode.typing ? { do: 'cancel' } : null;
	if (letter === 'r') return { do: 'fillRight' };
	if (letter === 'd') return { do: 'fillDown' };
	if (letter === 'a') return { do: 'selectAll' };
	return null;
}

function withAlt({ key }: KeyPress): ScoreAction | null {
	// With Option a Mac types the second sign of each pair.
	if (key === '+' || key === '±') return { do: 'nudge', steps: 1, fine: true };
	if (key === '-' || key === '–') return { do: 'nudge', steps: -1, fine: true };
	return null;
}

function plainKey({ key, code, shiftKey }: KeyPress, mode: GridMode): ScoreAction | null {
	const arrow = ARROWS[key];
	if (arrow) return { do: 'move', ...arrow, extend: shiftKey, toEdge: false };
	switch (key) {
		case 'Enter':
			return { do: 'confirm', step: shiftKey ? -1 : 1 };
		case 'Escape':
			return mode.typing || mode.hasRange ? { do: 'cancel' } : null;
		case 'Tab':
			return mode.hasRange ? { do: 'cycle', step: shiftKey ? -1 : 1 } : null;
		case 'Home':
			return { do: 'rowEnd', end: 'first', extend: shiftKey };
		case 'End':
			return { do: 'rowEnd', end: 'last', extend: shiftKey };
		case 'PageUp':
			return { do: 'area', step: -1 };
		case 'PageDown':
			return { do: 'area', step: 1 };
		case 'F2':
			return { do: 'edit' };
		case 'Delete':
			return { do: 'state', kind: 'notScored' };
		case 'Backspace':
			return mode.typing ? { do: 'erase' } : { do: 'state', kind: 'notScored' };
		case '+':
			return { do: 'nudge', steps: 1, fine: code === 'NumpadAdd' && shiftKey };
		case '-':
			return { do: 'nudge', steps: -1, fine: shiftKey };
		case '_':
			return { do: 'nudge', steps: -1, fine: true };
	}
	if (/^[0-9]$/.test(key)) return { do: 'type', text: key };
	if (mode.typing && (key === ',' || key === '.')) return { do: 'type', text: key };
	return letterKey(key.toLowerCase(), shiftKey);
}

function letterKey(letter: string, shift: boolean): ScoreAction | null {
	if (letter === 'n') return { do: 'nextEmpty', step: shift ? -1 : 1 };
	if (shift) return null;
	switch (letter) {
		case 'v':
		case 'd':
			return { do: 'state', kind: 'dontKnow' };
		case 'x':
			return { do: 'state', kind: 'notApplicable' };
		case 'b':
			return { do: 'detail', field: 'rationale' };
		case 'k':
			return { do: 'detail', field: 'confidence' };
		case 's':
			return { do: 'detail', field: 'sources' };
		default:
			return null;
	}
}

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
		| 'selectAll'
		| 'clipboard'
		| 'nextEmpty'
		| 'details'
		| 'area';
}

export const SCORE_KEYS: readonly KeyHelp[] = [
	{ keys: [['0–9']], label: 'type' },
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
	{ keys: [['Page Up'], ['Page Down']], label: 'area' }
];
