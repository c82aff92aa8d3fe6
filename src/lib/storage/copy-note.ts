/**
 * Notes that a copy has been made. Where the database takes nothing, which the save status tells, the copy
 * is there all the same: `false`.
 */
export async function noteCopy(write: () => PromiseLike<void>): Promise<boolean> {
	try {
		await write();
		return true;
	} catch {
		// The light goes on showing the copy before: it promises less than there is.
		return false;
	}
}
