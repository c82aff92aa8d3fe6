import { afterEach, describe, expect, it } from 'vitest';
import { SCORE_KEYS, type KeyHelp } from '#lib/commands/score-key-help.ts';
import { aDesk, at, closeDesks, pressOf, type Spot } from '../../support/desk.ts';

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
	panel: { I: { from: [0, 1], told: ['panel'] } },
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
