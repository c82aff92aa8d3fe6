import type { ProjectId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { readAuthor } from '#lib/storage/author.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import {
	createProject,
	followProjects,
	refreshSummaries,
	removeBinned,
	restoreProject,
	type RemovedProject
} from '#lib/storage/library.ts';
import { countAfter } from '#lib/storage/journal.ts';
import { loadProject } from '#lib/storage/load.ts';
import { storageProblem } from '#lib/storage/problems.ts';
import { ProjectRow, storeArchived, storeBinned } from '#lib/storage/summary.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import { projectFrom } from '#lib/storage/thumbnail.ts';

/** Where a project lies. One in the bin remembers whether it came from the archive. */
export type Shelf = 'active' | 'archive' | 'bin';

/** One project as the library shows it. Times are milliseconds since 1970. */
export interface LibraryEntry extends Omit<ProjectRow, 'thumbnail'> {
	shelf: Shelf;
	/** The first 20 areas with their values and without words, to draw a small picture of. */
	thumbnail: Project;
}

/**
 * All projects of this database, last used first. It follows what this tab and others do to them. An
 * entry that has not changed stays the same object.
 */
export class Library {
	#projects = $state.raw<readonly LibraryEntry[]>([]);
	#ready = $state.raw(false);
	#problem = $state.raw<Problem | null>(null);
	/** Resolves once the database has been read, or could not be. */
	readonly whenReady: Promise<void>;
	#endReading: () => void = () => undefined;
	readonly #db: VarmekortDatabase;
	readonly #around: Surroundings;
	/** Stops following the database. */
	readonly close: () => void;

	constructor(db: VarmekortDatabase, around: Surroundings) {
		this.#db = db;
		this.#around = around;
		this.whenReady = new Promise((resolve) => (this.#endReading = resolve));
		const parts = [
			followProjects(
				db,
				(rows) => this.#show(rows),
				(error) => this.#fail(error)
			),
			db.onClosed((reopened) => void reopened.then((why) => (this.#problem = why)))
		];
		this.close = () => {
			for (const part of parts) part();
		};
		void refreshSummaries(db).catch((error: unknown) => this.#fail(error));
	}

	get projects(): readonly LibraryEntry[] {
		return this.#projects;
	}

	/** True once the database has been read. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Why the projects cannot be read or kept, if they cannot. */
	get problem(): Problem | null {
		return this.#problem ?? this.#db.inMemory;
	}

	/** True where nothing here lasts longer than the page. */
	get isVolatile(): boolean {
		return this.#db.inMemory !== null;
	}

	/** Makes a document a project. Where its id is taken, the new project gets one of its own. */
	create(document: Document): Promise<Result<ProjectId>> {
		return this.#attempt(async () => {
			const { random, clock } = this.#around;
			const author = await readAuthor(this.#db, random);
			return createProject(this.#db, document, { author, clock, random });
		});
	}

	/** The document of a project, without opening it for editing. */
	async load(id: string): Promise<Result<Document>> {
		const loaded = await loadProject(this.#db, id);
		if (loaded.ok) return success(loaded.value.timeline.document, loaded.notes);
		return this.#db.closed ? failure(this.#db.closed) : loaded;
	}

	/** How many steps a project has seen since one of them; `null` where it never had that one. */
	stepsSince(id: string, step: string): Promise<Result<number | null>> {
		return this.#attempt(() => countAfter(this.#db, id, step));
	}

	/** Puts a project in the archive, or takes it out. */
	archive(id: string, archived: boolean): Promise<Result<void>> {
		return this.#attempt(() => storeArchived(this.#db, id, archived ? this.#around.now() : null));
	}

	/** Puts a project in the bin, or takes it out to where it was before. It can be opened again as it was. */
	bin(id: string, binned: boolean): Promise<Result<void>> {
		return this.#attempt(() => storeBinned(this.#db, id, binned ? this.#around.now() : null));
	}

	/** Removes projects that are in the bin, with all they have. What is handed back restores them. */
	async removeBinned(ids: readonly string[]): Promise<Result<RemovedProject[]>> {
		const removed = await this.#attempt(() => removeBinned(this.#db, ids));
		if (removed.ok) for (const { id } of removed.value) this.#around.channel.poke(id);
		return removed;
	}

	/** Answers `false`, and writes nothing, where another project has taken the id. */
	async restore(removed: RemovedProject): Promise<Result<boolean>> {
		const restored = await this.#attempt(() => restoreProject(this.#db, removed));
		if (restored.ok) this.#around.channel.poke(removed.id);
		return restored;
	}

	async #attempt<T>(act: () => Promise<T>): Promise<Result<T>> {
		this.#db.reopen();
		try {
			return success(await act());
		} catch (error) {
			return failure(this.#db.closed ?? storageProblem(error));
		}
	}

	#show(rows: readonly unknown[]): void {
		const standing = this.#projects;
		this.#projects = rows
			.flatMap((row) => ProjectRow.safeParse(row).data ?? [])
			.map((row) =>
				entryOf(
					row,
					standing.find(({ id }) => id === row.id)
				)
			)
			.sort((a, b) => usedAt(b) - usedAt(a));
		this.#ready = true;
		this.#endReading();
		this.#problem = null;
	}

	#fail(error: unknown): void {
		this.#problem = this.#db.closed ?? storageProblem(error);
		this.#ready = true;
		this.#endReading();
	}
}

const usedAt = ({ changedAt, openedAt }: LibraryEntry) => Math.max(changedAt, openedAt ?? 0);

function entryOf(row: ProjectRow, standing: LibraryEntry | undefined): LibraryEntry {
	const same = standing?.upTo === row.upTo;
	if (
		same &&
		standing.openedAt === row.openedAt &&
		standing.archivedAt === row.archivedAt &&
		standing.binnedAt === row.binnedAt
	) {
		return standing;
	}
	const thumbnail = same ? standing.thumbnail : projectFrom(row.thumbnail);
	return { ...row, shelf: shelfOf(row), thumbnail };
}

function shelfOf({ archivedAt, binnedAt }: ProjectRow): Shelf {
	if (binnedAt !== undefined) return 'bin';
	return archivedAt === undefined ? 'active' : 'archive';
}
