import { describe, expect, it } from 'vitest';
import { isComposing, readScoreKey, type KeyPress } from '#lib/commands/score-keys.ts';

const idle = { typing: false, hasRange: false, quick: false, letters: true };

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
	return {
		key,
		code: '',
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
		...held
	};
}

describe('readScoreKey', () => {
	it.each(Array.from('0123456789'))('%s begins a number', (digit) => {
		expect(readScoreKey(press(digit), idle)).toEqual({ do: 'type', text: digit });
	});

	it('takes a decimal mark only inside a number', () => {
		expect(readScoreKey(press(','), idle)).toBeNull();
		expect(readScoreKey(press(','), { ...idle, typing: true })).toEqual({ do: 'type', text: ',' });
	});

	it.each([
		['v', { do: 'state', kind: 'dontKnow' }],
		['D', { do: 'state', kind: 'dontKnow' }],
		['x', { do: 'state', kind: 'notApplicable' }],
		['Delete', { do: 'state', kind: 'notScored' }],
		['i', { do: 'toggleDetails' }],
		['n', { do: 'nextEmpty', step: 1 }],
		['PageDown', { do: 'area', step: 1 }],
		['b', { do: 'detail', field: 'rationale' }],
		['k', { do: 'detail', field: 'confidence' }],
		['s', { do: 'detail', field: 'sources' }],
		['F2', { do: 'edit' }]
	])('%s does what the table says', (key, action) => {
		expect(readScoreKey(press(key), idle)).toEqual(action);
	});

	it('Shift N goes back to the empty stop before', () => {
		const action = readScoreKey(press('N', { shiftKey: true }), idle);
		expect(action).toEqual({ do: 'nextEmpty', step: -1 });
	});

	it.each(['ctrlKey', 'metaKey'] as const)('%s with R, D and Enter fills', (held) => {
		expect(readScoreKey(press('r', { [held]: true }), idle)).toEqual({ do: 'fillRight' });
		expect(readScoreKey(press('d', { [held]: true }), idle)).toEqual({ do: 'fillDown' });
		expect(readScoreKey(press('Enter', { [held]: true }), idle)).toEqual({ do: 'fillSelection' });
	});

	it.each(['f', 'p', 'l', 'c', 'x', 'v', 'z', 'y', 't', 'w', '0', '+', '-'])(
		'leaves Ctrl %s to the browser and the clipboard',
		(key) => {
			expect(readScoreKey(press(key, { ctrlKey: true }), idle)).toBeNull();
		}
	);

	it('leaves AltGr combinations alone, which type characters on a Danish layout', () => {
		expect(readScoreKey(press('r', { ctrlKey: true, altKey: true }), idle)).toBeNull();
	});

	it('leaves Tab to the browser unless a range is selected', () => {
		expect(readScoreKey(press('Tab'), idle)).toBeNull();
		expect(readScoreKey(press('Tab'), { ...idle, hasRange: true })).toEqual({
			do: 'cycle',
			step: 1
		});
	});

	it('Backspace takes back a character while typing, and clears the cell otherwise', () => {
		expect(readScoreKey(press('Backspace'), { ...idle, typing: true })).toEqual({ do: 'erase' });
		expect(readScoreKey(press('Backspace'), idle)).toEqual({ do: 'state', kind: 'notScored' });
	});

	it.each([
		['Danish +', press('+', { code: 'Minus' })],
		['US Shift =', press('+', { code: 'Equal', shiftKey: true })],
		['number pad +', press('+', { code: 'NumpadAdd' })]
	])('%s is one step up', (_, key) => {
		expect(readScoreKey(key, idle)).toEqual({ do: 'nudge', steps: 1, fine: false });
	});

	it.each([
		['Alt R', press('r', { altKey: true, code: 'KeyR' })],
		['Option R of a Mac', press('®', { altKey: true, code: 'KeyR' })]
	])('%s is a ramp', (_, key) => {
		expect(readScoreKey(key, idle)).toEqual({ do: 'ramp' });
	});

	it.each(['ArrowLeft', 'ArrowRight', 'Home', 'd', 'f'])('leaves Alt %s to the browser', (key) => {
		expect(readScoreKey(press(key, { altKey: true }), idle)).toBeNull();
	});

	it.each([
		['composing', { isComposing: true, key: 'a' }],
		['a process key', { isComposing: false, key: 'Process' }],
		['the code 229 alone', { isComposing: false, key: 'Enter', keyCode: 229 }]
	])('knows a word being composed by %s', (_, event) => {
		expect(isComposing(event)).toBe(true);
		expect(readScoreKey({ ...press('1'), ...event }, idle)).toBeNull();
		expect(isComposing({ isComposing: false, key: 'Enter' })).toBe(false);
	});

	it('Escape is left to dialogs when there is nothing to take back', () => {
		expect(readScoreKey(press('Escape'), idle)).toBeNull();
		expect(readScoreKey(press('Escape'), { ...idle, typing: true })).toEqual({ do: 'cancel' });
	});
});
