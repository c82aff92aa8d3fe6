import { answeredBy, projectOfBallot } from '#lib/domain/ballot-project.ts';
import type { Covers } from '#lib/domain/difference.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { Problem, Result } from '#lib/domain/result.ts';
import { report } from '#lib/report.ts';
import type { Side } from './sides.ts';

/** What a side is read from. */
export interface SideSource {
	readonly document: Document;
	documentOf: (id: string) => Promise<Result<Document>>;
}

/**
 * The project of one side of a difference. Now and ballots follow the document; a version is read
 * from the disk once, and `project` is `null` until then. Belongs to the component that makes it.
 */
export class SideProject {
	#read = $state.raw<{ id: string; result: Result<Document> } | null>(null);
	readonly #side: () => Side | null;
	readonly #source: () => SideSource;

	constructor(side: () => Side | null, source: () => SideSource) {
		this.#side = side;
		this.#source = source;
		$effect(() => {
			const wanted = side();
			if (!wanted || wanted.kind === 'now' || wanted.kind === 'ballot') return;
			if (this.#read?.id === wanted.id) return;
			this.#load(wanted.id).catch(report);
		});
	}

	readonly project: Project | null = $derived.by(() => {
		const side = this.#side();
		const { document } = this.#source();
		if (!side) return null;
		if (side.kind === 'now') return document.project;
		if (side.kind === 'ballot') return projectOfBallot(document, side.assessor);
		const read = this.#read;
		return read?.id === side.id && read.result.ok ? read.result.value.project : null;
	});

	/** Which cells the side speaks of: a ballot only of those it answers. */
	readonly covers: Covers = $derived.by(() => {
		const side = this.#side();
		return side?.kind === 'ballot'
			? answeredBy(this.#source().document, side.assessor)
			: () => true;
	});

	/** Why a version cannot be read, where it cannot. */
	readonly problem: Problem | null = $derived.by(() => {
		const read = this.#read;
		if (!read || read.id !== this.#side()?.id || read.result.ok) return null;
		return read.result.problems[0] ?? null;
	});

	async #load(id: string): Promise<void> {
		const result = await this.#source().documentOf(id);
		// The wish may have changed while the disk was read.
		if (this.#side()?.id === id) this.#read = { id, result };
	}
}
