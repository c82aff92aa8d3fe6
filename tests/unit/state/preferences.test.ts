import { describe, expect, test } from 'vitest';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { languageOf, Preferences, StoredPreferences } from '#lib/state/preferences.svelte.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
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
	const kept: Partial<StoredPreferences>[] = [];
	const preferences = new Preferences(await I18n.in('da'), null, (chosen) => kept.push(chosen));
	preferences.setTheme('dark');
	await preferences.toggleLanguage();
	expect(kept).toEqual([{ theme: 'dark' }, { language: 'en' }]);
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

test('a tab that changes one choice leaves those of other tabs as they are', async () => {
	const { db } = new FakeComputer().openTab();
	const one = await Preferences.load(db, ['da']);
	const other = await Preferences.load(db, ['da']);
	await one.setLanguage('en');
	one.table = true;
	other.setTheme('dark');
	const atNextVisit = async () => {
		const { i18n, theme, table } = await Preferences.load(db, ['da']);
		return [i18n.language, theme, table];
	};
	await expect.poll(atNextVisit).toEqual(['en', 'dark', true]);
});

/** Keeps the database from answering, as other work in it does, until the returned function is called. */
function holdUp(db: VarmekortDatabase): () => void {
	const settings = db.backendDB().transaction('settings', 'readwrite').objectStore('settings');
	let isHeld = true;
	const hold = () => {
		if (isHeld) settings.count().onsuccess = hold;
	};
	hold();
	return () => (isHeld = false);
}

test('what a slow database answers comes in late, but for what has been chosen meanwhile', async () => {
	const computer = new FakeComputer();
	const before = await Preferences.load(computer.openTab().db, ['da']);
	await before.setLanguage('en');
	before.setTheme('dark');
	before.letters = false;
	before.setName('Anna Berg');

	const { db } = computer.openTab();
	await db.opened;
	const answer = holdUp(db);
	const preferences = await Preferences.load(db, ['da']);
	expect([preferences.i18n.language, preferences.theme]).toEqual(['da', 'system']);
	preferences.setTheme('light');
	answer();
	await expect.poll(() => preferences.i18n.language).toBe('en');
	expect([preferences.theme, preferences.letters]).toEqual(['light', false]);
	expect(preferences.name).toBe('Anna Berg');
	const atNextVisit = async () => {
		const { i18n, theme, letters } = await Preferences.load(computer.openTab().db, ['da']);
		return [i18n.language, theme, letters];
	};
	await expect.poll(atNextVisit).toEqual(['en', 'light', false]);
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
