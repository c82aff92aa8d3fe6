import type { Document } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { CommitId } from './clock.ts';
import type { Commit } from './commit.ts';
import { begin, fold } from './fold.ts';
import type { JournalRows } from './journal.ts';

interface Entry {
	commit: Commit;
	/** The document with this commit and all before it. Neighbours share what they have in common. */
	after: Document;
}

/** When there are more entries than this, the older half goes into the start. */
const LONGEST = 2000;

/** How many commits before the start are remembered, for undo. */
export const REMEMBERED = 500;

/**
 * The commits of a project from some checkpoint on, in the order of their ids, and the document
 * after each. A commit may come in any order: one that belongs earlier is put there, and what
 * follows it is folded again. So the same commits make the same document, however they came.
 */
export class Timeline {
	#start: Checkpoint;
	#earlier: Commit[];
	#entries: Entry[] = [];
	readonly #ids = new Set<string>();
	#damaged: string[] = [];
	#isWhole: boolean;
	readonly #mends = new Map<CommitId, readonly Problem[]>();

	/**
	 * `earlier` are the last commits that the checkpoint holds, in order. `isWhole` is false where the
	 * journal does not have all that the checkpoint was made of.
	 */
	constructor(start: Checkpoint, earlier: readonly Commit[], isWhole = true) {
		this.#start = start;
		this.#isWhole = isWhole;
		this.#earlier = earlier.slice(-REMEMBERED);
	}

	/** The timeline of a whole journal, or `null` where no commit in it makes a document. */
	static fromJournal({ commits, damaged }: JournalRows): Timeline | null {
		for (const [index, commit] of commits.entries()) {
			const document = begin(commit);
			if (!document) continue;
			const hurt = damaged.filter((id) => id <= commit.id);
			const start = { document, upTo: commit.id, count: index + 1 + hurt.length };
			const timeline = new Timeline(start, [], hurt.length === 0);
			timeline.add({
				commits: commits.slice(index + 1),
				damaged: damaged.filter((id) => id > commit.id)
			});
			return timeline;
		}
		return null;
	}

	get document(): Document {
		return this.#entries.at(-1)?.after ?? this.#start.document;
	}

	/** The id of the last commit. */
	get last(): CommitId {
		return this.#entries.at(-1)?.commit.id ?? this.#start.upTo;
	}

	/** The first commit that may still be asked for; what is before it stands in the start. */
	get start(): CommitId {
		return this.#start.upTo;
	}

	/** How many rows of the journal are known, up to and with the start, and in all. */
	get counts(): { start: number; all: number } {
		const start = this.#start.count;
		return { start, all: start + this.#entries.length + this.#damaged.length };
	}

	/** The commits that are remembered, in order. */
	get commits(): Commit[] {
		return [...this.#earlier, ...this.#entries.map(({ commit }) => commit)];
	}

	/** True where every row since the start of this timeline could be read, and none before it is missing. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** What had to be put right after a commit, since it and others broke a rule together. */
	get mends(): ReadonlyMap<CommitId, readonly Problem[]> {
		return this.#mends;
	}

	has(id: string): boolean {
		return this.#ids.has(id) || this.#damaged.includes(id);
	}

	/**
	 * Takes in rows of the journal; those it has are passed over. Answers `false`, and takes none, where
	 * one belongs before the start: then the project has to be loaded again.
	 */
	add(rows: JournalRows): boolean {
		const commits = rows.commits.filter(({ id }) => !this.has(id)).sort(byId);
		const damaged = rows.damaged.filter((id) => !this.has(id));
		const ids = [...damaged, ...commits.map(({ id }) => id)];
		if (ids.some((id) => id <= this.#start.upTo)) return false;

		this.#damaged.push(...damaged);
		if (damaged.length > 0) this.#isWhole = false;
		const [first] = commits;
		if (!first) return true;
		const place = this.#entries.findLastIndex(({ commit }) => commit.id < first.id) + 1;
		const following = this.#entries.splice(place).map(({ commit }) => commit);
		for (const commit of following.length ? [...commits, ...following].sort(byId) : commits) {
			this.#append(commit);
		}
		return true;
	}

	/** The state before commit `limit`, or now; `null` where it lies before the start. */
	checkpoint(limit: CommitId | null): Checkpoint | null {
		if (limit !== null && limit <= this.#start.upTo) return null;
		const past = limit === null ? -1 : this.#entries.findIndex(({ commit }) => commit.id >= limit);
		return this.#checkpointAfter(past === -1 ? this.#entries.length : past);
	}

	#append(commit: Commit): void {
		const { document, notes } = fold(this.document, commit);
		this.#ids.add(commit.id);
		this.#entries.push({ commit, after: document });
		if (notes.length > 0) this.#mends.set(commit.id, notes);
		else this.#mends.delete(commit.id);
		if (this.#entries.length > LONGEST) this.#shorten(LONGEST / 2);
	}

	#shorten(length: number): void {
		this.#start = this.#checkpointAfter(length);
		this.#damaged = this.#damaged.filter((id) => id > this.#start.upTo);
		const gone = this.#entries.splice(0, length).map(({ commit }) => commit);
		this.#earlier = [...this.#earlier, ...gone].slice(-REMEMBERED);
	}

	/** The state after the first `length` entries. */
	#checkpointAfter(length: number): Checkpoint {
		const entry = this.#entries[length - 1];
		if (!entry) return this.#start;
		const upTo = entry.commit.id;
		const damaged = this.#damaged.filter((id) => id <= upTo).length;
		return { document: entry.after, upTo, count: this.#start.count + length + damaged };
	}
}

const byId = (a: Commit, b: Commit) => (a.id < b.id ? -1 : 1);
