import type { CopyStanding } from '#lib/storage/copy-standing.ts';
import { followStandings } from '#lib/storage/copy-standings.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import {
	askAgainToPersist,
	fillOf,
	looksPrivate,
	mayBePrivate,
	readRoom,
	type Room
} from '#lib/storage/persistence.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import { openTabs, type Tab } from '#lib/storage/tab-presence.ts';

/** How full the browser's room may be before it is said aloud: a share from 0 to 1. */
export const NEARLY_FULL = 0.8;

/** What can be known of how safe the data of this browser are. */
export class DataSafety {
	room: Room | null = $state.raw(null);
	/** How the copies of each project stand that has any, or should, by the project's id. */
	standings: Readonly<Partial<Record<string, CopyStanding>>> = $state.raw({});
	/** The tabs of this browser, this one among them; `null` where it cannot say. */
	tabs: readonly Tab[] | null = $state.raw([]);

	readonly #db: VarmekortDatabase;
	readonly #around: Surroundings;

	constructor(db: VarmekortDatabase, around: Surroundings) {
		this.#db = db;
		this.#around = around;
	}

	/** The share of the room that is used, from 0 to 1; `null` where the browser does not say. */
	get fill(): number | null {
		return this.room && fillOf(this.room);
	}

	get isNearlyFull(): boolean {
		return (this.fill ?? 0) > NEARLY_FULL;
	}

	get looksPrivate(): boolean {
		return this.room !== null && looksPrivate(this.room);
	}

	/** True where the browser tells nothing by which to guess whether it is. */
	get mayBePrivate(): boolean {
		return this.room !== null && mayBePrivate(this.room);
	}

	/** The other tabs that have a project open. */
	othersIn(projectId: string): readonly Tab[] | null {
		const own = this.#around.clock.session;
		return this.tabs?.filter((tab) => tab.project?.id === projectId && tab.session !== own) ?? null;
	}

	follow(): () => void {
		return followStandings(this.#db, (standings) => (this.standings = standings));
	}

	/** Looks anew at what the browser does not tell of by itself. */
	async look(): Promise<void> {
		[this.room, this.tabs] = await Promise.all([readRoom(), openTabs()]);
	}

	/** Answers whether the browser has promised to keep the data. */
	async askAgain(): Promise<boolean> {
		const granted = await askAgainToPersist(this.#db, this.#around.persist);
		await this.look();
		return granted;
	}
}
