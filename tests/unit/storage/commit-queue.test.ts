import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/domain/result.ts';
import { Author, Clock } from '#lib/storage/clock.ts';
import { CommitQueue } from '#lib/storage/commit-queue.ts';
import { firstCommit, type Commit } from '#lib/storage/commit.ts';
import { aDocument } from '../../support/documents.ts';
import { diskFull } from '../../support/fake-computer.ts';

const clock = new Clock(() => 0, 'aaaa');
const aCommit = () => firstCommit(aDocument(), clock.next(Author.parse('author00'), null));

/** A queue whose writes end when the test says so, and what became of them. */
function aQueue() {
	const disk: Commit[] = [];
	const written: Commit[] = [];
	const problems: Problem[] = [];
	const waiting: { batch: readonly Commit[]; end: (error?: Error) => void }[] = [];
	const queue = new CommitQueue({
		write: (batch) =>
			new Promise((resolve, reject) => {
				const end = (error?: Error) => {
					if (error) {
						reject(error);
						return;
					}
					disk.push(...batch);
					resolve();
				};
				waiting.push({ batch, end });
			}),
		onWritten: (commits) => written.push(...commits),
		onFailed: (problem) => problems.push(problem)
	});
	return { queue, disk, written, problems, waiting };
}

/** Lets everything run that waits for nothing. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('CommitQueue', () => {
	it('writes one at once, and all that gathered meanwhile in one go after it', async () => {
		const { queue, disk, written, waiting } = aQueue();
		const [a, b, c] = [aCommit(), aCommit(), aCommit()];
		for (const commit of [a, b, c]) queue.add(commit);
		expect(waiting.map(({ batch }) => batch)).toEqual([[a]]);
		waiting[0]?.end();
		await turn();
		expect(waiting[1]?.batch).toEqual([b, c]);
		expect(queue.pending).toEqual([b, c]);
		waiting[1]?.end();
		await queue.settled();
		expect(disk).toEqual([a, b, c]);
		expect(written).toEqual(disk);
	});

	it('keeps what it could not write, and writes it before what comes next', async () => {
		const { queue, disk, problems, waiting } = aQueue();
		const [a, b] = [aCommit(), aCommit()];
		queue.add(a);
		waiting[0]?.end(diskFull());
		await queue.settled();
		expect(problems).toEqual([{ code: 'storage.full' }]);
		queue.add(b);
		waiting[1]?.end();
		await queue.settled();
		expect(disk).toEqual([a, b]);
	});

	it('tries again at once where it was asked to while a write was failing', async () => {
		const { queue, disk, problems, waiting } = aQueue();
		const a = aCommit();
		queue.add(a);
		queue.retry();
		waiting[0]?.end(diskFull());
		await turn();
		waiting[1]?.end();
		await queue.settled();
		expect([disk, problems]).toEqual([[a], []]);
	});

	it('writes nothing while it is halted, and everything when it goes on', async () => {
		const { queue, disk, problems, waiting } = aQueue();
		queue.halt({ code: 'storage.stale' });
		const a = aCommit();
		queue.add(a);
		await queue.settled();
		expect(waiting).toEqual([]);
		expect(problems).toEqual([{ code: 'storage.stale' }, { code: 'storage.stale' }]);
		expect(queue.resume()).toBe(true);
		waiting[0]?.end();
		await queue.settled();
		expect(disk).toEqual([a]);
	});

	it('says again why it is halted when a write that was under way has ended', async () => {
		const { queue, written, problems, waiting } = aQueue();
		const a = aCommit();
		queue.add(a);
		queue.halt({ code: 'storage.notFound' });
		waiting[0]?.end();
		await queue.settled();
		expect(written).toEqual([a]);
		expect(problems).toEqual([{ code: 'storage.notFound' }, { code: 'storage.notFound' }]);
	});

	it('tries what fails while it is held again when that ends, and says nothing of it', async () => {
		const { queue, disk, problems, waiting } = aQueue();
		const [a, b] = [aCommit(), aCommit()];
		let release: () => void = () => undefined;
		queue.add(a);
		queue.hold(new Promise((resolve) => (release = resolve)));
		waiting[0]?.end(new Error('closed'));
		queue.add(b);
		await turn();
		expect(waiting.length).toBe(1);
		release();
		await turn();
		waiting[1]?.end();
		await queue.settled();
		expect([disk, problems]).toEqual([[a, b], []]);
	});

	it('writes nothing of what waited while it was held, where it is halted meanwhile', async () => {
		const { queue, problems, waiting } = aQueue();
		let release: () => void = () => undefined;
		queue.hold(new Promise((resolve) => (release = resolve)));
		queue.add(aCommit());
		queue.halt({ code: 'storage.removed' });
		release();
		await queue.settled();
		expect(waiting).toEqual([]);
		expect(problems.at(-1)).toEqual({ code: 'storage.removed' });
	});
});
