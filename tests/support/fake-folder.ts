/**
 * A folder on a drive that does what no real one does when it is asked to: files vanish, and writing ends
 * in the middle. As in browsers that cannot rename, a file has no `move`.
 */
export class FakeFolder {
	readonly files = new Map<string, string>();
	isGone = false;
	/** Called before a file is read. */
	onRead: (name: string) => void = () => undefined;
	/** Called before the text of a file is written, when the file is there already and empty. */
	onWrite: (name: string) => void = () => undefined;

	/** As much of a handle as the program uses. */
	get handle(): FileSystemDirectoryHandle {
		const folder = {
			kind: 'directory',
			name: 'copies',
			values: () => this.#values(),
			getFileHandle: (name: string, { create = false } = {}) =>
				soon(() => {
					if (create && !this.files.has(name)) this.files.set(name, '');
					this.#textOf(name);
					return this.#fileHandle(name);
				}),
			removeEntry: (name: string) =>
				soon(() => {
					this.#textOf(name);
					this.files.delete(name);
				})
		};
		return folder as unknown as FileSystemDirectoryHandle;
	}

	async *#values() {
		const names = await soon(() => {
			if (this.isGone) throw notFound();
			return [...this.files.keys()];
		});
		for (const name of names) yield this.#fileHandle(name);
	}

	#fileHandle(name: string) {
		return {
			kind: 'file',
			name,
			getFile: () =>
				soon(() => {
					this.onRead(name);
					return new File([this.#textOf(name)], name);
				}),
			createWritable: () => soon(() => this.#writable(name))
		};
	}

	/** What is written takes the place of the file when it is closed. */
	#writable(name: string) {
		let draft = '';
		return {
			write: (text: string) =>
				soon(() => {
					this.onWrite(name);
					draft += text;
				}),
			abort: () => soon(() => undefined),
			close: () => soon(() => void this.files.set(name, draft))
		};
	}

	#textOf(name: string): string {
		const text = this.files.get(name);
		if (text === undefined) throw notFound();
		return text;
	}
}

const soon = <T>(act: () => T): Promise<T> => Promise.resolve().then(act);

const notFound = () => new DOMException('A file or folder was not found', 'NotFoundError');
