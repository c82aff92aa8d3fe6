import { createSubscriber } from 'svelte/reactivity';

/** The time, for words like "2 s ago". Ticks only while something on screen reads it. */
export class Ticker {
	readonly #now: () => number;
	readonly #subscribe: () => void;

	constructor(now: () => number, periodMs = 1000) {
		this.#now = now;
		this.#subscribe = createSubscriber((update) => {
			const timer = setInterval(update, periodMs);
			return () => clearInterval(timer);
		});
	}

	/** Milliseconds since 1970; read anew at each tick. */
	get now(): number {
		this.#subscribe();
		return this.#now();
	}
}
