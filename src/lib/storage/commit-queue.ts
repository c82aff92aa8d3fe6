import type { Problem } from '#lib/domain/result.ts';
import type { Commit } from './commit.ts';
import { storageProblem } from './problems.ts';

/**
 * Commits on their way to the disk, in order. One that cannot be written stays, and is tried again with
 * the next, or on `retry`: as long as the page lives nothing is lost.
 */
export class CommitQueue {
	#pending: Commit[] = [];
	#writing = false;
	/** How often it was asked to try. */
	#asked = 0;
	#run = Promise.resolve();
	#halted: Problem | null = null;
	#held: PromiseLike<void> | null = null;
	readonly #write: (commits: readonly Commit[]) => Promise<void>;
	readonly #onWritten: (commits: readonly Commit[]) => void;
	readonly #onFailed: (problem: Problem) => void;

	constructor(options: {
		write: (commits: readonly Commit[]) => Promise<void>;
		/** Some commits are on the disk. There may be more to write. */
		onWritten: (commits: readonly Commit[]) => void;
		onFailed: (problem: Problem) => void;
	}) {
		this.#write = options.write;
		this.#onWritten = options.onWritten;
		this.#onFailed = options.onFailed;
	}

	/** What is not on the disk yet, oldest first. */
	get pending(): readonly Commit[] {
		return this.#pending;
	}

	add(commit: Commit): void {
		this.#pending.push(commit);
		this.retry();
	}

	retry(): void {
		this.#asked += 1;
		if (this.#halted) this.#onFailed(this.#halted);
		else if (!this.#writing && this.#pending.length > 0) this.#run = this.#writeAll();
	}

	/** Writes nothing from now on, for this reason. What is pending is kept. */
	halt(problem: Problem): void {
		this.#halted = problem;
		this.#onFailed(problem);
	}

	/**
	 * Writes nothing until `end` has come, which never fails. What could not be written before, or fails
	 * meanwhile, is tried again then.
	 */
	hold(end: PromiseLike<void>): void {
		this.#held = end;
		this.#asked += 1;
		void end.then(() => {
			if (this.#held !== end) return;
			this.#held = null;
			this.retry();
		});
	}

	/** Writes again after `halt`. Answers whether it had been halted. */
	resume(): boolean {
		const wasHalted = this.#halted !== null;
		this.#halted = null;
		this.retry();
		return wasHalted;
	}

	/** Resolves when all is written, or something could not be. */
	async settled(): Promise<void> {
		do await (this.#held ?? this.#run);
		while (this.#writing || this.#held);
	}

	/** All that has gathered goes in one transaction, so that a held key is never far behind. */
	async #writeAll(): Promise<void> {
		this.#writing = true;
		try {
			while (this.#pending.length > 0 && !this.#halted) {
				if (this.#held) {
					await this.#held;
					continue;
				}
				const asked = this.#asked;
				const batch = [...this.#pending];
				const problem = await this.#write(batch).then(() => null, storageProblem);
				if (!problem) {
					this.#pending.splice(0, batch.length);
					this.#onWritten(batch);
				} else if (asked === this.#asked) {
					this.#onFailed(problem);
					break;
				}
			}
			// It was halted during a write: what that came to is not how things stand.
			if (this.#halted) this.#onFailed(this.#halted);
		} finally {
			this.#writing = false;
		}
	}
}
