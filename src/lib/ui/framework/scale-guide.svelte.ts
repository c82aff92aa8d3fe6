import type { LevelId } from '#lib/domain/ids.ts';
import {
	changeScale,
	reportCarry,
	suggestByOrder,
	type Carry,
	type CarryMethod,
	type Fallback
} from '#lib/domain/scale-change.ts';
import { SCALE_PRESETS, SHARE_AFFECTED } from '#lib/domain/scale-presets.ts';
import type { Scale } from '#lib/domain/scale.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';

/** The answers given on the way from one scale to another. Nothing happens before `commit`. */
export class ScaleGuide {
	readonly editor: Editor;
	step = $state(0);
	method: CarryMethod = $state('levels');
	/** What scores without a counterpart are to read as. Nobody chooses it but the person. */
	fallback: Fallback | null = $state(null);
	#to: Scale = $state.raw(SHARE_AFFECTED);
	#byHand: Readonly<Record<LevelId, number | null>> = $state.raw({});

	constructor(editor: Editor) {
		this.editor = editor;
		const [first] = this.choices;
		if (first) this.to = first;
	}

	get from(): Scale {
		return this.editor.project.framework.scale;
	}

	/** The scales of the program, without the one in use as it ships. */
	get choices(): readonly Scale[] {
		const { id, version } = this.from;
		return SCALE_PRESETS.filter((scale) => scale.id !== id || scale.version !== version);
	}

	get to(): Scale {
		return this.#to;
	}

	/** Another scale begins with the levels laid over each other in order. */
	set to(scale: Scale) {
		this.#to = scale;
		this.#byHand = suggestByOrder(this.from, scale);
		this.fallback = null;
	}

	readonly carry: Carry = $derived({
		from: this.from,
		to: this.#to,
		method: this.method,
		byHand: this.#byHand
	});

	readonly report = $derived.by(() => reportCarry(this.editor.document, this.carry));

	/** Nothing goes on while a score would be lost and nobody has said what becomes of it. */
	get canGoOn(): boolean {
		return this.step === 0 || this.report.lost.length === 0 || this.fallback !== null;
	}

	chooseByHand(level: LevelId, number: number | null): void {
		this.#byHand = { ...this.#byHand, [level]: number };
	}

	/** Makes the change as one step. Answers `false` where nothing changes. */
	commit(): boolean {
		const label = {
			code: 'framework.scale',
			to: this.#to.name,
			count: this.report.scores
		} as const;
		return this.editor.commit(label, changeScale(this.carry, this.fallback));
	}
}
