import { produce } from 'immer';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import type { ProjectId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { readAuthor } from '#lib/storage/author.ts';
import type { Author, CommitId } from '#lib/storage/clock.ts';
import { CommitQueue } from '#lib/storage/commit-queue.ts';
import { createCommit, type Commit } from '#lib/storage/commit.ts';
import type { CopyStanding } from '#lib/storage/copy-standing.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { readNews } from '#lib/storage/follow.ts';
import { Housekeeper } from '#lib/storage/housekeeper.ts';
import { appendCommits, type JournalRows } from '#lib/storage/journal.ts';
import { loadProject, type LoadedProject } from '#lib/storage/load.ts';
import { applyPatches, changeBetween, withdraw, type Change } from '#lib/storage/patch.ts';
import { reportUntold, storageProblem } from '#lib/storage/problems.ts';
import { storeOpened } from '#lib/storage/summary.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import type { Timeline } from '#lib/storage/timeline.ts';
import type { ProjectHistory } from './history.svelte.ts';
import { afterCommit, stackOf, type Step, type UndoStack } from './undo-stack.ts';
import { UntoldMends } from './untold-mends.ts';

/** Where the edits are. Times are milliseconds since 1970. */
export type SaveStatus =
	/** All on the disk; `at` is when the last one of this visit got there. */
	| { kind: 'saved'; at: number | null }
	| { kind: 'saving'; since: number }
	/**
	 * They are in memory only: the disk has refused them, or the whole database is in memory. Editing
	 * goes on, and each edit tries again.
	 */
	| { kind: 'failed'; problem: Problem };

/**
 * An open project: the document as it is now, the one way to change it, and its way to the disk.
 * An edit is in the document at once, and on the disk when `status` says so. What other tabs do to
 * the same project comes in by itself.
 */
export class Editor {
	readonly id: ProjectId;
	/** Told of the steps that have come in from other tabs, in order. */
	onForeignEdit: ((labels: readonly EditLabel[]) => void) | null = null;
	/** What this tab knows of its copies outside the browser; `null` until something is known. */
	copies: CopyStanding | null = $state.raw(null);
	/** Told what had to be put right because edits of two tabs broke a rule together. */
	onMend: ((notes: readonly Problem[]) => void) | null = null;

	#document: Document;
	#revision: CommitId;
	#commits: readonly Commit[];
	#stack: UndoStack;
	#lastEdit: EditLabel | null;
	#status: SaveStatus;

	readonly #db: VarmekortDatabase;
	readonly #around: Surroundings;
	/** Who makes the steps of this tab. */
	readonly author: Author;
	readonly #signature: () => string;
	readonly #queue: CommitQueue;
	readonly #housekeeper: Housekeeper;
	readonly #partings: readonly (() => void)[];
	#timeline: Timeline;
	readonly #untold = new UntoldMends();
	#history: Promise<ProjectHistory> | null = null;
	#isStale = false;
	#persistAsked = false;
	#reading: Promise<void> = Promise.resolve();
	#nextReading: Promise<void> | null = null;

	/**
	 * Opens a project. Rows of it that cannot be read are passed over, and reported in the notes.
	 * `signature` is the author's name, or empty: each step keeps the one it was made under.
	 */
	static async open(
		db: VarmekortDatabase,
		id: string,
		around: Surroundings,
		signature: () => string = () => ''
	): Promise<Result<Editor>> {
		try {
			const [author, loaded] = await Promise.all([
				readAuthor(db, around.random),
				loadProject(db, id)
			]);
			if (!loaded.ok) return loaded;
			const notes = [...loaded.notes];
			const { timeline, written } = loaded.value;
			if (written < CURRENT_VERSION) {
				const { document, last: upTo } = timeline;
				const { keepBeforeUpgrade } = await import('#lib/storage/upgrade-copy.ts');
				const takenAt = around.clock.next(author, upTo);
				notes.push(...(await keepBeforeUpgrade(db, { document, upTo, written }, takenAt)));
			}
			return success(new Editor(db, around, { author, signature }, loaded.value), notes);
		} catch (error) {
			return failure(storageProblem(error));
		}
	}

	private constructor(
		db: VarmekortDatabase,
		around: Surroundings,
		{ author, signature }: { author: Author; signature: () => string },
		{ timeline, checkpoint }: LoadedProject
	) {
		this.id = timeline.document.project.id;
		this.#db = db;
		this.#around = around;
		this.author = author;
		this.#signature = signature;
		this.#timeline = timeline;
		// Opening has told of these.
		this.#untold.take(timeline.mends);
		this.#document = $state.raw(timeline.document);
		this.#revision = $state.raw(timeline.last);
		this.#commits = $state.raw(timeline.commits);
		this.#stack = $state.raw(stackOf(author, timeline.commits));
		this.#lastEdit = $state.raw(timeline.commits.at(-1)?.label ?? null);
		this.#status = $state.raw(this.#written(null));
		this.#queue = new CommitQueue({
			write: (commits) => appendCommits(db, commits),
			onWritten: (commits) => this.#noteWritten(commits),
			onFailed: (problem) => (this.#status = { kind: 'failed', problem })
		});
		this.#housekeeper = new Housekeeper({
			db,
			later: around.later,
			stored: checkpoint,
			current: () =>
				this.#isStale ? null : this.#timeline.checkpoint(this.#queue.pending[0]?.id ?? null),
			isWhole: () => this.#timeline.isWhole,
			onLate: () => this.catchUp()
		});
		this.#partings = [
			around.channel.listen((id) => id === this.id && void this.catchUp()),
			db.beforeLeaving(() => this.#leave()),
			db.onClosed((reopened) => this.#queue.hold(reopened.then((why) => this.#goOn(why))))
		];
		this.#housekeeper.restart();
		// A row of another tab may have come between loading and listening.
		void this.catchUp();
		storeOpened(db, this.id, around.now()).catch(() => {
			// The library then shows the time before: no loss.
		});
	}

	get document(): Document {
		return this.#document;
	}

	get project(): Project {
		return this.#document.project;
	}

	/** The id of the last step. Ids rise: a later state of the project has a greater one. */
	get revision(): CommitId {
		return this.#revision;
	}

	get status(): SaveStatus {
		return this.#status;
	}

	/** True where the project is in memory only, and `status` never says that it is saved. */
	get isVolatile(): boolean {
		return this.#db.inMemory !== null;
	}

	/** The step that undo takes back, or `null`. */
	get undoLabel(): EditLabel | null {
		return this.#stack.undo.at(-1)?.label ?? null;
	}

	/** The step that redo makes again, or `null`. */
	get redoLabel(): EditLabel | null {
		return this.#stack.redo.at(-1)?.label ?? null;
	}

	get canUndo(): boolean {
		return this.#stack.undo.length > 0;
	}

	get canRedo(): boolean {
		return this.#stack.redo.length > 0;
	}

	/** What was last done to the project, by anybody; `null` when nothing is remembered. */
	get lastEdit(): EditLabel | null {
		return this.#lastEdit;
	}

	/** The steps that are remembered, in order: the last few hundred, or all of a short history. */
	get commits(): readonly Commit[] {
		return this.#commits;
	}

	/** True where `commits` has every step but the one that made the project. */
	get remembersAll(): boolean {
		return this.#timeline.isWhole && this.#timeline.counts.all <= this.commits.length + 1;
	}

	/** Everything that was ever done to the project, read from the disk and followed from then on. */
	async history(): Promise<ProjectHistory> {
		const { ProjectHistory } = await import('./history.svelte.ts');
		this.#history ??= ProjectHistory.open(this.#db, this.#around, this, this.#signature);
		const history = await this.#history;
		await history.catchUp();
		return history;
	}

	/**
	 * Changes the document and sends the step to the disk. Answers `false`, and makes no step, where the
	 * recipe changes nothing, or a newer program has taken the database over (`status` says so).
	 */
	commit(label: EditLabel, recipe: Recipe): boolean {
		const change = this.#changeBy(recipe);
		if (this.#isStale || change.patches.length === 0) return false;
		this.#record({ label, kind: 'edit' }, change);
		return true;
	}

	/** True where a recipe would change anything. */
	wouldChange(recipe: Recipe): boolean {
		return this.#changeBy(recipe).patches.length > 0;
	}

	/** Takes the last own step back and answers its label, or `null` where there is none. */
	undo(): EditLabel | null {
		return this.#turn('undo', this.#stack.undo.at(-1));
	}

	/** Makes the last step that was taken back again. */
	redo(): EditLabel | null {
		return this.#turn('redo', this.#stack.redo.at(-1));
	}

	/** Tries to write what could not be written. */
	retry(): void {
		this.#db.reopen();
		this.#queue.retry();
	}

	/** Resolves when all edits so far are on the disk, or `status` says why they are not. */
	flush(): Promise<void> {
		return this.#queue.settled();
	}

	/** Reads what other tabs have written. It happens by itself when they say so. */
	catchUp(): Promise<void> {
		this.#nextReading ??= this.#reading.then(() => {
			this.#nextReading = null;
			return this.#isStale ? undefined : this.#readNews();
		});
		this.#reading = this.#nextReading;
		return this.#nextReading;
	}

	/** The page is hidden and may never come back: leave nothing undone. */
	hide(): void {
		void this.#finish();
	}

	/** The page is shown again: pokes may have been missed. */
	show(): void {
		this.retry();
		void this.catchUp();
	}

	/** Ends following and leaves everything in order. A late edit is still written. */
	async close(): Promise<void> {
		for (const part of this.#partings) part();
		(await this.#history)?.close();
		await this.#finish();
	}

	async #finish(): Promise<void> {
		this.retry();
		await this.flush();
		await this.#housekeeper.finish();
	}

	#changeBy(recipe: Recipe): Change {
		const next = produce(this.#document, (draft) => {
			recipe(draft);
		});
		return changeBetween(this.#document, next);
	}

	#turn(kind: 'undo' | 'redo', step: Step | undefined): EditLabel | null {
		if (!step || this.#isStale) return null;
		const next = applyPatches(this.#document, withdraw(this.#document, step.change));
		// Where others have changed it all since, the step is off the stack and nothing else happens.
		const change = changeBetween(this.#document, next);
		this.#record({ label: step.label, kind, of: step.edit }, change);
		return step.label;
	}

	#record(about: Pick<Commit, 'label' | 'kind' | 'of'>, change: Change): void {
		const seen = this.#timeline.last;
		const id = this.#around.clock.next(this.author, seen);
		const by = this.#signature().trim();
		const commit = createCommit(
			{ projectId: this.id, id, seen, ...(by ? { by } : {}), ...about },
			change
		);
		this.#timeline.add({ commits: [commit], damaged: [] });
		this.#document = this.#timeline.document;
		this.#revision = id;
		this.#commits = this.#timeline.commits;
		this.#stack = afterCommit(this.#stack, commit);
		this.#lastEdit = commit.label;
		if (this.#status.kind === 'saved') {
			this.#status = { kind: 'saving', since: this.#around.now() };
		}
		this.#db.reopen();
		this.#queue.add(commit);
		this.#tellMends();
	}

	/** How things stand when nothing is left to write. What is in memory only is never called saved. */
	#written(at: number | null): SaveStatus {
		const { inMemory } = this.#db;
		return inMemory ? { kind: 'failed', problem: inMemory } : { kind: 'saved', at };
	}

	#noteWritten(commits: readonly Commit[]): void {
		const at = this.#around.now();
		const isAll = this.#queue.pending.length === 0;
		this.#status = isAll ? this.#written(at) : { kind: 'saving', since: at };
		this.#around.channel.poke(this.id);
		this.#housekeeper.restart();
		if (commits.some(({ kind }) => kind === 'edit') && !this.#persistAsked) {
			this.#persistAsked = true;
			import('#lib/storage/persistence.ts')
				.then(({ askToPersist }) => askToPersist(this.#db, this.#around.persist))
				.catch(() => {
					// It is a favour to ask for; the edits are safe as they are.
				});
		}
	}

	/** The database is open again, or this is why it is not. Nothing is written before it is known whether the project is still there. */
	#goOn(why: Problem | null): Promise<void> | void {
		if (!why) return this.catchUp();
		this.#queue.halt(why.code === 'storage.cleared' ? { code: 'storage.removed' } : why);
	}

	async #readNews(): Promise<void> {
		try {
			const news = await readNews(
				this.#db,
				this.id,
				this.#timeline,
				() => this.#queue.pending.length
			);
			// The database may have been given up meanwhile.
			if (this.#isStale) return;
			if (news.kind === 'removed') {
				this.#queue.halt({ code: 'storage.removed' });
				return;
			}
			if (news.kind === 'newer') {
				this.#giveUp();
				return;
			}
			const isBack = this.#queue.resume();
			if (isBack && this.#queue.pending.length === 0) this.#status = this.#written(null);
			if (news.kind === 'late' || !this.#takeIn(news.rows)) await this.#reload();
		} catch (error) {
			// The database cannot be read now: the next poke, or showing the page, asks again. Or it is a bug.
			reportUntold(error, 'news of other tabs');
		}
	}

	/** Answers `false` where a row lies before the start of the timeline. */
	#takeIn(rows: JournalRows): boolean {
		const foreign = rows.commits.filter(({ id }) => !this.#timeline.has(id));
		if (!this.#timeline.add(rows)) return false;
		if (foreign.length > 0) this.#showTimeline(foreign);
		return true;
	}

	async #reload(): Promise<void> {
		const loaded = await loadProject(this.#db, this.id);
		if (!loaded.ok) return;
		const { timeline, checkpoint } = loaded.value;
		const known = this.#timeline;
		timeline.add({ commits: known.commits.filter(({ id }) => id > timeline.start), damaged: [] });
		this.#timeline = timeline;
		this.#housekeeper.reset(checkpoint);
		this.#showTimeline(timeline.commits.filter(({ id }) => id > known.start && !known.has(id)));
	}

	#showTimeline(foreign: readonly Commit[]): void {
		const { commits, document, last } = this.#timeline;
		this.#document = document;
		this.#revision = last;
		this.#commits = commits;
		this.#stack = stackOf(this.author, commits);
		this.#lastEdit = commits.at(-1)?.label ?? null;
		if (foreign.length > 0) this.onForeignEdit?.(foreign.map(({ label }) => label));
		this.#tellMends();
	}

	#tellMends(): void {
		const notes = this.#untold.take(this.#timeline.mends);
		if (notes.length > 0) this.onMend?.(notes);
	}

	/** A newer program wants the database: write what is left, then never again. */
	async #leave(): Promise<void> {
		await this.flush();
		this.#giveUp();
	}

	#giveUp(): void {
		this.#isStale = true;
		this.#queue.halt({ code: 'storage.stale' });
	}
}
