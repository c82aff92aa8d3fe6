import * as z from 'zod/mini';
import '#lib/domain/ids.ts';

/** Who makes commits: one per installation. Eight characters. */
export const Author = z
	.string()
	.check(z.regex(/^[0-9a-z]{8}$/))
	.brand<'Author'>();
export type Author = z.infer<typeof Author>;

/**
 * When, by whom and where a commit was made: `time-counter-author-session`. Fixed widths, so that
 * ids sort as text in the order of their times; the author and the tab's session make them unique.
 */
export const CommitId = z
	.string()
	.check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}-[0-9a-z]{4}$/))
	.brand<'CommitId'>();
export type CommitId = z.infer<typeof CommitId>;

const COUNTER_END = 36 ** 4;

/** When a commit was made, in milliseconds since 1970. */
export function timeOf(id: CommitId): number {
	return parseInt(id.slice(0, 9), 36);
}

export function authorOf(id: CommitId): Author {
	return Author.parse(id.slice(15, 23));
}

/**
 * A hybrid logical clock. It gives ids that rise in time, and go on rising where the computer's
 * clock stands still or is set back: then the counter counts.
 */
export class Clock {
	#millisecond = 0;
	#counter = 0;
	readonly #now: () => number;
	readonly session: string;

	/** `session` is four characters, its own for each tab. */
	constructor(now: () => number, session: string) {
		this.#now = now;
		this.session = session;
	}

	/** An id above every one this clock has given, and above `seen`. */
	next(author: Author, seen: CommitId | null): CommitId {
		if (seen !== null) this.#passBy(timeOf(seen), parseInt(seen.slice(10, 14), 36));
		const now = Math.floor(this.#now());
		if (now > this.#millisecond) {
			this.#millisecond = now;
			this.#counter = 0;
		} else {
			this.#counter += 1;
		}
		if (this.#counter === COUNTER_END) {
			this.#millisecond += 1;
			this.#counter = 0;
		}
		const time = this.#millisecond.toString(36).padStart(9, '0');
		const counter = this.#counter.toString(36).padStart(4, '0');
		return CommitId.parse(`${time}-${counter}-${author}-${this.session}`);
	}

	#passBy(millisecond: number, counter: number): void {
		if (millisecond < this.#millisecond) return;
		this.#counter = millisecond > this.#millisecond ? counter : Math.max(this.#counter, counter);
		this.#millisecond = millisecond;
	}
}
