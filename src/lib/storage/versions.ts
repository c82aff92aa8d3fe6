import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { ProjectId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { MAX_LABEL, MAX_PROSE, name } from '#lib/domain/text.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { CommitId, timeOf } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { deepFreeze } from './plain-data.ts';
import { storageProblem } from './problems.ts';
import { rowsIn } from './project-rows.ts';
import { expired, type Keepable } from './retention.ts';

/** Why a copy was taken: somebody asked for it, or it came by itself before something large. */
const REASONS = ['named', 'restore', 'import', 'upgrade'] as const;

/**
 * A whole copy of a project, kept under a name. It stands on its own: the text of a project file,
 * which any later program opens, with its fingerprint. `takenAt` is an id of the clock, so that no
 * two are the same; `upTo` is the commit that the copy shows the project after.
 */
const VersionRow = z.strictObject({
	version: z.literal(1),
	projectId: ProjectId,
	takenAt: CommitId,
	upTo: CommitId,
	reason: z.enum(REASONS),
	name: name(MAX_LABEL),
	note: z.string().check(z.maxLength(MAX_PROSE)),
	by: z.optional(name(MAX_LABEL)),
	digest: z.string(),
	file: z.string()
});
type VersionRow = z.infer<typeof VersionRow>;

/** What is said of a version without opening it. */
export type Version = Omit<VersionRow, 'version' | 'digest' | 'file'>;

/**
 * Keeps a version and reads it back: what is answered as kept has been verified. Only then do automatic
 * ones go that have had their time. `file` is the text to keep, where it is not that of the document as
 * this program saves it.
 */
export async function keepVersion(
	db: VarmekortDatabase,
	about: Version,
	document: Document,
	file: string = saveProjectText(document)
): Promise<Result<Version>> {
	const row: VersionRow = { version: 1, ...about, digest: digestOf(file), file };
	try {
		await db.transaction('rw', db.snapshots, () => db.snapshots.add(row));
		const kept = await loadVersion(db, about.projectId, about.takenAt);
		if (kept.ok) {
			await removeExpired(db, about);
			return success(about);
		}
		await db.snapshots.delete([about.projectId, about.takenAt]);
		return failure(...kept.problems);
	} catch (error) {
		return failure(storageProblem(error));
	}
}

/** The document of a version. One that is not as it was written is refused. */
export async function loadVersion(
	db: VarmekortDatabase,
	projectId: string,
	takenAt: string
): Promise<Result<Document>> {
	try {
		const stored = await db.snapshots.get([projectId, takenAt]);
		if (stored === undefined) return failure({ code: 'version.gone' });
		const row = VersionRow.safeParse(stored).data;
		if (row?.digest !== digestOf(row?.file ?? '')) return failure({ code: 'version.damaged' });
		const opened = openProjectText(row.file);
		return opened.ok ? success(deepFreeze(opened.value), opened.notes) : opened;
	} catch (error) {
		return failure(storageProblem(error));
	}
}

/** The versions of a project, oldest first, and how many rows could not be read. */
export interface VersionList {
	versions: readonly Version[];
	damaged: number;
}

/** Calls `onList` with a project's versions, now and whenever any tab changes one. Returns how to stop. */
export function followVersions(
	db: VarmekortDatabase,
	projectId: string,
	onList: (list: VersionList) => void,
	onError: (error: unknown) => void
): () => void {
	const subscription = liveQuery(() => rowsIn(db, 'snapshots', projectId).toArray()).subscribe(
		(rows) => onList(parseVersions(rows)),
		onError
	);
	return () => {
		subscription.unsubscribe();
	};
}

/**
 * Changes the words of a version, never what it holds. One that was taken by itself is a named one from
 * then on, and stays. Answers `false` where it is gone.
 */
export async function renameVersion(
	db: VarmekortDatabase,
	{ projectId, takenAt }: Version,
	words: Pick<Version, 'name' | 'note'>
): Promise<boolean> {
	const changed = await db.snapshots
		.where('[projectId+takenAt]')
		.equals([projectId, takenAt])
		.modify({ name: words.name, note: words.note, reason: 'named' });
	return changed > 0;
}

/** Takes a version away and hands back its row, for as long as it may be put back; `undefined` where it is gone. */
export function removeVersion(
	db: VarmekortDatabase,
	{ projectId, takenAt }: Version
): Promise<unknown> {
	return db.transaction('rw', db.snapshots, async () => {
		const row = await db.snapshots.get([projectId, takenAt]);
		await db.snapshots.delete([projectId, takenAt]);
		return row;
	});
}

/** Puts back a row that `removeVersion` handed out. */
export async function putBackVersion(db: VarmekortDatabase, row: unknown): Promise<void> {
	await db.snapshots.put(row);
}

/** A rule that cannot be followed now is followed the next time: the copy just taken is good all the same. */
async function removeExpired(
	db: VarmekortDatabase,
	{ projectId, takenAt: newest }: Version
): Promise<void> {
	try {
		await db.transaction('rw', db.snapshots, async () => {
			const copies = (await rowsIn(db, 'snapshots', projectId).toArray()).flatMap(
				(row): Keepable[] => {
					const { data } = VersionRow.safeParse(row);
					return data ? [{ ...data, size: data.file.length }] : [];
				}
			);
			const gone = expired(copies, timeOf(newest)).filter((takenAt) => takenAt !== newest);
			await db.snapshots.bulkDelete(gone.map((takenAt) => [projectId, takenAt]));
		});
	} catch {
		// As said above.
	}
}

function parseVersions(rows: readonly unknown[]): VersionList {
	const versions = rows.flatMap((row): Version[] => {
		const parsed = VersionRow.safeParse(row).data;
		if (!parsed) return [];
		const { projectId, takenAt, upTo, reason, note, by } = parsed;
		return [{ projectId, takenAt, upTo, reason, name: parsed.name, note, ...(by ? { by } : {}) }];
	});
	return { versions, damaged: rows.length - versions.length };
}
