export type NoticeKind = 'info' | 'success' | 'problem';

export interface Notice {
	readonly id: number;
	readonly text: string;
	readonly kind: NoticeKind;
	readonly action?: { readonly label: string; readonly run: () => void };
}

/** No more than this many stand at once; the oldest gives way. */
const MOST = 4;

/** Short messages over the page: what happened, what was kept, and one way on. */
export class Notices {
	list: readonly Notice[] = $state.raw([]);
	#next = 1;

	/** Shows a message until it is dismissed or acted on, and returns its id. */
	say(text: string, kind: NoticeKind = 'info', action?: Notice['action']): number {
		const id = this.#next++;
		const notice: Notice = { id, text, kind, ...(action ? { action } : {}) };
		this.list = [...this.list, notice].slice(-MOST);
		return id;
	}

	dismiss(id: number): void {
		this.list = this.list.filter((notice) => notice.id !== id);
	}
}
