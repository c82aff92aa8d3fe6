import { afterEach, expect, it } from 'vitest';
import { planClipboard } from '#lib/commands/paste-plan.ts';
import { applyPaste } from '#lib/commands/score-clipboard.ts';
import type { ScoringContext } from '#lib/commands/scoring.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { ScoreCursor } from '#lib/state/score-cursor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCopiedSheet } from '../../support/copied-sheet.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const sheet = aCopiedSheet();
const open: Editor[] = [];

afterEach(async () => {
	for (const editor of open.splice(0)) await editor.close();
});

async function openSheet(): Promise<ScoringContext> {
	const tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	const { clock, random } = tab;
	await createProject(tab.db, sheet.document, { author, clock, random });
	const editor = valueOf(await Editor.open(tab.db, sheet.document.project.id, tab));
	open.push(editor);
	const [area] = areasInOrder(editor.project);
	if (!area) throw new Error('the starter has areas');
	const nothing = () => undefined;
	return {
		editor,
		cursor: new ScoreCursor(),
		area: area.id,
		language: 'da',
		openArea: nothing,
		openDetail: nothing,
		stepArea: nothing,
		toggleDetails: nothing,
		toggleTable: nothing,
		onDone: nothing,
		onRefused: nothing
	};
}

it.each([
	['text', { text: sheet.text, html: '' }],
	['HTML', { text: '', html: sheet.html }],
	['both', { text: sheet.text, html: sheet.html }]
])(
	'1,100 cells as %s: every refused one is named, the rest is one step, one undo takes it all back',
	async (_, copied) => {
		const context = await openSheet();
		const { editor, cursor, area } = context;
		const before = editor.document;
		const plan = valueOf(planClipboard(editor.project, area, cursor.range, copied));
		expect(plan.changes).toHaveLength(1_100 - 30);
		expect(
			plan.refused.map(({ text, fault, row, column }) => ({ text, code: fault.code, row, column }))
		).toEqual(sheet.faults);
		for (const { area, technology, horizon } of plan.refused) {
			expect([area, technology, horizon]).not.toContain(null);
		}

		expect(applyPaste(context, plan)).toBe(1_070);
		expect(editor.undoLabel).toEqual({ code: 'score.pasteTable', areas: 20, count: 1_070 });
		editor.undo();
		expect(editor.document).toEqual(before);
		expect(editor.canUndo).toBe(false);
	}
);
