import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file whole or not at all; one of the same name is replaced. Rejects with the system's error. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	// In the same folder, as only there a file can be moved in one step; short, where the name may be long.
	const making = join(dirname(path), `.varmekort-${process.pid}.part`);
	try {
		await writeFile(making, bytes);
		await rename(making, path);
	} catch (error) {
		await rm(making, { force: true });
		throw error;
	}
}
