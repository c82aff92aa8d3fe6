import { Zip, ZipDeflate } from 'fflate';

/**
 * A zip that is written file by file. What is written is handed to the browser, which may keep it on
 * disk, so that no more than one file is in the program's memory. The same files give the same bytes.
 */
export class ZipFile {
	readonly #zip: Zip;
	readonly #day: Date;
	readonly #written: Blob[] = [];
	#chunks: Uint8Array<ArrayBuffer>[] = [];
	#size = 0;

	/** @param day ISO day that the files in it are of */
	constructor(day: string) {
		// A zip knows no time zone: noon is the same day, whatever the computer makes of it.
		this.#day = new Date(`${day}T12:00:00`);
		this.#zip = new Zip((error, chunk) => {
			if (error) throw error;
			this.#chunks.push(chunk);
			this.#size += chunk.length;
		});
	}

	/** Bytes written until now. */
	get size(): number {
		return this.#size;
	}

	/**
	 * Adds a file. Its name must be new and in normal form C, with the words parted by nothing a
	 * system could take for a folder. `squeeze` is for text: other formats are packed in themselves.
	 */
	add(name: string, bytes: Uint8Array<ArrayBuffer>, squeeze: boolean): void {
		// Level 0 rather than bare bytes: readers that stream cannot find the end of those.
		const entry = new ZipDeflate(name, { level: squeeze ? 6 : 0 });
		entry.mtime = this.#day;
		// From Unix, where names are UTF-8; otherwise some programs ignore that they are.
		entry.os = 3;
		this.#zip.add(entry);
		entry.push(bytes, true);
		this.#hand();
	}

	/** The whole zip. Nothing can be added after it. */
	finish(): Blob {
		this.#zip.end();
		this.#hand();
		return new Blob(this.#written, { type: 'application/zip' });
	}

	#hand(): void {
		this.#written.push(new Blob(this.#chunks));
		this.#chunks = [];
	}
}
