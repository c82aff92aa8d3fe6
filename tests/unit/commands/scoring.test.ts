import { afterEach, describe, expect, it } from 'vitest';
import { setRange } from '#lib/commands/scoring.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { aDesk, at, closeDesks, hold } from '../../support/desk.ts';
import { level, LUNG } from '../../support/documents.ts';

afterEach(closeDesks);

describe('a locked cell', () => {
	it.each(['7', 'F2', '+', '-', 'Delete', 'Backspace', 'v', 'x'])(
		'refuses %s and says why',
		async (key) => {
			const desk = await aDesk();
			desk.lock([0, 1]);
			desk.go([0, 1]);
			desk.press(hold(key));
			expect(desk.changed).toEqual({});
			expect(desk.cursor.typing).toBeNull();
			expect(desk.told).toEqual(['refused input.locked']);
		}
	);

	it('is passed over, and counted, by whatever fills, clears or cuts a range', async () => {
		const desk = await aDesk();
		desk.lock([0, 1], [1, 1]);

		desk.go([0, 0]);
		desk.press(hold('r', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '0,2': '10', '0,3': '10', '0,4': '10' });
		desk.editor.undo();

		desk.go([0, 0], [1, 1]);
		desk.press(hold('d', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '1,0': '10' });
		desk.editor.undo();

		desk.go([0, 0], [1, 1]);
		desk.press(hold('Enter', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '1,0': '10' });
		desk.editor.undo();

		desk.press(hold('Delete'));
		expect(desk.changed).toEqual({ '0,0': '', '1,0': '' });
		desk.editor.undo();

		desk.press(hold('x', { ctrlKey: true }));
		expect(desk.changed).toEqual({ '0,0': '', '1,0': '' });
		expect(desk.clip).toBe('10\t20\r\n30\t\r\n');

		expect(desk.told).toEqual([
			'many 3 locked 1',
			'many 1 locked 1',
			'many 1 locked 2',
			'many 2 locked 2',
			'many 2 locked 2'
		]);
	});
});

describe('a range', () => {
	it('is answered as one step, which counts only what it changed', async () => {
		const desk = await aDesk();
		desk.go([0, 0], [0, 2]);
		setRange(desk.context, level(20));
		expect(desk.changed).toEqual({ '0,0': '20', '0,2': '20' });
		expect(desk.told).toEqual(['many 2 locked 0']);
		expect(desk.editor.undoLabel).toEqual({ code: 'score.many', area: LUNG, count: 2 });
	});

	it('is cleared under a name of its own', async () => {
		const desk = await aDesk();
		desk.go([0, 0], [0, 2]);
		setRange(desk.context, NOT_SCORED);
		expect(desk.editor.undoLabel).toEqual({ code: 'score.clear', area: LUNG, count: 2 });
	});

	it('is stretched to the corners of the grid with Shift held besides', async () => {
		const desk = await aDesk();
		desk.go([2, 2]);
		desk.press(hold('Home', { ctrlKey: true, shiftKey: true }));
		expect(desk.cursor.range).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
		desk.press(hold('End', { ctrlKey: true, shiftKey: true }));
		expect(desk.cursor.range).toEqual({ top: 2, left: 2, bottom: 7, right: 4 });
		expect(desk.cursor.active).toEqual(at([2, 2]));
		expect(desk.told).toEqual(['selected 9', 'selected 18']);
	});

	it('is dropped by Escape, and nothing else is', async () => {
		const desk = await aDesk();
		desk.go([0, 0], [1, 1]);
		desk.press(hold('Escape'));
		expect(desk.cursor.hasRange).toBe(false);
		expect(desk.cursor.active).toEqual(at([0, 0]));
		expect(desk.changed).toEqual({});
	});
});
