import type { Document } from '#lib/domain/project.ts';
import type { Part } from '#lib/domain/parts.ts';
import { success, type Result } from '#lib/domain/result.ts';
import { saveBytes } from '#lib/storage/files.ts';
import type { PackOmission, PackProgress } from '#lib/work/draw-pack.ts';
import { carriageOf } from '#lib/work/carried-texts.ts';
import type { PackTalk } from '#lib/work/pack.ts';
import type { PackPlan } from './pack-plan.ts';

export type { PackProgress };

/** A pack that has been handed to the user. */
export interface SavedPack {
	name: string;
	files: number;
	bytes: number;
	omitted: readonly PackOmission[];
}

/** The state of the project that a pack is made of. */
export interface PackSource {
	document: Document;
	/** The id of the project's last step. */
	revision: string;
	/** What each file carries of the project beside framework and scores; `null` for files that carry nothing. */
	parts: readonly Part[] | null;
}

/** Makes what is planned and downloads it. `null` when it was called off: nothing is saved then. */
export async function savePack(
	{ document, revision, parts }: PackSource,
	{ order, name }: PackPlan,
	talk: PackTalk
): Promise<Result<SavedPack> | null> {
	const carriage = parts && carriageOf(parts, revision);
	const { drawPackApart } = await import('#lib/work/pack.ts');
	const made = await drawPackApart(document, { ...order, carriage }, talk);
	if (!made?.ok) return made;
	const { blob, files, omitted } = made.value;
	saveBytes(name, blob, blob.type);
	return success({ name, files, bytes: blob.size, omitted }, made.notes);
}
