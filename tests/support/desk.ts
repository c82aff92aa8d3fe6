import { readScoreKey, type KeyPress } from '#lib/commands/score-keys.ts';
import { planClipboard } from '#lib/commands/paste-plan.ts';
import { applyPaste, copyRange, cutRange } from '#lib/commands/score-clipboard.ts';
import { confirmTyping, performScoreAction, type ScoringContext } from '#lib/commands/scoring.ts';
import { setReviewState, setValues } from '#lib/domain/edits.ts';
import { cellAt, cellsIn, gridOf } from '#lib/domain/grid.ts';
import { scoreAt, type Cell } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import { cellText } from '#lib/format/cell-text.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { ScoreCursor } from '#lib/state/score-cursor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { aDocument, level, LUNG, PROJECT } from './documents.ts';
import { FakeComputer, valueOf } from './fake-computer.ts';

/** Row and column, from 0. */
export type Spot = readonly [row: number, column: number];

export const at = ([row, column]: Spot) => ({ row, column });

/* The first two rows of the Danish framework's 8 × 5; nothing else is scored. */
const SCORED: readonly (readonly [Spot, Value])[] = [
	[[0, 0], level(10)],
	[[0, 1], level(20)],
	[[0, 3], level(40)],
	[[0, 4], level(50)],
	[[1, 0], level(30)]
];

/** A score screen without the screen: an editor on a disk, a cursor, and a log of what was told. */
export class Desk {
	readonly cursor = new ScoreCursor();
	readonly told: string[] = [];
	letters = true;
	/** What the clipboard holds as text. */
	clip = '';
	readonly editor: Editor;
	readonly #before: readonly string[];

	constructor(editor: Editor) {
		this.editor = editor;
		this.#before = this.#texts();
	}

	get context(): ScoringContext {
		const log = (what: string) => void this.told.push(what);
		return {
			editor: this.editor,
			cursor: this.cursor,
			area: LUNG,
			language: 'en',
			openArea: (area) => log(`open ${area}`),
			openDetail: (field) => log(`detail ${field}`),
			stepArea: (step) => log(`area ${step}`),
			toggleDetails: () => log('panel'),
			toggleTable: () => log('table'),
			onDone: (outcome) => {
				if (outcome.kind === 'many') log(`many ${outcome.changed} locked ${outcome.locked}`);
				else log(outcome.kind === 'selected' ? `selected ${outcome.count}` : outcome.kind);
			},
			onRefused: ({ code }) => log(`refused ${code}`)
		};
	}

	get clipboard() {
		return {
			getData: () => this.clip,
			setData: (type: string, text: string) => {
				if (type === 'text/plain') this.clip = text;
			}
		};
	}

	cell(spot: Spot): Cell {
		const cell = cellAt(gridOf(this.editor.project, LUNG), at(spot));
		if (!cell) throw new Error(`no cell at ${spot.join()}`);
		return cell;
	}

	value(spot: Spot): Value {
		return scoreAt(this.editor.project, this.cell(spot)).value;
	}

	lock(...spots: Spot[]): void {
		for (const spot of spots) {
			const cell = this.cell(spot);
			this.editor.commit(
				{ code: 'score.state', cell, to: 'locked' },
				setReviewState(cell, 'locked')
			);
		}
	}

	set(spot: Spot, value: Value): void {
		const cell = this.cell(spot);
		this.editor.commit(
			{ code: 'score.value', cell, from: this.value(spot), to: value },
			setValues([{ cell, value }])
		);
	}

	go(from: Spot, to?: Spot): void {
		this.cursor.moveTo(at(from));
		if (to) this.cursor.extendTo(at(to));
	}

	/** As the screen does it: a key the table leaves alone may still be one of the clipboard's. */
	press(key: KeyPress): void {
		const { cursor, context } = this;
		const action = readScoreKey(key, {
			typing: cursor.typing !== null,
			hasRange: cursor.hasRange,
			quick: cursor.isQuick,
			letters: this.letters
		});
		if (action) return performScoreAction(action, context);
		if (!key.ctrlKey || !confirmTyping(context)) return;
		if (key.key === 'c') copyRange(context, this.clipboard, 'en');
		if (key.key === 'x') cutRange(context, this.clipboard, 'en');
		if (key.key === 'v') {
			const copied = { text: this.clip, html: '' };
			const plan = planClipboard(this.editor.project, LUNG, cursor.range, copied);
			if (plan.ok) applyPaste(context, plan.value);
			else plan.problems.forEach(context.onRefused);
		}
	}

	/** Which cells are not as they were when the desk was laid, as text. */
	get changed(): Record<string, string> {
		const now = this.#texts();
		return Object.fromEntries(
			now.flatMap((text, i) =>
				text === this.#before[i] ? [] : [[`${Math.floor(i / 5)},${i % 5}`, text] as const]
			)
		);
	}

	#texts(): string[] {
		const { project } = this.editor;
		const all = { top: 0, left: 0, bottom: 7, right: 4 };
		return cellsIn(gridOf(project, LUNG), all).map((cell) =>
			cellText(scoreAt(project, cell).value, 'en')
		);
	}
}

const open: Editor[] = [];

/** Closes the editors of all desks: call it after each test. */
export async function closeDesks(): Promise<void> {
	for (const editor of open.splice(0)) await editor.close();
}

/** A desk with the first two rows scored, or with `scored` instead. */
export async function aDesk(scored = SCORED): Promise<Desk> {
	const tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	const document = aDocument();
	const grid = gridOf(document.project, LUNG);
	setValues(
		scored.flatMap(([spot, value]) => {
			const cell = cellAt(grid, at(spot));
			return cell ? [{ cell, value }] : [];
		})
	)(document);
	await createProject(tab.db, document, { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	open.push(editor);
	return new Desk(editor);
}

const FREE: KeyPress = {
	key: '',
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false
};

export const hold = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	...FREE,
	key,
	...held
});

/* Where the signs are, as the layouts of Windows and Linux report them. */
export const LAYOUTS = {
	Danish: { '+': { code: 'Minus' }, '-': { code: 'Slash' } },
	US: { '+': { code: 'Equal', shiftKey: true }, '-': { code: 'Minus' } }
} as const satisfies Record<string, Record<'+' | '-', Partial<KeyPress>>>;

const NAMED: Record<string, string> = {
	Esc: 'Escape',
	'←': 'ArrowLeft',
	'↑': 'ArrowUp',
	'→': 'ArrowRight',
	'↓': 'ArrowDown',
	'Page Up': 'PageUp',
	'Page Down': 'PageDown'
};

/** What a keyboard reports for a chord of the help. */
export function pressOf(chord: string, layout: keyof typeof LAYOUTS): KeyPress {
	const keys = chord.split(' ');
	const shiftKey = keys.includes('Shift');
	const name = chord.replace(/^((Shift|Ctrl|Alt) )+/, '');
	const held = { shiftKey, ctrlKey: keys.includes('Ctrl'), altKey: keys.includes('Alt') };
	if (name === '+' || name === '-') return hold(name, { ...held, ...LAYOUTS[layout][name] });
	if (/^\d$/.test(name)) return hold(name, { ...held, code: `Digit${name}` });
	if (/^[A-Z]$/.test(name)) {
		return hold(shiftKey ? name : name.toLowerCase(), { ...held, code: `Key${name}` });
	}
	const key = NAMED[name] ?? name;
	return hold(key, { ...held, code: key });
}
