import { MAX_FILE_MB } from '#lib/format/file-size.ts';
import { storageProblem } from './problems.ts';

/*
 * A file that another app of the computer shares with the installed program. It comes as a form that is
 * sent to an address of the program; the service worker keeps it until the page has opened and takes it.
 */

/** What became of a shared file. The page reads it in its address. */
export type SharedOutcome = '1' | 'tooLarge' | 'full' | 'unreadable';

const CACHE = 'varmekort-shared';
/** The name of the file's field, as `static/manifest.webmanifest` has it. */
const FIELD = 'project';
const NAME_HEADER = 'x-file-name';

const keyOf = (base: string) => `${base}/shared-file`;

/** Keeps the file of a form, in the place of one that nobody has taken. */
export async function keepShared(request: Request, base: string): Promise<SharedOutcome> {
	try {
		const file = (await request.formData()).get(FIELD);
		if (!(file instanceof File)) return 'unreadable';
		if (file.size > MAX_FILE_MB * 1024 * 1024) return 'tooLarge';
		const cache = await caches.open(CACHE);
		const headers = { [NAME_HEADER]: encodeURIComponent(file.name) };
		await cache.put(keyOf(base), new Response(file, { headers }));
		return '1';
	} catch (error) {
		return storageProblem(error).code === 'storage.full' ? 'full' : 'unreadable';
	}
}

/** Takes the file that has been kept, once; `null` where there is none. */
export async function takeShared(base: string): Promise<File | null> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(keyOf(base));
	if (!kept) return null;
	const name = decodeURIComponent(kept.headers.get(NAME_HEADER) ?? '');
	const file = new File([await kept.blob()], name);
	await cache.delete(keyOf(base));
	return file;
}
