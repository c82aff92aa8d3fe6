import type { Extent } from '#lib/domain/extent.ts';
import type { ProjectId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import type { CellChange } from '#lib/storage/cell-changes.ts';
import { timeOf, type Author, type CommitId } from '#lib/storage/clock.ts';
import type { Commit } from '#lib/storage/commit.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { History, readHistory, readLater } from '#lib/storage/history.ts';
import { storageProblem } from '#lib/storage/problems.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import {
	followVersions,
	keepVersion,
	loadVersion,
	putBackVersion,
	removeVersion,
	renameVersion,
	type Version,
	type VersionList
} from '#lib/storage/versions.ts';
import { changesOf, dayEnds, entriesOf, headOf, type HistoryEntry } from './history-entries.ts';

/** A state of the project that can be shown or compared: now, a named version, or how a day ended. */
export interface VersionChoice {
	id: string;
	/** What a named version is called; empty where `kind` and `at` say it all. */
	name: string;
	/** Milliseconds since 1970. */
	at: number;
	kind: 'now' | 'named' | 'step';
}

/** Automatic versions: how many stay in any case, and how many days the others do. */
export { DAYS, NEWEST } from '#lib/storage/retention.ts';

const NOW = 'now';

/** A step of the project as the journal has it. */
export type Step = Commit;

/** What a step did to one cell. */
export type Change = CellChange;

/** A whole copy of the project that is kept under a name. */
export type NamedVersion = Version;

/** What a history follows: an open project, with the steps it remembers. */
interface Recorded {
	readonly id: ProjectId;
	readonly author: Author;
	readonly document: Document;
	readonly commits: readonly Commit[];
	flush(): Promise<void>;
}

/**
 * Everything that was ever done to an open project, and its named versions. Read once from the disk;
 * what is done from then on, here or in another tab, comes in by itself.
 */
export class ProjectHistory {
	#read: History;
	#list = $state.raw<VersionList>({ versions: [], damaged: 0 });
	#problem = $state.raw<Problem | null>(null);
	readonly #history: History;
	readonly #db: VarmekortDatabase;
	readonly #around: Surroundings;
	readonly #recorded: Recorded;
	readonly #signature: () => string;
	readonly #unfollow: () => void;

	static async open(
		db: VarmekortDatabase,
		around: Surroundings,
		recorded: Recorded,
		signature: () => string
	): Promise<ProjectHistory> {
		const read = await readHistory(db, recorded.id);
		const history = read.ok ? read.value : History.from({ commits: [], damaged: [] });
		const opened = new ProjectHistory(db, around, recorded, signature, history);
		if (!read.ok) opened.#problem = read.problems[0] ?? null;
		return opened;
	}

	private constructor(
		db: VarmekortDatabase,
		around: Surroundings,
		recorded: Recorded,
		signature: () => string,
		history: History
	) {
		this.#db = db;
		this.#around = around;
		this.#recorded = recorded;
		this.#signature = signature;
		this.#read = $state.raw(history);
		// What has come in is kept in `#latest`, so that the next look adds only what is newer.
		let latest = history;
		this.#history = $derived.by(() => {
			const base = this.#read;
			latest = base.size > latest.size ? base : latest;
			latest = latest.with({ commits: [...recorded.commits], damaged: [] });
			return latest;
		});
		this.#unfollow = followVersions(
			db,
			recorded.id,
			(list) => (this.#list = list),
			(error) => (this.#problem = storageProblem(error))
		);
	}

	/** All steps that can be read, oldest first. The first made the project. */
	get steps(): readonly Commit[] {
		return this.#history.commits;
	}

	/** How many steps, and how many versions, cannot be read. */
	get damaged(): { steps: number; versions: number } {
		return { steps: this.#history.damaged.length, versions: this.#list.damaged };
	}

	/** Why the history cannot be read, if it cannot. What this visit remembers is there all the same. */
	get problem(): Problem | null {
		return this.#problem;
	}

	/** The named versions and those taken by themselves, newest first. */
	get named(): readonly Version[] {
		return [...this.#list.versions].reverse();
	}

	/** What can be compared: now, the named versions, and how each earlier day ended; newest first. */
	get versions(): readonly VersionChoice[] {
		const now: VersionChoice = { id: NOW, name: '', at: this.#around.now(), kind: 'now' };
		const named = this.named.map(({ takenAt: id, upTo, name }): VersionChoice => {
			return { id, name, at: timeOf(upTo), kind: 'named' };
		});
		const days = dayEnds(this.steps, this.#around.now()).map(({ id }): VersionChoice => {
			return { id, name: '', at: timeOf(id), kind: 'step' };
		});
		return [now, ...named, ...days];
	}

	/** When a step was made, in milliseconds since 1970. */
	timeOf(step: CommitId): number {
		return timeOf(step);
	}

	/** The document of one of `versions`. */
	async documentOf(id: string): Promise<Result<Document>> {
		if (id === NOW) return success(this.#recorded.document);
		if (this.#list.versions.some(({ takenAt }) => takenAt === id)) {
			return loadVersion(this.#db, this.#recorded.id, id);
		}
		const document = this.documentAt(id);
		return document ? success(document) : failure({ code: 'version.gone' });
	}

	/** The document after a step, or `null` where it cannot be told any more. */
	documentAt(step: string): Document | null {
		return this.#history.documentAt(step);
	}

	/** The steps that reach into a part of the project as a history tells them, newest first. */
	entriesOf(extent: Extent): HistoryEntry[] {
		const [first] = this.steps;
		const origin = first ? this.documentAt(first.id) : null;
		return entriesOf(this.steps, extent, { author: this.#recorded.author, origin });
	}

	/** Every cell that a step changed. None for the one that made the project. */
	changesIn(id: string): CellChange[] {
		const step = this.steps.find((each) => each.id === id);
		return step ? changesOf(step) : [];
	}

	/** Who, when and what of one step. */
	entryOf(step: Commit): Pick<HistoryEntry, 'id' | 'at' | 'who' | 'label' | 'kind'> {
		return headOf(step, this.#recorded.author);
	}

	/** Reads what is on the disk and not here, such as what other tabs did while nobody looked. */
	async catchUp(): Promise<void> {
		try {
			await this.#recorded.flush();
			this.#read = await readLater(this.#db, this.#recorded.id, this.#history);
		} catch (error) {
			this.#problem = storageProblem(error);
		}
	}

	/** Keeps the project as it was after a step under a name. It is on the disk, and verified, when this is done. */
	async keep(
		document: Document,
		upTo: CommitId,
		about: { name: string; note: string; reason: Version['reason'] }
	): Promise<Result<Version>> {
		await this.#recorded.flush();
		const { id: projectId, author } = this.#recorded;
		const by = this.#signature().trim();
		const takenAt = this.#around.clock.next(author, null);
		const version = { projectId, takenAt, upTo, ...(by ? { by } : {}), ...about };
		return keepVersion(this.#db, version, document);
	}

	rename(version: Version, words: Pick<Version, 'name' | 'note'>): Promise<boolean> {
		return renameVersion(this.#db, version, words);
	}

	/** Takes a version away. What is answered puts it back; `null` where another tab had taken it away already. */
	async remove(version: Version): Promise<(() => Promise<void>) | null> {
		const row = await removeVersion(this.#db, version);
		return row === undefined ? null : () => putBackVersion(this.#db, row);
	}

	close(): void {
		this.#unfollow();
	}
}
