import type { Project } from '#lib/domain/project.ts';
import { success, type Result } from '#lib/domain/result.ts';
import { saveBytes } from '#lib/storage/files.ts';
import type { PackOmission, PackProgress } from '#lib/work/draw-pack.ts';
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

/** Makes what is planned and downloads it. `null` when it was called off: nothing is saved then. */
export async function savePack(
	project: Project,
	{ order, name }: PackPlan,
	talk: PackTalk
): Promise<Result<SavedPack> | null> {
	const { drawPackApart } = await import('#lib/work/pack.ts');
	const made = await drawPackApart(project, order, talk);
	if (!made?.ok) return made;
	const { blob, files, omitted } = made.value;
	saveBytes(name, blob, blob.type);
	return success({ name, files, bytes: blob.size, omitted }, made.notes);
}
