import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
	AreaId,
	HorizonId,
	newSlug,
	ProjectId,
	TechnologyId,
	type Random
} from '#lib/domain/ids.ts';
import { Document, type Project } from '#lib/domain/project.ts';
import { sameText } from '#lib/domain/text.ts';
import type { Channel } from '#lib/storage/channel.ts';
import { Clock } from '#lib/storage/clock.ts';
import { openDatabase, type VarmekortDatabase } from '#lib/storage/database.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';

/** A small document: areas `a0…`, technologies `t0…`, horizons `h0…`, nothing scored. */
export function aDocument({
	id = 'project',
	areas = 2,
	technologies = 2,
	horizons = 2
} = {}): Document {
	const text = sameText('Words');
	const project: Project = {
		id: ProjectId.parse(id),
		title: sameText('Title'),
		fictitious: false,
		caveat: text,
		sourceLine: text,
		provenance: { starter: null, note: text, createdAt: '2026-01-01T00:00:00Z' },
		framework: {
			scale: {
				id: 'share',
				version: 1,
				name: text,
				quantity: text,
				shortQuantity: text,
				type: 'ratio',
				unit: 'percent',
				min: 0,
				max: 100,
				precision: 1,
				step: 5,
				levels: {},
				citation: text
			},
			technologies: {},
			horizons: {},
			sectors: {}
		},
		areas: {},
		cells: {},
		sources: {},
		assessors: {}
	};
	for (let i = 0; i < technologies; i++) {
		const technology = TechnologyId.parse(`t${i}`);
		project.framework.technologies[technology] = {
			id: technology,
			order: `a${i}`,
			label: text,
			shortLabel: text,
			definition: text
		};
	}
	for (let i = 0; i < horizons; i++) {
		const horizon = HorizonId.parse(`h${i}`);
		project.framework.horizons[horizon] = { id: horizon, year: 2025 + i };
	}
	for (let i = 0; i < areas; i++) {
		const area = AreaId.parse(`a${i}`);
		project.areas[area] = {
			id: area,
			order: `a${String(i).padStart(4, '0')}`,
			number: i + 1,
			field: text,
			profession: text,
			sector: null,
			locked: false,
			volumes: { costs: null, staff: null, activity: null }
		};
	}
	return Document.parse({ project, ballots: {} });
}

/** The cell at these positions. */
export function aCell(area: number, technology: number, horizon: number) {
	return {
		area: AreaId.parse(`a${area}`),
		technology: TechnologyId.parse(`t${technology}`),
		horizon: HorizonId.parse(`h${horizon}`)
	};
}

/** A database of its own, on a fake disk. Pass the disk to open it again from another tab. */
export function aDatabase(disk = new IDBFactory()): VarmekortDatabase {
	return openDatabase('varmekort', { indexedDB: disk, IDBKeyRange });
}

/** What all tabs of a computer share: time, chance, and the channel between them. */
export class FakeComputer {
	time = 1_700_000_000_000;
	readonly #listeners = new Set<{ tab: number; onPoke: (id: string) => void }>();
	#tabs = 0;
	#chance = 1;

	readonly random: Random = (bytes) => {
		for (let i = 0; i < bytes.length; i++) {
			this.#chance = (this.#chance * 48271) % 2147483647;
			bytes[i] = this.#chance & 255;
		}
		return bytes;
	};

	/** The surroundings of a new tab. `pass` ends a pause; what is due then runs at once. */
	tab(): Surroundings & { pass: () => void; persistAsked: () => number } {
		const tab = this.#tabs++;
		const waiting = new Set<() => void>();
		const now = () => this.time;
		let asked = 0;
		return {
			now,
			random: this.random,
			clock: new Clock(now, newSlug(this.random, 4)),
			channel: this.#channelOf(tab),
			later: (task) => {
				waiting.add(task);
				return () => waiting.delete(task);
			},
			persist: () => {
				asked += 1;
				return Promise.resolve(true);
			},
			pass: () => {
				const due = [...waiting];
				waiting.clear();
				for (const task of due) task();
			},
			persistAsked: () => asked
		};
	}

	#channelOf(tab: number): Channel {
		return {
			poke: (id) => {
				for (const listener of this.#listeners) if (listener.tab !== tab) listener.onPoke(id);
			},
			listen: (onPoke) => {
				const listener = { tab, onPoke };
				this.#listeners.add(listener);
				return () => this.#listeners.delete(listener);
			}
		};
	}
}
