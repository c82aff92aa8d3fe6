import { describe, expect, test } from 'vitest';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { languageOf, Preferences, StoredPreferences } from '#lib/state/preferences.svelte.ts';
import { FakeComputer } from '../../support/fake-computer.ts';

describe('the language to begin with', () => {
	test.each([
		[['da-DK', 'en'], 'da'],
		[['en-GB', 'da'], 'en'],
		[['de-DE', 'da'], 'da'],
		[['de-DE'], 'en'],
		[[], 'en']
	] as const)('%j is %s', (languages, expected) => {
		expect(languageOf(languages)).toBe(expected);
	});

	test('is the chosen one, whatever the browser says', async () => {
		const { db } = new FakeComputer().openTab();
		await (await Preferences.load(db, ['da'])).setLanguage('en');
		const preferences = await Preferences.load(db, ['da']);
		expect(preferences.i18n.language).toBe('en');
	});
});

test('a language is written down only once it has been chosen', async () => {
	const kept: StoredPreferences[] = [];
	const preferences = new Preferences(await I18n.in('da'), null, (chosen) => kept.push(chosen));
	preferences.setTheme('dark');
	await preferences.toggleLanguage();
	expect(kept).toEqual([
		{ language: null, theme: 'dark', letters: true, table: false },
		{ language: 'en', theme: 'dark', letters: true, table: false }
	]);
});

test('words change with the language', async () => {
	const preferences = new Preferences(await I18n.in('da'), null, () => undefined);
	expect(preferences.i18n.t.common.undo).toBe('Fortryd');
	await preferences.setLanguage('en');
	expect(preferences.i18n.t.common.undo).toBe('Undo');
});

test('choices are there at the next visit', async () => {
	const computer = new FakeComputer();
	const first = await Preferences.load(computer.openTab().db, ['da']);
	await first.setLanguage('en');
	first.setTheme('dark');
	first.letters = false;
	first.table = true;
	const next = await Preferences.load(computer.openTab().db, ['da']);
	expect(next.i18n.language).toBe('en');
	expect(next.theme).toBe('dark');
	expect([next.letters, next.table]).toEqual([false, true]);
});

test('a name is there at the next visit, and a tab that keeps its theme does not undo it', async () => {
	const computer = new FakeComputer();
	const { db } = computer.openTab();
	const one = await Preferences.load(db, ['da']);
	const other = await Preferences.load(db, ['da']);
	expect(one.name).toBe('');
	one.setName('  Anna Berg ');
	expect(one.name).toBe('Anna Berg');
	other.setTheme('dark');
	expect((await Preferences.load(db, ['da'])).name).toBe('Anna Berg');
});

test('settings that make no sense are as good as none', () => {
	expect(StoredPreferences.parse({ language: 'fr', theme: 7, letters: 'no' })).toEqual({
		language: null,
		theme: 'system',
		letters: true,
		table: false
	});
});
