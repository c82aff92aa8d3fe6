import { afterEach, describe, expect, it } from 'vitest';
import { applyPaste, readPaste } from '#lib/commands/score-clipboard.ts';
import { aDesk, closeDesks, hold } from '../../support/desk.ts';
import { LUNG } from '../../support/documents.ts';

afterEach(closeDesks);

describe('a paste', () => {
	it('is one step, counts what it changed and selects what it covered', async () => {
		const desk = await aDesk();
		desk.clip = '10\t25\r\n\t?\r\n';
		desk.go([0, 0]);
		const plan = await readPaste(desk.context, desk.clipboard);
		if (!plan) throw new Error('nothing was read');
		expect(desk.changed, 'before it is carried out').toEqual({});

		expect(applyPaste(desk.context, plan)).toBe(3);
		expect(desk.changed).toEqual({ '0,1': '25', '1,0': '', '1,1': 'don’t know' });
		expect(desk.cursor.range).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
		expect(desk.editor.undoLabel).toEqual({ code: 'score.paste', area: LUNG, count: 3 });
		desk.editor.undo();
		expect(desk.changed).toEqual({});
	});

	it('of what is there already makes no step', async () => {
		const desk = await aDesk();
		desk.clip = '10\t20\r\n';
		desk.press(hold('v', { ctrlKey: true }));
		expect(desk.editor.canUndo).toBe(false);
	});

	it('brings back a copied column whose last cell is not scored', async () => {
		const desk = await aDesk();
		desk.go([0, 1], [1, 1]);
		desk.press(hold('c', { ctrlKey: true }));
		desk.go([0, 0]);
		desk.press(hold('v', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '0,0': '20', '1,0': '' });
	});

	it('of a single cell that is not scored clears a whole range', async () => {
		const desk = await aDesk();
		desk.go([5, 4]);
		desk.press(hold('c', { ctrlKey: true }));
		desk.go([0, 0], [0, 1]);
		desk.press(hold('v', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '0,0': '', '0,1': '' });
		expect(desk.told).toEqual([]);
	});

	it('of a clipboard without text says so', async () => {
		const desk = await aDesk();
		desk.press(hold('v', { ctrlKey: true }));
		expect(desk.told).toEqual(['refused clipboard.empty']);
		expect(desk.editor.canUndo).toBe(false);
	});

	it('passes over locked cells, and counts them', async () => {
		const desk = await aDesk();
		desk.lock([0, 1]);
		desk.clip = '1\t2\t3';
		const plan = await readPaste(desk.context, desk.clipboard);
		if (!plan) throw new Error('nothing was read');
		expect(plan.locked).toHaveLength(1);
		expect(applyPaste(desk.context, plan)).toBe(2);
		expect(desk.changed).toEqual({ '0,0': '1', '0,2': '3' });
	});
});
