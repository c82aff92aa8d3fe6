import { afterEach, describe, expect, it } from 'vitest';
import { previewTyping } from '#lib/commands/typed-preview.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { DONT_KNOW } from '#lib/domain/score.ts';
import { aDesk, at, closeDesks, hold } from '../../support/desk.ts';
import { level } from '../../support/documents.ts';

afterEach(closeDesks);

describe('single letters', () => {
	it('do nothing where they are switched off; chords and digits still act', async () => {
		const desk = await aDesk();
		desk.letters = false;
		desk.go([0, 1]);
		for (const key of 'nvdxbkshft') desk.press(hold(key));
		expect([desk.changed, desk.told, desk.cursor.active]).toEqual([{}, [], at([0, 1])]);
		for (const key of ['7', '5', 'Enter']) desk.press(hold(key));
		desk.press(hold('r', { ctrlKey: true }));
		expect(desk.told).toEqual(['set', 'many 2 locked 0']);
	});
});

describe('what is being typed', () => {
	it.each([
		hold('Enter'),
		hold('ArrowRight'),
		hold('ArrowDown', { shiftKey: true }),
		hold('End', { ctrlKey: true }),
		hold('PageDown'),
		hold('+'),
		hold('r', { ctrlKey: true }),
		hold('c', { ctrlKey: true }),
		hold('x', { ctrlKey: true }),
		hold('Enter', { ctrlKey: true }),
		hold('r', { altKey: true }),
		hold('ArrowRight', { altKey: true, shiftKey: true }),
		hold('f'),
		hold('t')
	])('holds $key back where it is no level of the scale, and says why', async (key) => {
		const desk = await aDesk();
		desk.go([0, 1]);
		for (const digit of '140') desk.press(hold(digit));
		desk.press(key);
		expect(desk.cursor.typing).toBe('140');
		expect(desk.cursor.active).toEqual(at([0, 1]));
		expect(desk.cursor.hasRange).toBe(false);
		expect(desk.changed).toEqual({});
		expect(desk.told).toEqual(['refused input.offScale']);
		expect(desk.clip).toBe('');
	});

	it('is mended with Backspace', async () => {
		const desk = await aDesk();
		desk.go([0, 1]);
		for (const key of ['1', '4', '0', 'Enter', 'Backspace', 'Enter']) desk.press(hold(key));
		expect(desk.value([0, 1])).toEqual(level(14));
	});

	it('is taken back by Ctrl Z before any step is', async () => {
		const desk = await aDesk();
		desk.set([0, 1], level(25));
		desk.go([0, 1]);
		desk.press(hold('7'));
		desk.press(hold('z', { ctrlKey: true }));
		expect(desk.cursor.typing).toBeNull();
		expect(desk.value([0, 1])).toEqual(level(25));
	});

	it('is a score before it is copied', async () => {
		const desk = await aDesk();
		desk.go([0, 1]);
		for (const key of ['7', '0']) desk.press(hold(key));
		desk.press(hold('c', { ctrlKey: true }));
		expect(desk.clip).toBe('70\r\n');
		expect(desk.value([0, 1])).toEqual(level(70));
	});

	it('gives way to a state', async () => {
		const desk = await aDesk();
		desk.go([0, 1]);
		for (const key of ['7', 'v']) desk.press(hold(key));
		expect(desk.cursor.typing).toBeNull();
		expect(desk.value([0, 1])).toEqual(DONT_KNOW);
		expect(desk.told).toEqual(['set']);
	});

	it('recolours the chart while it is a level, and changes nothing', async () => {
		const desk = await aDesk();
		const { document } = desk.editor;
		const cell = desk.cell([0, 1]);
		expect(scoreAt(previewTyping(document, cell, '45').project, cell).value).toEqual(level(45));
		expect(scoreAt(document.project, cell).value).toEqual(level(20));
		for (const text of [null, '', '140', '4,']) {
			expect(previewTyping(document, cell, text), String(text)).toBe(document);
		}
	});
});
