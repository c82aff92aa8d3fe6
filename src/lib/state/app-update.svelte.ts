import { report } from '#lib/report.ts';
import { trustScripts } from '#lib/trusted-script.ts';
import type { WorkshopLock } from './workshop-lock.svelte.ts';

export interface AppUpdateOptions {
	/** Address of the service worker. */
	readonly script: string;
	/** Puts pending work on disk before a page is given up. */
	readonly flush: () => Promise<void>;
}

/**
 * The program as installed in this browser: whether there is a network, whether a newer version
 * waits, and whether another tab has already switched to one. A version never changes under a
 * person's hands: it starts when someone says so, or with the first tab after all have been closed, and
 * each tab reloads when its own user says so.
 */
export class AppUpdate {
	online = $state(true);
	/** A newer version is downloaded and waits for `go()`. */
	waiting = $state(false);
	/** Another tab has switched versions; this one still runs the old one until `go()`. */
	outdated = $state(false);

	#flush: () => Promise<void> = () => Promise.resolve();
	#registration: ServiceWorkerRegistration | undefined;
	#accepted = false;

	/** Watches the network and installs the program for use without one. Returns what ends it. */
	start({ script, flush }: AppUpdateOptions): () => void {
		this.#flush = flush;
		const stop = new AbortController();
		const { signal } = stop;

		this.online = navigator.onLine;
		window.addEventListener('online', () => (this.online = true), { signal });
		window.addEventListener('offline', () => (this.online = false), { signal });

		// Absent where the page is served without encryption to another computer.
		if ('serviceWorker' in navigator) {
			this.#followTakeOver(signal);
			document.addEventListener('visibilitychange', () => this.#look(), { signal });
			this.#register(script, signal).catch((error: unknown) => {
				report(error, 'service worker');
			});
		}
		return () => stop.abort();
	}

	/**
	 * Puts the work on disk and goes on with the newer version: an outdated tab reloads, any other has the
	 * waiting one take charge and reloads then. Does nothing while a workshop holds updates back.
	 */
	async go({ isFree }: Pick<WorkshopLock, 'isFree'>): Promise<void> {
		if (!isFree) return;
		await this.#flush();
		if (this.outdated) {
			location.reload();
			return;
		}
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		this.#accepted = true;
		waiting.postMessage('SKIP_WAITING');
	}

	async #register(script: string, signal: AbortSignal): Promise<void> {
		const registration = await navigator.serviceWorker.register(trust(script), {
			updateViaCache: 'none'
		});
		this.#registration = registration;
		this.#notice();
		const notice = () => this.#notice();
		const follow = () =>
			registration.installing?.addEventListener('statechange', notice, { signal });
		// Another tab, or the browser as it opened this one, may have found it before.
		follow();
		registration.addEventListener('updatefound', follow, { signal });
	}

	/** A worker that waits while another is in charge is a newer version. */
	#notice(): void {
		this.waiting =
			(this.#registration?.waiting ?? null) !== null && navigator.serviceWorker.controller !== null;
	}

	/** Asks for a newer version when someone comes back to the tab. Offline there is none to be had. */
	#look(): void {
		if (document.visibilityState !== 'visible' || !navigator.onLine) return;
		this.#registration?.update().catch(() => undefined);
	}

	/**
	 * The first worker of a first visit takes charge without anything having changed: only a change
	 * from one worker to the next means another version.
	 */
	#followTakeOver(signal: AbortSignal): void {
		let inCharge = navigator.serviceWorker.controller !== null;
		const onTakeOver = () => {
			if (this.#accepted) void this.#reload();
			else if (inCharge) void this.#becomeOutdated();
			inCharge = true;
		};
		navigator.serviceWorker.addEventListener('controllerchange', onTakeOver, { signal });
	}

	/** Edits may have been made since the version was accepted. */
	async #reload(): Promise<void> {
		await this.#putAway();
		location.reload();
	}

	async #becomeOutdated(): Promise<void> {
		this.waiting = false;
		await this.#putAway();
		this.outdated = true;
	}

	/** As far as it goes: a page that holds more than the disk asks before it is left. */
	async #putAway(): Promise<void> {
		try {
			await this.#flush();
		} catch (error) {
			report(error, 'flush before an update');
		}
	}
}

const trust = trustScripts('varmekort-sw');
