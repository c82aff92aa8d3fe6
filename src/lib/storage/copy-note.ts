/**
 * Notes that a copy has been made, or has failed. Where the database takes nothing, which the save status tells, the copy
 * is there all the same: `false`.
 */
export async function noteCopy(write: () => PromiseLike<void>): Promise<boolean> {
	try {
		await write();
		return true;
	} catch {
		// Once the page is closed the copy before is the last that is known: it promises less than there is.
		return false;
	}
}
