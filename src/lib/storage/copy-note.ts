import { storageProblem } from './problems.ts';

/**
 * Notes that a copy has been made. Where the database is full, refused or a newer program's, the copy is
 * there all the same: `false`.
 */
export async function noteCopy(write: () => PromiseLike<void>): Promise<boolean> {
	try {
		await write();
		return true;
	} catch (error) {
		if (storageProblem(error).code === 'storage.failed') throw error;
		return false;
	}
}
