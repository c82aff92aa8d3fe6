import { writeCheckpoint, type Checkpoint } from './checkpoint.ts';
import type { VarmekortDatabase } from './database.ts';
import { storeSummary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** How long nothing must have been written before there is time for housekeeping. */
const PAUSE_MS = 2000;

/** A pause writes a checkpoint where at least this many commits follow the last one. */
const WORTH_A_CHECKPOINT = 20;

/**
 * Writes what can always be made again from the journal: checkpoints, for fast opening, and the
 * project's row in the library. So it does it in pauses, and a failure is no loss.
 */
export class Housekeeper {
	#stored: Checkpoint | null;
	#work: Promise<void> = Promise.resolve();
	#cancel: (() => void) | null = null;
	readonly #db: VarmekortDatabase;
	readonly #later: Surroundings['later'];
	readonly #current: () => Checkpoint | null;
	readonly #isWhole: () => boolean;
	readonly #onLate: () => Promise<void>;

	constructor(options: {
		db: VarmekortDatabase;
		later: Surroundings['later'];
		/** The checkpoint that is stored. */
		stored: Checkpoint | null;
		/** The state of the commits that are on the disk. */
		current: () => Checkpoint | null;
		/**
		 * Whether `current` has every row in it. Where it has not, no checkpoint is written: a row that
		 * this program cannot read may be a newer one's, which shall find it unfolded. And the checkpoint
		 * that is there may be all that tells of a row that has been lost.
		 */
		isWhole: () => boolean;
		/** The journal has rows that `current` does not know: read them. */
		onLate: () => Promise<void>;
	}) {
		this.#db = options.db;
		this.#later = options.later;
		this.#stored = options.stored;
		this.#current = options.current;
		this.#isWhole = options.isWhole;
		this.#onLate = options.onLate;
	}

	/** Something was written: the pause begins anew. */
	restart(): void {
		this.#cancel?.();
		this.#cancel = this.#later(() => void this.#enqueue(WORTH_A_CHECKPOINT), PAUSE_MS);
	}

	/** Brings everything up to date now. */
	finish(): Promise<void> {
		this.#cancel?.();
		return this.#enqueue(1);
	}

	/** The project was loaded again, from this checkpoint if any. */
	reset(stored: Checkpoint | null): void {
		this.#stored = stored;
		this.restart();
	}

	#enqueue(least: number): Promise<void> {
		this.#work = this.#work
			.then(() => this.#tidy(least))
			.catch(() => {
				// A full disk, or a database that is closing: the journal has it all, the next pause tries again.
			});
		return this.#work;
	}

	async #tidy(least: number): Promise<void> {
		const current = this.#current();
		if (!current) return;
		await storeSummary(this.#db, current.document, current.upTo);
		if (!this.#isWhole() || current.count - (this.#stored?.count ?? 0) < least) return;
		const outcome = await writeCheckpoint(this.#db, current, this.#stored);
		if (outcome === 'written') this.#stored = current;
		if (outcome === 'late') {
			await this.#onLate();
			this.restart();
		}
	}
}
