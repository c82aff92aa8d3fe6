import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all; one of the same name is replaced. Rejects with the system's error. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	const making = `${path}.${process.pid}.part`;
	try {
		await writeFile(making, bytes);
		await rename(making, path);
	} catch (error) {
		await rm(making, { force: true });
		throw error;
	}
}
