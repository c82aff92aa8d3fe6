import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readAuthor } from '#lib/storage/author.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { FakeComputer } from '../../support/fake-computer.ts';

it('a setting reads back as it was written, in any tab', async () => {
	const computer = new FakeComputer();
	await writeSetting(computer.openTab().db, 'theme', { name: 'dark' });
	const schema = z.object({ name: z.string() });
	expect(await readSetting(computer.openTab().db, 'theme', schema)).toEqual({ name: 'dark' });
});

it('a setting that is missing or does not parse reads as null', async () => {
	const { db } = new FakeComputer().openTab();
	await writeSetting(db, 'theme', 7);
	expect(await readSetting(db, 'theme', z.string())).toBeNull();
	expect(await readSetting(db, 'other', z.string())).toBeNull();
});

it('two tabs that ask for the author at once get the same, and keep it', async () => {
	const computer = new FakeComputer();
	const [one, two] = [computer.openTab(), computer.openTab()];
	const ask = () => Promise.all([one, two].map(({ db, random }) => readAuthor(db, random)));
	const [a, b] = await ask();
	expect(a).toBe(b);
	expect(await ask()).toEqual([a, a]);
});
