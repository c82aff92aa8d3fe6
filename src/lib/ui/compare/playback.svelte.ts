/** How long each step of a playback stands before the next. */
const STEP_MS = 900;

/** Steps through a row of places by the clock, and stops at the last. */
export class Playback {
	#timer: ReturnType<typeof setInterval> | null = $state(null);
	readonly #step: () => boolean;

	/** @param step goes one place on, and answers whether there is another after it */
	constructor(step: () => boolean) {
		this.#step = step;
	}

	get playing(): boolean {
		return this.#timer !== null;
	}

	start(): void {
		if (this.#timer !== null) return;
		this.#timer = setInterval(() => {
			if (!this.#step()) this.stop();
		}, STEP_MS);
	}

	stop(): void {
		if (this.#timer !== null) clearInterval(this.#timer);
		this.#timer = null;
	}
}
