import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Programs up to this version of the format did not write down which one they wrote. */
const UNMARKED = 2;

const keyOf = (projectId: string) => `format/${projectId}`;

/** Which version of the format a project was last written in. */
export async function writtenFormat(db: VarmekortDatabase, projectId: string): Promise<number> {
	return (await readSetting(db, keyOf(projectId), z.int())) ?? UNMARKED;
}

/** Notes that from now on the project is written in the format of this program. */
export function markFormat(db: VarmekortDatabase, projectId: string): Promise<void> {
	return writeSetting(db, keyOf(projectId), CURRENT_VERSION);
}
