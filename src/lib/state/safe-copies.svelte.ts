import type { Document } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import type { CommitId } from '#lib/storage/clock.ts';
import { allowCopyFolder, readCopyFolder, type CopyFailure } from '#lib/storage/copy-folder.ts';
import { downloadCopy } from '#lib/storage/copy-download.ts';
import { copyProject, type ToCopy } from '#lib/storage/copy-project.ts';
import { readCopyRecord } from '#lib/storage/copy-record.ts';
import { isReminderDue, postponeReminder, readReminderFacts } from '#lib/storage/copy-reminder.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { reportUntold } from '#lib/storage/problems.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import { noteCopied, noteFailed, type Copied } from './copied.ts';

/** What is copied: an open project. */
interface Project extends Copied {
	readonly document: Document;
	readonly revision: CommitId;
	flush(): Promise<void>;
}

/** What a person should know of the copies of the open project, and can do something about. */
export type CopyNews =
	| { kind: 'failed'; failure: CopyFailure }
	/** Copies that were changed by somebody; they are kept. */
	| { kind: 'changed'; names: readonly string[] }
	| { kind: 'reminder' };

/** So long must nothing have been done before a copy is made, and so long apart are two copies. */
const PAUSE_MS = 30_000;
const APART_MS = 5 * 60_000;

/**
 * Makes copies of an open project outside the browser by itself: after a pause, and when the page is
 * hidden. Where no folder is chosen, or the browser knows none, it reminds of saving one.
 */
export class SafeCopies {
	news: CopyNews | null = $state.raw(null);

	readonly #db: VarmekortDatabase;
	readonly #around: Pick<Surroundings, 'now' | 'later'>;
	readonly #project: Project;
	readonly #language: () => Language;
	#cancel: (() => void) | null = null;
	/** When the first step that is in no copy was noticed. */
	#since: number | null = null;
	#last = -Infinity;
	#work: Promise<void> = Promise.resolve();

	constructor(
		db: VarmekortDatabase,
		around: Pick<Surroundings, 'now' | 'later'>,
		project: Project,
		language: () => Language
	) {
		this.#db = db;
		this.#around = around;
		this.#project = project;
		this.#language = language;
	}

	/** Something was saved: the pause begins anew, but never puts a copy off for long. */
	touched(): void {
		const now = this.#around.now();
		// A clock that is set back must not put a copy off for as long.
		this.#since = Math.min(this.#since ?? now, now);
		this.#last = Math.min(this.#last, now);
		const soonest = Math.max(now + PAUSE_MS, this.#last + APART_MS);
		const latest = Math.max(this.#since, this.#last) + APART_MS;
		this.#cancel?.();
		this.#cancel = this.#around.later(() => void this.copy(), Math.min(soonest, latest) - now);
	}

	/** The page is hidden and may never come back: what waits for its pause is copied now. */
	hidden(): void {
		if (this.#since !== null) void this.copy();
	}

	/** Copies now, into the folder. Settles when it is done, or `news` says why it is not. */
	copy(): Promise<void> {
		this.#cancel?.();
		this.#cancel = null;
		this.#since = null;
		this.#work = this.#work
			.then(() => this.#copy())
			// A copy that fails says so itself: what is left is whether to remind.
			.catch((error: unknown) => reportUntold(error, 'safe copy'));
		return this.#work;
	}

	/** Has the browser ask for leave to use the folder again, and copies. Call it from a gesture. */
	async allow(): Promise<void> {
		const folder = await readCopyFolder(this.#db);
		if (folder && (await allowCopyFolder(folder))) await this.copy();
	}

	/** Downloads a copy. */
	async download(): Promise<void> {
		const { copy } = await downloadCopy(this.#db, this.#toCopy());
		noteCopied(this.#project, copy);
		this.news = null;
	}

	/** "Not now": the news are taken away. A reminder comes again after a day. */
	async dismiss(): Promise<void> {
		const isReminder = this.news?.kind === 'reminder';
		this.news = null;
		const { id } = this.#project.document.project;
		if (isReminder) await postponeReminder(this.#db, id, this.#around.now());
	}

	/** Makes the copy that still waits, and no more after it. */
	close(): void {
		this.hidden();
		this.#cancel?.();
	}

	async #copy(): Promise<void> {
		if (this.#db.stale) return;
		await this.#project.flush();
		const now = this.#around.now();
		const made = await copyProject(this.#db, () => this.#toCopy());
		if (!made) {
			noteFailed(this.#project, null);
			await this.#remind(now);
		} else if (!made.ok) {
			this.#fail(made.failure);
		} else {
			this.#last = now;
			const { changed: names, copy } = made.value;
			noteCopied(this.#project, copy);
			this.news = names.length > 0 ? { kind: 'changed', names } : null;
		}
	}

	#toCopy(): ToCopy {
		const { document, revision: upTo } = this.#project;
		return { document, upTo, language: this.#language(), now: this.#around.now() };
	}

	async #remind(now: number): Promise<void> {
		const { id } = this.#project.document.project;
		const record = await readCopyRecord(this.#db, id);
		const facts = await readReminderFacts(this.#db, id, record, now);
		this.news = isReminderDue(facts) ? { kind: 'reminder' } : null;
	}

	#fail(failure: CopyFailure): void {
		noteFailed(this.#project, { failure, at: this.#around.now() });
		this.news = { kind: 'failed', failure };
	}
}
