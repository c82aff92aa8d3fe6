import { failure, success, type Result } from '#lib/domain/result.ts';

/* Files in and out by the ways every browser has. The only place of storage that touches a page. */

/** Lets the user choose one file. `null` when she changed her mind. Call it from a user's gesture. */
export function pickFile(accept = ''): Promise<File | null> {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = accept;
	input.hidden = true;
	return new Promise((resolve) => {
		const finish = () => {
			input.remove();
			resolve(input.files?.item(0) ?? null);
		};
		input.addEventListener('change', finish, { once: true });
		input.addEventListener('cancel', finish, { once: true });
		document.body.append(input);
		input.click();
	});
}

/** The bytes of a file that a person chose. Fails with `file.unreadable`. */
export async function readBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>>> {
	try {
		return success(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		// The file was moved, or a stick was pulled out, between choosing and reading.
		if (error instanceof DOMException) return failure({ code: 'file.unreadable' });
		throw error;
	}
}

/** Downloads bytes or text as a file called `name`. `type` is its media type. */
export function saveBytes(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.hidden = true;
	document.body.append(link);
	link.click();
	link.remove();
	// The download reads the address after this task; a minute is ample, and frees the memory.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
