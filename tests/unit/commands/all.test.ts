import { describe, expect, test } from 'vitest';
import { PROJECT_COMMANDS, redo, runChord, undo } from '#lib/commands/all.ts';
import { chordId, isPressed, keysOf } from '#lib/commands/chords.ts';
import type { ProjectContext } from '#lib/commands/command.ts';
import { readScoreKey, type KeyPress } from '#lib/commands/score-keys.ts';
import { setValue } from '#lib/domain/edits.ts';
import { da } from '#lib/i18n/da.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/en.ts';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { ProjectView } from '#lib/state/project-view.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, aDocument, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held
});

async function aContext(): Promise<ProjectContext> {
	const tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, aDocument(), { author, clock: tab.clock, random: tab.random });
	return {
		editor: valueOf(await Editor.open(tab.db, PROJECT, tab)),
		view: new ProjectView(),
		preferences: new Preferences(await I18n.in('en'), null, () => undefined),
		announcer: new Announcer()
	};
}

describe('the commands of a project', () => {
	test('share no chord', () => {
		const chords = PROJECT_COMMANDS.flatMap(({ chords }) => chords.map(chordId));
		expect(chords).toEqual([...new Set(chords)]);
	});

	test('take no key that the score grid answers', () => {
		const free = { typing: false, hasRange: true, quick: true, letters: true };
		for (const chord of PROJECT_COMMANDS.flatMap(({ chords }) => chords)) {
			const held = { ctrlKey: chord.ctrl ?? false, shiftKey: chord.shift ?? false };
			expect(readScoreKey(press(chord.key, held), free), chordId(chord)).toBeNull();
		}
	});

	test('have a name in both languages', () => {
		for (const command of PROJECT_COMMANDS) {
			expect(command.label(da), command.id).not.toBe('');
			expect(command.label(en), command.id).not.toBe('');
		}
	});
});

describe('a chord', () => {
	test('is not pressed when Shift or Alt is held besides', () => {
		const chord = { key: 'z', ctrl: true, shift: false };
		expect(isPressed(chord, press('z', { ctrlKey: true }))).toBe(true);
		expect(isPressed(chord, press('z', { metaKey: true }))).toBe(true);
		expect(isPressed(chord, press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
		expect(isPressed(chord, press('z', { ctrlKey: true, altKey: true }))).toBe(false);
		expect(isPressed(chord, press('z'))).toBe(false);
	});

	test('of a sign holds on keyboards that need Shift for it and on those that do not', () => {
		expect(isPressed({ key: '?' }, press('?', { shiftKey: true }))).toBe(true);
		expect(isPressed({ key: '?' }, press('?'))).toBe(true);
	});

	test('is printed as its keys', () => {
		expect(keysOf({ key: 'z', ctrl: true, shift: true })).toEqual(['Ctrl', 'Shift', 'Z']);
	});
});

describe('undo and redo', () => {
	/** The words of steps are fetched when there is one. */
	const said = (context: ProjectContext, words: RegExp) =>
		expect.poll(() => context.announcer.message).toMatch(words);

	test('take a step back and make it again, and say which', async () => {
		const context = await aContext();
		const cell = aCell('telemedicine', 2020);
		const [from, to] = [{ kind: 'notScored' } as const, level(40)];
		context.editor.commit({ code: 'score.value', cell, from, to }, setValue(cell, to));

		expect(runChord(press('z', { ctrlKey: true }), context)).toBe(true);
		expect(context.editor.canUndo).toBe(false);
		await said(context, /^Undone: Telemedicine 2020, not scored → 40/);

		expect(runChord(press('y', { ctrlKey: true }), context)).toBe(true);
		await said(context, /^Redone: Telemedicine 2020/);
		await context.editor.close();
	});

	test('say so where there is nothing left', async () => {
		const context = await aContext();
		expect(undo.canRun(context)).toBe(false);
		undo.run(context);
		expect(context.announcer.message).toBe(en.common.nothingToUndo);
		redo.run(context);
		expect(context.announcer.message).toBe(en.common.nothingToRedo);
		await context.editor.close();
	});
});

test('a key without a command is left to the browser', async () => {
	const context = await aContext();
	expect(runChord(press('f', { ctrlKey: true }), context)).toBe(false);
	expect(runChord(press('?', { isComposing: true }), context)).toBe(false);
	expect(runChord(press('?'), context)).toBe(true);
	expect(context.view.helpOpen).toBe(true);
	await context.editor.close();
});

test('a sign alone is no command where single letters are switched off; chords still are', async () => {
	const context = await aContext();
	context.preferences.letters = false;
	expect(runChord(press('?'), context)).toBe(false);
	expect(runChord(press('z', { ctrlKey: true }), context)).toBe(true);
	await context.editor.close();
});
