import { afterEach, describe, expect, it } from 'vitest';
import { applyPaste, readPaste } from '#lib/commands/score-clipboard.ts';
import { SCORE_KEYS, type KeyHelp } from '#lib/commands/score-key-help.ts';
import { setRange } from '#lib/commands/scoring.ts';
import { previewTyping } from '#lib/commands/typed-preview.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED } from '#lib/domain/score.ts';
import { aDesk, at, closeDesks, hold, pressOf, type Spot } from '../../support/desk.ts';
import { level, LUNG } from '../../support/documents.ts';

afterEach(closeDesks);

/** The chords of a row of the help, one by one: it prints "0–9" and the four arrows as one key. */
function chordsOf({ keys }: KeyHelp): string[] {
	return keys.flatMap((chord) => {
		const last = chord.at(-1) ?? '';
		const each = last === '0–9' ? Array.from('0123456789') : last.split(/ (?=[←↑→↓])/);
		return each.map((key) => [...chord.slice(0, -1), key].join(' '));
	});
}

interface Walk {
	from: Spot;
	/** The other corner, where a range is selected. */
	to?: Spot;
	typing?: string;
	clip?: string;
	/** Afterwards. What is left out is as it was, except that typing has ended. */
	active?: Spot;
	range?: readonly [top: number, left: number, bottom: number, right: number];
	types?: string;
	changed?: Record<string, string>;
	told?: string[];
	holds?: string;
}

const digits = Object.fromEntries(
	Array.from('0123456789').map((digit) => [digit, { from: [0, 1], types: digit }] as const)
) satisfies Record<string, Walk>;

/* What every chord of the help does. */
const WALKS: Record<KeyHelp['label'], Record<string, Walk>> = {
	type: digits,
	confirm: {
		Enter: { from: [0, 1], typing: '45', active: [0, 2], changed: { '0,1': '45' }, told: ['set'] },
		'Shift Enter': {
			from: [0, 1],
			typing: '45',
			active: [0, 0],
			changed: { '0,1': '45' },
			told: ['set']
		}
	},
	quick: { H: { from: [0, 1], told: ['quick'] } },
	cancel: { Esc: { from: [0, 1], typing: '45' } },
	move: {
		'←': { from: [1, 1], active: [1, 0] },
		'↑': { from: [1, 1], active: [0, 1] },
		'→': { from: [1, 1], active: [1, 2] },
		'↓': { from: [1, 1], active: [2, 1] }
	},
	extend: {
		'Shift ←': { from: [1, 1], range: [1, 0, 1, 1], told: ['selected 2'] },
		'Shift ↑': { from: [1, 1], range: [0, 1, 1, 1], told: ['selected 2'] },
		'Shift →': { from: [1, 1], range: [1, 1, 1, 2], told: ['selected 2'] },
		'Shift ↓': { from: [1, 1], range: [1, 1, 2, 1], told: ['selected 2'] }
	},
	edge: {
		'Ctrl ←': { from: [0, 4], active: [0, 3] },
		'Ctrl ↑': { from: [5, 0], active: [1, 0] },
		'Ctrl →': { from: [0, 1], active: [0, 3] },
		'Ctrl ↓': { from: [0, 1], active: [7, 1] }
	},
	rowEnds: { Home: { from: [1, 2], active: [1, 0] }, End: { from: [1, 2], active: [1, 4] } },
	gridEnds: {
		'Ctrl Home': { from: [1, 2], active: [0, 0] },
		'Ctrl End': { from: [1, 2], active: [7, 4] }
	},
	cycle: {
		Tab: { from: [0, 0], to: [1, 1], active: [0, 1], range: [0, 0, 1, 1] },
		'Shift Tab': { from: [0, 0], to: [1, 1], active: [1, 1], range: [0, 0, 1, 1] }
	},
	nudge: {
		'+': { from: [0, 1], changed: { '0,1': '25' }, told: ['set'] },
		'-': { from: [0, 1], changed: { '0,1': '15' }, told: ['set'] }
	},
	nudgeFine: {
		'Alt +': { from: [0, 1], changed: { '0,1': '21' }, told: ['set'] },
		'Alt -': { from: [0, 1], changed: { '0,1': '19' }, told: ['set'] }
	},
	edit: { F2: { from: [0, 1], types: '20' } },
	notScored: { Delete: { from: [0, 1], changed: { '0,1': '' }, told: ['set'] } },
	dontKnow: {
		V: { from: [0, 1], changed: { '0,1': 'don’t know' }, told: ['set'] },
		D: { from: [0, 1], changed: { '0,1': 'don’t know' }, told: ['set'] }
	},
	notApplicable: { X: { from: [0, 1], changed: { '0,1': 'not applicable' }, told: ['set'] } },
	fillRight: {
		'Ctrl R': {
			from: [0, 1],
			changed: { '0,2': '20', '0,3': '20', '0,4': '20' },
			told: ['many 3 locked 0']
		}
	},
	fillDown: {
		'Ctrl D': {
			from: [0, 0],
			to: [2, 1],
			range: [0, 0, 2, 1],
			changed: { '1,0': '10', '2,0': '10', '1,1': '20', '2,1': '20' },
			told: ['many 4 locked 0']
		}
	},
	fillSelection: {
		'Ctrl Enter': {
			from: [0, 0],
			to: [1, 1],
			typing: '60',
			range: [0, 0, 1, 1],
			changed: { '0,0': '60', '0,1': '60', '1,0': '60', '1,1': '60' },
			told: ['many 4 locked 0']
		}
	},
	carry: {
		F: {
			from: [1, 0],
			changed: { '1,1': '30', '1,2': '30', '1,3': '30', '1,4': '30' },
			told: ['many 4 locked 0']
		}
	},
	stop: {
		'Alt Delete': {
			from: [0, 1],
			changed: { '0,3': '', '0,4': '' },
			told: ['many 2 locked 0']
		}
	},
	ramp: { 'Alt R': { from: [0, 0], changed: { '0,2': '30' }, told: ['many 1 locked 0'] } },
	shift: {
		'Alt Shift →': {
			from: [0, 2],
			changed: { '0,0': '', '0,1': '10', '0,2': '20', '0,3': '', '0,4': '40' },
			told: ['many 5 locked 0']
		},
		'Alt Shift ←': {
			from: [0, 2],
			changed: { '0,0': '20', '0,1': '', '0,2': '40', '0,3': '50', '0,4': '' },
			told: ['many 5 locked 0']
		}
	},
	table: { T: { from: [0, 1], told: ['table'] } },
	selectAll: {
		'Ctrl A': { from: [3, 3], active: [0, 0], range: [0, 0, 7, 4], told: ['selected 40'] }
	},
	clipboard: {
		'Ctrl C': { from: [0, 0], to: [0, 1], range: [0, 0, 0, 1], holds: '10\t20\r\n' },
		'Ctrl X': {
			from: [0, 0],
			to: [0, 1],
			range: [0, 0, 0, 1],
			holds: '10\t20\r\n',
			changed: { '0,0': '', '0,1': '' },
			told: ['many 2 locked 0']
		},
		'Ctrl V': {
			from: [2, 2],
			clip: '7\t≥8\r\n',
			holds: '7\t≥8\r\n',
			range: [2, 2, 2, 3],
			changed: { '2,2': '7', '2,3': '≥8' }
		}
	},
	nextEmpty: {
		N: { from: [0, 0], active: [0, 2] },
		'Shift N': { from: [0, 4], active: [0, 2] }
	},
	details: {
		B: { from: [0, 1], told: ['detail rationale'] },
		K: { from: [0, 1], told: ['detail confidence'] },
		S: { from: [0, 1], told: ['detail sources'] }
	},
	area: {
		'Page Up': { from: [0, 1], told: ['area -1'] },
		'Page Down': { from: [0, 1], told: ['area 1'] }
	}
};

const LAYOUT_NAMES = ['Danish', 'US'] as const;

const steps = SCORE_KEYS.flatMap((row) =>
	chordsOf(row).flatMap((chord) => LAYOUT_NAMES.map((layout) => ({ row, chord, layout })))
);

describe('every key of the help', () => {
	it('is walked here, and no other', () => {
		const walked = Object.entries(WALKS).map(([label, walks]) => [label, Object.keys(walks)]);
		const helped = SCORE_KEYS.map((row) => [row.label, chordsOf(row)]);
		expect(Object.fromEntries(walked)).toEqual(Object.fromEntries(helped));
		expect(helped).toHaveLength(walked.length);
	});

	it.each(steps)('$chord ($row.label) on a $layout keyboard', async ({ row, chord, layout }) => {
		const walk = WALKS[row.label][chord];
		if (!walk) throw new Error('not walked');
		const desk = await aDesk();
		desk.go(walk.from, walk.to);
		desk.cursor.typing = walk.typing ?? null;
		desk.clip = walk.clip ?? '';

		desk.press(pressOf(chord, layout));

		const active = walk.active ?? walk.from;
		const [top, left, bottom, right] = walk.range ?? [...active, ...active];
		expect({
			active: desk.cursor.active,
			range: desk.cursor.range,
			typing: desk.cursor.typing,
			changed: desk.changed,
			told: desk.told,
			clip: desk.clip
		}).toEqual({
			active: at(active),
			range: { top, left, bottom, right },
			typing: walk.types ?? null,
			changed: walk.changed ?? {},
			told: walk.told ?? [],
			clip: walk.holds ?? ''
		});

		// Whatever it changed is one step back.
		expect(desk.editor.canUndo).toBe(walk.changed !== undefined);
		desk.editor.undo();
		expect(desk.changed).toEqual({});
		expect(desk.editor.canUndo).toBe(false);
	});
});

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

	it('is passed over, and counted, by a paste', async () => {
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
