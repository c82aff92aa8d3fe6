import type { Document } from '#lib/domain/project.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import { parseJson } from '#lib/format/envelope.ts';
import { readBytes } from '#lib/storage/files.ts';
import { openInMemory } from '#lib/storage/memory.ts';
import { openRawRows, RawRows } from '#lib/storage/raw-rows.ts';

/** Raw data say everything up to three times, as rows: they may be larger than a project file. */
const MAX_MB = 400;

/**
 * Reads a file of raw data, as `downloadRawData` and the rescue page make it: the projects in it, with
 * notes of what could not be read. `null` where it is no such file.
 */
export async function readRawData(file: Blob): Promise<Result<Document[]> | null> {
	if (file.size > MAX_MB * 1024 * 1024) {
		return failure({ code: 'file.tooLarge', data: { limit: `${MAX_MB} MB` } });
	}
	const read = await readBytes(file);
	if (!read.ok) return read;
	const parsed = parseJson(new TextDecoder().decode(read.value));
	const raw = RawRows.safeParse(parsed.ok ? parsed.value : null);
	if (!raw.success) return null;
	const db = openInMemory();
	try {
		return await openRawRows(db, raw.data);
	} finally {
		db.close();
	}
}
