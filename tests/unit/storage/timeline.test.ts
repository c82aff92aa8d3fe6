import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setCaveat, type Recipe } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { Author, Clock, CommitId } from '#lib/storage/clock.ts';
import { createCommit, firstCommit, type Commit } from '#lib/storage/commit.ts';
import { changeBetween } from '#lib/storage/patch.ts';
import { Timeline } from '#lib/storage/timeline.ts';
import { sameText } from '#lib/domain/text.ts';
import { aDocument, PROJECT } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

const AUTHORS = [Author.parse('author00'), Author.parse('author11')] as const;

/** The commits of two authors who saw nothing of each other, in the order of their ids. */
function journalOf(...recipes: readonly (readonly Recipe[])[]): Commit[] {
	const start = aDocument();
	const clock = new Clock(() => 1000, 'aaaa');
	const first = firstCommit(start, clock.next(AUTHORS[0], null));
	const apart = recipes.flatMap((own, i) => {
		const author = AUTHORS[i % 2] ?? AUTHORS[0];
		let document: Document = start;
		let seen = first.id;
		return own.map((recipe) => {
			const next = produce(document, recipe);
			const id = new Clock(() => 1000 + i, `00${i}0`).next(author, seen);
			const about = { projectId: PROJECT, id, seen, label: LABEL, kind: 'edit' } as const;
			const commit = createCommit(about, changeBetween(document, next));
			document = next;
			seen = id;
			return commit;
		});
	});
	return [first, ...apart].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const LABEL = { code: 'project.caveat' } as const;

function nth(commits: readonly (Commit | undefined)[], index: number): Commit {
	const commit = commits[index];
	if (!commit) throw new Error(`no commit ${index}`);
	return commit;
}

/** Commits that each write a number into the caveat. */
const caveats = (count: number): Recipe[] =>
	Array.from({ length: count }, (_, i) => setCaveat(sameText(`${i}`)));

const rows = (commits: readonly Commit[], damaged: string[] = []) => ({
	commits: [...commits],
	damaged
});

function timelineOf(commits: readonly Commit[], damaged: string[] = []): Timeline {
	const timeline = Timeline.fromJournal(rows(commits, damaged));
	if (!timeline) throw new Error('no document');
	return timeline;
}

describe('Timeline', () => {
	it('makes the same document of the same commits, however they arrive', () => {
		const two = fc.tuple(
			fc.array(anyRecipe, { maxLength: 8 }),
			fc.array(anyRecipe, { maxLength: 8 })
		);
		const arrivals = two
			.map((recipes) => journalOf(...recipes))
			.chain(([first, ...rest]) =>
				fc.record({
					first: fc.constant(nth([first], 0)),
					rest: fc.constant(rest),
					shuffled: fc.shuffledSubarray(rest, { minLength: rest.length }),
					size: fc.integer({ min: 1, max: 4 })
				})
			);
		fc.assert(
			fc.property(arrivals, ({ first, rest, shuffled, size }) => {
				const timeline = timelineOf([first]);
				for (let i = 0; i < shuffled.length; i += size) {
					// Some come twice.
					timeline.add(rows(shuffled.slice(Math.max(0, i - 1), i + size)));
				}
				const inOrder = timelineOf([first, ...rest]);
				expect(timeline.document).toEqual(inOrder.document);
				expect(timeline.commits).toEqual(inOrder.commits);
				expect(timeline.counts).toEqual(inOrder.counts);
			})
		);
	});

	it('takes nothing where a commit belongs before its start', () => {
		const commits = journalOf(caveats(4));
		const { document, last: upTo } = timelineOf(commits.slice(0, 3));
		const checkpoint = { document, upTo, count: 3 };
		const timeline = new Timeline(checkpoint, []);
		expect(timeline.add(rows([nth(commits, 1), nth(commits, 4)]))).toBe(false);
		expect(timeline.document).toBe(document);
		expect(timeline.add(rows(commits.slice(3)))).toBe(true);
		expect(timeline.document.project.caveat.da).toBe('3');
	});

	it('tells the state before a commit, with the number of rows up to there', () => {
		const commits = journalOf(caveats(4));
		const timeline = timelineOf(commits);
		const before = timeline.checkpoint(nth(commits, 3).id);
		expect(before).toMatchObject({ upTo: commits[2]?.id, count: 3 });
		expect(before?.document.project.caveat.da).toBe('1');
		expect(timeline.checkpoint(null)).toMatchObject({ upTo: commits[4]?.id, count: 5 });
		expect(timeline.checkpoint(nth(commits, 0).id)).toBeNull();
	});

	it('counts damaged rows where they stand, and folds over them', () => {
		const commits = journalOf(caveats(4));
		const damaged = [nth(commits, 2).id];
		const timeline = timelineOf(
			commits.filter(({ id }) => !damaged.includes(id)),
			damaged
		);
		expect(timeline.document.project.caveat.da).toBe('3');
		expect(timeline.counts.all).toBe(5);
		expect(timeline.checkpoint(nth(commits, 4).id)?.count).toBe(4);
		expect(timeline.checkpoint(nth(commits, 2).id)?.count).toBe(2);
	});

	it('stays short in a long session: what goes into its start is still counted', () => {
		const commits = journalOf(caveats(4500));
		const timeline = timelineOf(commits);
		expect(timeline.counts.all).toBe(4501);
		expect(timeline.counts.start).toBeGreaterThan(2000);
		expect(timeline.start).toBe(commits[timeline.counts.start - 1]?.id);
		expect(timeline.document.project.caveat.da).toBe('4499');
		expect(timeline.commits.at(-1)).toBe(commits.at(-1));
		expect(timeline.commits.length).toBeGreaterThan(500);
		expect(timeline.has(nth(commits, 10).id)).toBe(true);
	});

	it('needs a first commit that makes a document', () => {
		const [, ...rest] = journalOf(caveats(3));
		expect(Timeline.fromJournal(rows(rest))).toBeNull();
		expect(
			Timeline.fromJournal(rows([], [CommitId.parse('000000000-0000-author00-aaaa')]))
		).toBeNull();
	});
});
