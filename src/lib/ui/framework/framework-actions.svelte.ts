import { tick } from 'svelte';
import { removeArea, setAreaHidden } from '#lib/domain/area-edits.ts';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import { refuseHiding, refuseRemoval, type Refusal } from '#lib/domain/framework-rules.ts';
import { removeHorizon, setHorizonHidden } from '#lib/domain/horizon-edits.ts';
import { newSlug } from '#lib/domain/ids.ts';
import { refuseLevelHiding, setLevelHidden } from '#lib/domain/level-order-edits.ts';
import type { Level } from '#lib/domain/scale.ts';
import { scoresOf, type PartOfFramework } from '#lib/domain/scores-of.ts';
import { removeTechnology, setTechnologyHidden } from '#lib/domain/technology-edits.ts';
import { plain, type LocalText } from '#lib/domain/text.ts';
import { frameworkWords, type FrameworkWords } from '#lib/i18n/framework-words.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Announcer } from '#lib/state/announcer.svelte.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';

type FrameworkLabel = Extract<EditLabel, { code: 'framework' }>;

interface Surroundings {
	editor: Editor;
	i18n: I18n;
	notices: Notices;
	announcer: Announcer;
}

/** Asked before something goes, or said where it cannot go. */
export interface Question {
	title: string;
	lines: readonly string[];
	remove?: () => void;
	/** The gentler way. */
	hide?: () => void;
}

/** Where the focus goes when the row it was in is gone. */
const SECTIONS = {
	technology: 'technologies',
	horizon: 'horizons',
	area: 'areas',
	sector: 'areas',
	level: 'scale',
	scale: 'scale'
} as const;

/** What every list of the framework does with the project: one step, its name, and a word about it. */
export class FrameworkActions {
	readonly editor: Editor;
	/** The question that waits for an answer. */
	question: Question | null = $state.raw(null);
	readonly #i18n: I18n;
	readonly #notices: Notices;
	readonly #announcer: Announcer;

	constructor({ editor, i18n, notices, announcer }: Surroundings) {
		this.editor = editor;
		this.#i18n = i18n;
		this.#notices = notices;
		this.#announcer = announcer;
	}

	get words(): FrameworkWords {
		return frameworkWords[this.#i18n.language];
	}

	/** A label as it is spoken: in the language of the interface, without soft hyphens. */
	nameOf(label: LocalText): string {
		return plain(this.#i18n.text(label));
	}

	/** Makes one step of a recipe. Answers `false` where it changes nothing. */
	commit(
		part: FrameworkLabel['part'],
		act: FrameworkLabel['act'],
		name: LocalText,
		recipe: Recipe,
		count = 0
	): boolean {
		return this.editor.commit({ code: 'framework', part, act, name, count }, recipe);
	}

	/**
	 * Removes a technology, a horizon or an area: at once where nothing is said of it, otherwise after
	 * the question that says how much goes with it. Either can be taken back.
	 */
	removePart(part: PartOfFramework, name: LocalText): void {
		const { document, project } = this.editor;
		const { words } = this;
		const said = this.nameOf(name);
		const refusal = refuseRemoval(document, part);
		const hide = refuseHiding(project, part)
			? {}
			: { hide: () => this.setHidden(part, name, true) };
		if (refusal) {
			const title = words.cannotRemove(said);
			this.question = { title, lines: [this.refusal(refusal)], ...hide };
			return;
		}
		const { cells, answers } = scoresOf(document, part);
		const remove = () => {
			if (!this.commit(part.kind, 'remove', name, removal(part), cells)) return;
			const done = cells ? words.removedWith(said, words.scores(cells)) : words.removed(said);
			this.removed(part.kind, done);
		};
		if (cells === 0) {
			remove();
			return;
		}
		const lines = [
			words.removeCount(words.cells(cells)),
			...(answers > 0 ? [words.removeAnswers(answers)] : []),
			words.removeUndo
		];
		this.question = { title: words.removeTitle(said), lines, remove, ...hide };
	}

	/** Hides a part or shows it again, and says so. The last one that is shown stays. */
	setHidden(part: PartOfFramework, name: LocalText, hidden: boolean): void {
		const refusal = hidden ? refuseHiding(this.editor.project, part) : null;
		const said = this.nameOf(name);
		if (refusal) {
			this.#notices.say(this.refusal(refusal));
		} else if (this.commit(part.kind, hidden ? 'hide' : 'show', name, hiding(part, hidden))) {
			this.say(hidden ? this.words.hiddenNow(said) : this.words.shownNow(said));
		}
	}

	/** Hides a level or shows it again, and says so. At least two can be chosen. */
	setLevelHidden({ id, label }: Level, hidden: boolean): void {
		const { scale } = this.editor.project.framework;
		const refusal = hidden ? refuseLevelHiding(scale, id) : null;
		const said = this.nameOf(label);
		if (refusal) {
			this.#notices.say(this.refusal(refusal));
		} else if (this.commit('level', hidden ? 'hide' : 'show', label, setLevelHidden(id, hidden))) {
			this.say(hidden ? this.words.hiddenNow(said) : this.words.shownNow(said));
		}
	}

	/** Says that something is gone, and leads the focus from the row that was there to its list. */
	removed(part: FrameworkLabel['part'], done: string): void {
		this.sayWithUndo(done);
		void tick().then(() => document.getElementById(SECTIONS[part])?.focus());
	}

	/** Says where a part has been moved to. */
	moved(name: LocalText, index: number, of: number): void {
		this.say(this.words.moved(this.nameOf(name), index + 1, of));
	}

	say(words: string): void {
		this.#announcer.announce(words);
	}

	/** Says what was done where it can be read, with a button that takes it back. */
	sayWithUndo(words: string): void {
		const step = this.editor.undoLabel;
		this.#notices.say(words, 'success', {
			label: this.#i18n.t.common.undo,
			run: () => {
				// Undo goes backwards: what came later is not taken back unasked.
				if (this.editor.undoLabel === step) this.editor.undo();
				else this.#notices.say(this.words.laterSteps);
				return Promise.resolve(true);
			}
		});
	}

	refusal({ code, data }: Refusal): string {
		return this.words.refusals[code](data ?? {});
	}

	newId(): string {
		return newSlug((bytes) => crypto.getRandomValues(bytes));
	}
}

function removal(part: PartOfFramework): Recipe {
	switch (part.kind) {
		case 'technology':
			return removeTechnology(part.id);
		case 'horizon':
			return removeHorizon(part.id);
		case 'area':
			return removeArea(part.id);
	}
}

function hiding(part: PartOfFramework, hidden: boolean): Recipe {
	switch (part.kind) {
		case 'technology':
			return setTechnologyHidden(part.id, hidden);
		case 'horizon':
			return setHorizonHidden(part.id, hidden);
		case 'area':
			return setAreaHidden(part.id, hidden);
	}
}
