/* The keys of the score grid. `score-key-help.ts` lists them for people; a test walks that list against this. */

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
	| { do: 'ramp' }
	| { do: 'shift'; step: 1 | -1 }
	| { do: 'carry' }
	| { do: 'stop' }
	| { do: 'quick'; digit: number }
	| { do: 'toggleQuick' }
	| { do: 'toggleTable' }
	| { do: 'selectAll' }
	| { do: 'nextEmpty'; step: 1 | -1 }
	| { do: 'area'; step: 1 | -1 }
	| { do: 'toggleDetails' }
	| { do: 'detail'; field: 'rationale' | 'confidence' | 'sources' };

/** The parts of a keyboard event the table reads. */
export interface KeyPress {
	key: string;
	code: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
	/** A word is being composed: the key is part of it. */
	isComposing?: boolean;
}

/** What the grid is in the middle of: some keys mean another thing then. */
export interface GridMode {
	typing: boolean;
	hasRange: boolean;
	/** One digit is one level. */
	quick: boolean;
	/** False where a person has switched the single letters off. */
	letters: boolean;
}

/**
 * The action of a key press, or `null` where the key belongs to the browser or to nobody.
 * Ctrl+F, Ctrl+P, Ctrl+L and the clipboard keys are never taken.
 */
export function readScoreKey(press: KeyPress, mode: GridMode): ScoreAction | null {
	if (isComposing(press)) return null;
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

function withAlt({ key, code, shiftKey }: KeyPress): ScoreAction | null {
	if (shiftKey && key === 'ArrowRight') return { do: 'shift', step: 1 };
	if (shiftKey && key === 'ArrowLeft') return { do: 'shift', step: -1 };
	// What Option types on a Mac is another sign; the place of the key is the same.
	if (!shiftKey && (key.toLowerCase() === 'r' || code === 'KeyR')) return { do: 'ramp' };
	if (key === 'Delete' || key === 'Backspace') return { do: 'stop' };
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
	if (/^[0-9]$/.test(key)) {
		if (mode.quick && !mode.typing) return { do: 'quick', digit: Number(key) };
		return { do: 'type', text: key };
	}
	if (mode.typing && (key === ',' || key === '.')) return { do: 'type', text: key };
	return mode.letters ? letterKey(key.toLowerCase(), shiftKey) : null;
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
		case 'f':
			return { do: 'carry' };
		case 'h':
			return { do: 'toggleQuick' };
		case 't':
			return { do: 'toggleTable' };
		case 'i':
			return { do: 'toggleDetails' };
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

/**
 * True where the key belongs to a word that is being composed, as for Japanese or with a dead key.
 * Some browsers tell it only by the code 229.
 */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'key'>): boolean {
	return (
		press.isComposing === true || press.key === 'Process' || Reflect.get(press, 'keyCode') === 229
	);
}
