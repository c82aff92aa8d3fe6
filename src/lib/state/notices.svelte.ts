export type NoticeKind = 'info' | 'success' | 'problem';

export interface Notice {
	readonly id: number;
	readonly text: string;
	readonly kind: NoticeKind;
	readonly action?: {
		readonly label: string;
		/** Answers whether it is done; a notice whose action is not done stays. It never throws. */
		readonly run: () => Promise<boolean>;
	};
}

/** No more than this many stand at once; the oldest gives way. */
const MOST = 4;

/** Short messages over the page: what happened, what was kept, and one way on. */
export class Notices {
	list: readonly Notice[] = $state.raw([]);
	#next = 1;
	#acting: readonly number[] = [];

	/**
	 * Shows a message until it is dismissed or acted on, and returns its id. One that stands there
	 * already is shown anew, not twice.
	 */
	say(text: string, kind: NoticeKind = 'info', action?: Notice['action']): number {
		const id = this.#next++;
		const notice: Notice = { id, text, kind, ...(action ? { action } : {}) };
		const others = this.list.filter((other) => other.text !== text || other.kind !== kind);
		this.list = [...others, notice].slice(-MOST);
		return id;
	}

	/** Does what the notice offers, and takes the notice away once it is done. A second press does nothing. */
	async act({ id, action }: Notice): Promise<void> {
		if (!action || this.#acting.includes(id)) return;
		this.#acting = [...this.#acting, id];
		const done = await action.run();
		this.#acting = this.#acting.filter((acting) => acting !== id);
		if (done) this.dismiss(id);
	}

	dismiss(id: number): void {
		this.list = this.list.filter((notice) => notice.id !== id);
	}
}
