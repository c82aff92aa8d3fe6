import { afterEach, describe, expect, it } from 'vitest';
import { DONT_KNOW, NOT_APPLICABLE } from '#lib/domain/score.ts';
import { aDesk, at, closeDesks, hold } from '../../support/desk.ts';
import { level } from '../../support/documents.ts';

afterEach(closeDesks);

describe('a step up or down', () => {
	it.each(['+', '-'])('%s of what is not scored begins at the lowest level', async (key) => {
		const desk = await aDesk();
		desk.go([0, 2]);
		desk.press(hold(key));
		expect(desk.value([0, 2])).toEqual(level(0));
	});

	it.each([
		['+', 100],
		['-', 0]
	])('%s stops at the end of the scale', async (key, end) => {
		const desk = await aDesk();
		desk.set([0, 1], level(end === 0 ? 3 : 97));
		desk.go([0, 1]);
		desk.press(hold(key));
		expect(desk.value([0, 1])).toEqual(level(end));
		const { undoLabel } = desk.editor;
		desk.press(hold(key));
		expect(desk.value([0, 1])).toEqual(level(end));
		expect(desk.editor.undoLabel, 'a step that changes nothing').toEqual(undoLabel);
	});

	it.each([
		['Option +', '±', 21],
		['Option -', '–', 19]
	])('%s of a Mac is a fine one', async (_, key, number) => {
		const desk = await aDesk();
		desk.go([0, 1]);
		desk.press(hold(key, { altKey: true }));
		expect(desk.value([0, 1])).toEqual(level(number));
	});

	it.each([
		['+', { code: 'NumpadAdd', shiftKey: true }, 21],
		['_', { code: 'Minus', shiftKey: true }, 19],
		['_', { code: 'Slash', shiftKey: true }, 19]
	])('%s with Shift is a fine one', async (key, held, number) => {
		const desk = await aDesk();
		desk.go([0, 1]);
		desk.press(hold(key, held));
		expect(desk.value([0, 1])).toEqual(level(number));
	});

	it('leaves a lower bound a lower bound', async () => {
		const desk = await aDesk();
		desk.set([0, 1], { kind: 'level', level: 80, atLeast: true });
		desk.go([0, 1]);
		desk.press(hold('+'));
		expect(desk.value([0, 1])).toEqual({ kind: 'level', level: 85, atLeast: true });
	});

	it.each([DONT_KNOW, NOT_APPLICABLE])('changes no $kind, and says so', async (value) => {
		const desk = await aDesk();
		desk.set([0, 1], value);
		desk.go([0, 1]);
		desk.press(hold('+'));
		expect(desk.value([0, 1])).toEqual(value);
		expect(desk.told).toEqual(['noNumber']);
	});

	it('starts from the number being typed', async () => {
		const desk = await aDesk();
		desk.go([0, 2]);
		for (const key of ['4', '0', '+']) desk.press(hold(key));
		expect(desk.value([0, 2])).toEqual(level(45));
		expect(desk.cursor.typing).toBeNull();
	});
});

describe('F2', () => {
	it('keeps a lower bound a lower bound', async () => {
		const desk = await aDesk();
		desk.set([0, 1], { kind: 'level', level: 80, atLeast: true });
		desk.go([0, 1]);
		for (const key of ['F2', 'Backspace', '5', 'Enter']) desk.press(hold(key));
		expect(desk.value([0, 1])).toEqual({ kind: 'level', level: 85, atLeast: true });
	});

	it('does not begin again what is being typed', async () => {
		const desk = await aDesk();
		desk.go([0, 1]);
		for (const key of ['7', 'F2']) desk.press(hold(key));
		expect(desk.cursor.typing).toBe('7');
	});

	it('begins empty where there is no number, and Enter then leaves the answer alone', async () => {
		const desk = await aDesk();
		desk.set([0, 1], DONT_KNOW);
		desk.go([0, 1]);
		desk.press(hold('F2'));
		expect(desk.cursor.typing).toBe('');
		desk.press(hold('Enter'));
		expect(desk.value([0, 1])).toEqual(DONT_KNOW);
		expect(desk.cursor.active).toEqual(at([0, 2]));
	});
});

describe('quick keys', () => {
	it('take one digit for one level and go on, round the end of the row', async () => {
		const desk = await aDesk([]);
		desk.press(hold('h'));
		for (const digit of '012345') desk.press(hold(digit));
		expect(desk.changed).toEqual({
			'0,0': '0',
			'0,1': '10',
			'0,2': '30',
			'0,3': '50',
			'0,4': '70',
			'1,0': '90'
		});
		expect(desk.cursor.active).toEqual(at([1, 1]));
	});

	it('give a whole range the level, as one step', async () => {
		const desk = await aDesk([]);
		desk.press(hold('h'));
		desk.go([0, 0], [1, 1]);
		desk.press(hold('3'));
		expect(Object.values(desk.changed)).toEqual(['50', '50', '50', '50']);
		desk.editor.undo();
		expect(desk.changed).toEqual({});
	});

	it.each(['6', '9'])('refuse %s, for which the scale has no level', async (digit) => {
		const desk = await aDesk();
		desk.press(hold('h'));
		desk.go([0, 1]);
		desk.press(hold(digit));
		expect(desk.changed).toEqual({});
		expect(desk.cursor.active).toEqual(at([0, 1]));
		expect(desk.told).toEqual(['quick', 'refused input.noLevel']);
	});

	it('stay on a locked stop', async () => {
		const desk = await aDesk();
		desk.lock([0, 1]);
		desk.press(hold('h'));
		desk.go([0, 1]);
		desk.press(hold('3'));
		expect(desk.cursor.active).toEqual(at([0, 1]));
		expect(desk.told).toEqual(['quick', 'refused input.locked']);
	});

	it('leave a number that F2 has begun to the digits', async () => {
		const desk = await aDesk();
		desk.press(hold('h'));
		desk.go([0, 1]);
		for (const key of ['F2', 'Backspace', '5']) desk.press(hold(key));
		expect(desk.cursor.typing).toBe('25');
	});
});
