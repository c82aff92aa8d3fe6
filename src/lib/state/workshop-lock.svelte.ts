import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { workshopLeft } from '#lib/storage/kept-workshop.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import { followWorkshopLock, setWorkshopLock } from '#lib/storage/workshop-lock.ts';

/** Whether updates are held back because of a workshop. All tabs have the same lock. */
export class WorkshopLock {
	/** When it goes off by itself, in milliseconds since 1970; `null` while it is off. */
	until: number | null = $state(null);
	/** False until it is known whether it is on. */
	isKnown = $state(false);

	readonly #db: VarmekortDatabase;
	readonly #around: Pick<Surroundings, 'now' | 'later'>;

	constructor(db: VarmekortDatabase, around: Pick<Surroundings, 'now' | 'later'>) {
		this.#db = db;
		this.#around = around;
	}

	/** True where nothing holds back a newer version. False, too, until it is known. */
	get isFree(): boolean {
		return this.isKnown && this.until === null;
	}

	/** Follows the lock until the returned function is called. */
	follow(): () => void {
		let cancel: () => void = () => undefined;
		const stop = followWorkshopLock(this.#db, (since) => {
			cancel();
			const left = workshopLeft(since, this.#around.now());
			this.until = left > 0 ? this.#around.now() + left : null;
			if (left > 0) cancel = this.#around.later(() => (this.until = null), left);
			this.isKnown = true;
		});
		return () => {
			stop();
			cancel();
		};
	}

	set(on: boolean): Promise<void> {
		return setWorkshopLock(this.#db, on ? this.#around.now() : null);
	}
}
