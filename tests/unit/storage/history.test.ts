import { produce } from 'immer';
import { beforeEach, describe, expect, it } from 'vitest';
import { setCaveat } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { sameText } from '#lib/domain/text.ts';
import { storeSlices } from '#lib/storage/checkpoint.ts';
import { Author, Clock } from '#lib/storage/clock.ts';
import { createCommit, firstCommit, type Commit } from '#lib/storage/commit.ts';
import { readHistory, readLater, type History } from '#lib/storage/history.ts';
import { appendCommits } from '#lib/storage/journal.ts';
import { changeBetween } from '#lib/storage/patch.ts';
import { aDocument, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const AUTHOR = Author.parse('author00');

/** Commits that each write their number into the caveat, after the one that makes the project. */
function journal(count: number): { commits: Commit[]; document: Document } {
	const clock = new Clock(() => 1000, 'aaaa');
	let document = aDocument();
	const commits = [firstCommit(document, clock.next(AUTHOR, null))];
	for (let i = 1; i <= count; i++) {
		const next = produce(document, setCaveat(sameText(`${i}`)));
		const label = { code: 'project.caveat' } as const;
		const id = clock.next(AUTHOR, null);
		const about = { projectId: PROJECT, id, seen: null, label, kind: 'edit' } as const;
		commits.push(createCommit(about, changeBetween(document, next)));
		document = next;
	}
	return { commits, document };
}

const caveatAt = (history: History, index: number) =>
	history.documentAfter(index)?.project.caveat.da ?? null;

describe('the history of a journal', () => {
	let tab: FakeTab;
	beforeEach(() => {
		tab = new FakeComputer().openTab();
	});

	it('tells the document after any commit of a long one, in whatever order it is asked', async () => {
		await appendCommits(tab.db, journal(1234).commits);
		const history = valueOf(await readHistory(tab.db, PROJECT));
		expect(history.commits).toHaveLength(1235);
		for (const index of [1234, 1, 700, 699, 100, 99, 101, 500, 1233]) {
			expect(caveatAt(history, index)).toBe(`${index}`);
		}
		expect(history.documentAfter(1235)).toBeNull();
		expect(history.documentAt('nowhere')).toBeNull();
	});

	it('takes in later rows, and folds again what a late one comes before', async () => {
		const { commits } = journal(300);
		const late = commits[150];
		await appendCommits(
			tab.db,
			commits.slice(0, 280).filter((commit) => commit !== late)
		);
		let history = valueOf(await readHistory(tab.db, PROJECT));
		expect(caveatAt(history, 150)).toBe('151');

		await appendCommits(tab.db, commits);
		history = await readLater(tab.db, PROJECT, history);
		expect(history.commits.map(({ id }) => id)).toEqual(commits.map(({ id }) => id));
		expect(caveatAt(history, 150)).toBe('150');
		expect(caveatAt(history, 300)).toBe('300');
		expect(await readLater(tab.db, PROJECT, history)).toBe(history);
	});

	it('says how many rows cannot be read, and folds over them', async () => {
		const { commits } = journal(5);
		await appendCommits(tab.db, commits);
		await tab.db.table('journal').put({ ...commits[3], patches: null });
		const read = await readHistory(tab.db, PROJECT);
		expect(read.ok && read.notes).toEqual([{ code: 'storage.rowsSkipped', data: { rows: 1 } }]);
		const history = valueOf(read);
		expect(history.damaged).toEqual([commits[3]?.id]);
		expect(caveatAt(history, 4)).toBe('5');
	});

	it('tells what it can from a checkpoint where the journal has lost its beginning', async () => {
		const { commits } = journal(5);
		await appendCommits(tab.db, commits);
		const upTo = commits[3];
		const whole = valueOf(await readHistory(tab.db, PROJECT));
		const document = whole.documentAfter(3);
		if (!upTo || !document) throw new Error('no commit');
		await storeSlices(tab.db, { document, upTo: upTo.id, count: 4 }, null);
		await tab.db.journal.delete([PROJECT, commits[0]?.id ?? '']);

		const history = valueOf(await readHistory(tab.db, PROJECT));
		expect(history.commits).toHaveLength(5);
		expect(caveatAt(history, 1)).toBeNull();
		expect([2, 3, 4].map((index) => caveatAt(history, index))).toEqual(['3', '4', '5']);
	});

	it('tells from a checkpoint on what a row did that the journal has lost since', async () => {
		const { commits, document } = journal(5);
		const last = commits[5];
		if (!last) throw new Error('no commit');
		await appendCommits(tab.db, commits);
		await storeSlices(tab.db, { document, upTo: last.id, count: 6 }, null);
		const next = produce(document, (draft) => {
			draft.project.title = sameText('After');
		});
		const id = new Clock(() => 2000, 'bbbb').next(AUTHOR, last.id);
		const label = { code: 'project.caveat' } as const;
		const about = { projectId: PROJECT, id, seen: last.id, label, kind: 'edit' } as const;
		await appendCommits(tab.db, [createCommit(about, changeBetween(document, next))]);
		await tab.db.journal.delete([PROJECT, last.id]);

		const read = await readHistory(tab.db, PROJECT);
		expect(read.ok && read.notes).toEqual([{ code: 'storage.rowsSkipped', data: { rows: 1 } }]);
		const history = valueOf(read);
		expect([3, 4].map((index) => caveatAt(history, index))).toEqual(['3', '5']);
		expect(history.documentAfter(5)).toEqual(next);
	});

	it('reports a database that is closed', async () => {
		tab.db.close();
		expect(await readHistory(tab.db, PROJECT)).toMatchObject({ ok: false });
	});
});
