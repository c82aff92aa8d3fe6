import * as z from 'zod/mini';
import { ProjectId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { areasInOrder, progressOf, technologiesInOrder } from '#lib/domain/reading.ts';
import { Label } from '#lib/domain/text.ts';
import { CommitId, timeOf } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { Thumbnail, thumbnailOf } from './thumbnail.ts';

/**
 * A project's row in the library: what is said of it without opening it, as it was after commit
 * `upTo`. It can always be made again from the journal. Times are milliseconds since 1970.
 */
export const ProjectRow = z.strictObject({
	version: z.literal(1),
	id: ProjectId,
	upTo: CommitId,
	title: Label,
	fictitious: z.boolean(),
	createdAt: z.number(),
	changedAt: z.number(),
	openedAt: z.nullable(z.number()),
	/** When it was put away; absent while it is in use. */
	archivedAt: z.optional(z.number()),
	/** When it was put in the bin; absent while it is not there. */
	binnedAt: z.optional(z.number()),
	areas: z.int(),
	technologies: z.int(),
	answered: z.int(),
	total: z.int(),
	thumbnail: Thumbnail
});
export type ProjectRow = z.infer<typeof ProjectRow>;

/**
 * What a row alone knows, since it is no edit of the document. A row that is made again keeps it, as
 * far as it can be read.
 */
const Kept = z.object({
	openedAt: z.catch(z.nullable(z.number()), null),
	archivedAt: z.catch(z.optional(z.number()), undefined),
	binnedAt: z.catch(z.optional(z.number()), undefined)
});

/** The row of a document that stands at commit `upTo`. */
export function createRow({ project }: Document, upTo: CommitId): ProjectRow {
	const areas = areasInOrder(project);
	const progress = areas.map(({ id }) => progressOf(project, id));
	return {
		version: 1,
		id: project.id,
		upTo,
		title: project.title,
		fictitious: project.fictitious,
		createdAt: Date.parse(project.provenance.createdAt),
		changedAt: timeOf(upTo),
		openedAt: null,
		areas: areas.length,
		technologies: technologiesInOrder(project).length,
		answered: progress.reduce((sum, { answered }) => sum + answered, 0),
		total: progress.reduce((sum, { total }) => sum + total, 0),
		thumbnail: thumbnailOf(project)
	};
}

/**
 * Brings the row of a project up to a commit. A row that has come further is left, one that is
 * damaged is made anew; a project that has been removed stays removed.
 */
export function storeSummary(
	db: VarmekortDatabase,
	document: Document,
	upTo: CommitId
): Promise<void> {
	return db.transaction('rw', db.projects, async () => {
		const stored = await db.projects.get(document.project.id);
		if (stored === undefined) return;
		const row = ProjectRow.safeParse(stored).data;
		if (row && row.upTo >= upTo) return;
		const { openedAt = null, archivedAt, binnedAt } = Kept.safeParse(stored).data ?? {};
		await db.projects.put({
			...createRow(document, upTo),
			openedAt,
			...(archivedAt === undefined ? {} : { archivedAt }),
			...(binnedAt === undefined ? {} : { binnedAt })
		} satisfies ProjectRow);
	});
}

/** Notes when a project was last opened, in milliseconds since 1970. */
export async function storeOpened(
	db: VarmekortDatabase,
	projectId: string,
	openedAt: number
): Promise<void> {
	await db.projects.where(':id').equals(projectId).modify({ openedAt });
}

/** Puts a project in the archive at a time, in milliseconds since 1970, or with `null` takes it out. */
export async function storeArchived(
	db: VarmekortDatabase,
	projectId: string,
	at: number | null
): Promise<void> {
	await stamp(db, projectId, 'archivedAt', at);
}

/**
 * Puts a project in the bin at a time, in milliseconds since 1970, or with `null` takes it out. Nothing
 * else of it is touched.
 */
export async function storeBinned(
	db: VarmekortDatabase,
	projectId: string,
	at: number | null
): Promise<void> {
	await stamp(db, projectId, 'binnedAt', at);
}

/** Sets a time of a row, or takes it away: Dexie drops what is set to `undefined`. */
function stamp(
	db: VarmekortDatabase,
	projectId: string,
	name: 'archivedAt' | 'binnedAt',
	at: number | null
) {
	return db.projects
		.where(':id')
		.equals(projectId)
		.modify({ [name]: at ?? undefined });
}
