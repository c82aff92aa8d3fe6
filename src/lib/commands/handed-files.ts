import { MAX_FILE_MB } from '#lib/format/file-size.ts';
import type { Problem } from '#lib/domain/result.ts';
import { takeShared } from '#lib/storage/shared-file.ts';

/** What the browser hands over when a file is opened with the installed program. Chromium only. */
interface LaunchQueue {
	setConsumer(consume: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the file a double click on the computer's desktop has opened the program with. */
export function followLaunches(take: (file: File) => void, fail: (error: unknown) => void): void {
	const { launchQueue } = window as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		const [handle] = files;
		handle?.getFile().then(take, fail);
	});
}

/**
 * The file another app has shared with the program, or why it was refused; `null` where it has been
 * taken before. `outcome` and `base` are those of the page's address.
 */
export async function readShared(outcome: string, base: string): Promise<File | Problem | null> {
	if (outcome === '1') return takeShared(base);
	if (outcome === 'tooLarge') {
		return { code: 'file.tooLarge', data: { limit: `${MAX_FILE_MB} MB` } };
	}
	return { code: outcome === 'full' ? 'file.noRoom' : 'file.unreadable' };
}
