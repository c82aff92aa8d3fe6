import { describe, expect, test } from 'vitest';
import { tellNotes } from '#lib/commands/raw-data.ts';
import type { Problem } from '#lib/domain/result.ts';
import { en } from '#lib/i18n/en.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';

const SKIPPED: Problem = { code: 'storage.rowsSkipped', data: { rows: 2 } };

async function tell(notes: readonly Problem[], saveRaw: () => Promise<boolean>) {
	const notices = new Notices();
	const takeBack = tellNotes(notes, { notices, i18n: await I18n.in('en'), saveRaw });
	return { notices, takeBack, texts: () => notices.list.map(({ text }) => text) };
}

describe('tellNotes', () => {
	test('says how many rows were left out, until the project is left', async () => {
		const { texts, takeBack } = await tell([SKIPPED], () => Promise.resolve(true));
		expect(texts()).toEqual([expect.stringContaining('2 rows')]);
		takeBack();
		expect(texts()).toEqual([]);
	});

	test('says the first of many, and how many more there are', async () => {
		const many = Array.from({ length: 9 }, (_, i): Problem => ({
			code: 'repair.choicePart',
			data: { id: `part-${i}` }
		}));
		const { texts } = await tell(many, () => Promise.resolve(true));
		expect(texts()).toHaveLength(4);
		expect(texts().at(-1)).toContain('6');
	});

	test('says nothing of a project that was read whole', async () => {
		const { texts } = await tell([], () => Promise.resolve(true));
		expect(texts()).toEqual([]);
	});

	test('saves the raw data, and stays and says so where they cannot be saved', async () => {
		let isReadable = false;
		const { notices, texts } = await tell([SKIPPED], () => Promise.resolve(isReadable));
		const [notice] = notices.list;
		if (!notice) throw new Error('no notice');
		expect(notice.action?.label).toBe(en.pages.saveRawData);
		await notices.act(notice);
		expect(texts()).toEqual([notice.text, en.pages.noRawData]);
		isReadable = true;
		await notices.act(notice);
		expect(texts()).toEqual([en.pages.noRawData]);
	});
});
