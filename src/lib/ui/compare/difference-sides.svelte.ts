import { differenceBetween, type Difference } from '#lib/domain/difference.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { report } from '#lib/report.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { ProjectHistory } from '#lib/state/history.svelte.ts';
import { SideProject } from './side-project.svelte.ts';
import { chooseSides, listSides, type Side, type SidePair } from './sides.ts';

/** The ids of the two sides; `null` leaves the choice to `chooseSides`. */
export interface WantedSides {
	from: string | null;
	to: string | null;
}

/**
 * What can be compared with what, which two are chosen, and what lies between them. Versions are
 * read from the disk, so all of it is `null` for a while. Belongs to the component that makes it.
 */
export class DifferenceSides {
	#history = $state.raw<ProjectHistory | null>(null);
	readonly #editor: () => Editor;
	readonly #wanted: () => WantedSides;
	readonly #language: () => Language;
	readonly #before: SideProject;
	readonly #after: SideProject;

	constructor(editor: () => Editor, wanted: () => WantedSides, language: () => Language) {
		this.#editor = editor;
		this.#wanted = wanted;
		this.#language = language;
		$effect(() => {
			editor()
				.history()
				.then((opened) => (this.#history = opened))
				.catch(report);
		});
		const source = () => ({
			document: editor().document,
			documentOf: async (id: string) => {
				const opened = this.#history ?? (await editor().history());
				return opened.documentOf(id);
			}
		});
		this.#before = new SideProject(() => this.pair?.from ?? null, source);
		this.#after = new SideProject(() => this.pair?.to ?? null, source);
	}

	readonly sides: readonly Side[] | null = $derived.by(() => {
		const history = this.#history;
		return history ? listSides(this.#editor().document, history.versions, this.#language()) : null;
	});

	/** `null` where the project has nothing but itself. */
	readonly pair: SidePair | null = $derived.by(() => {
		const { from, to } = this.#wanted();
		return this.sides && chooseSides(this.sides, from, to);
	});

	/** Why a side cannot be read, where it cannot. */
	get problem(): Problem | null {
		return this.#before.problem ?? this.#after.problem;
	}

	readonly difference: Difference | null = $derived.by(() => {
		const [before, after] = [this.#before, this.#after];
		const [starts, ends] = [before.covers, after.covers];
		if (!before.project || !after.project) return null;
		return differenceBetween(before.project, after.project, (cell) => starts(cell) && ends(cell));
	});
}
