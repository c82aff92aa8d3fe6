import type { PastePlan } from '#lib/commands/paste-plan.ts';
import { applyPaste, copyRange, cutRange, readPaste } from '#lib/commands/score-clipboard.ts';
import { confirmTyping } from '#lib/commands/scoring.ts';
import { getI18n } from '#lib/i18n/i18n.svelte.ts';
import { getNotices } from '#lib/state/context.ts';
import type { ScoreDesk } from './score-desk.svelte.ts';

/** Copy, cut and paste at the desk, and the paste that waits for an answer. */
export class ScorePasting {
	/** A plan with refused cells: nothing is changed before it has been looked at. */
	pending = $state.raw<PastePlan | null>(null);
	readonly #desk: ScoreDesk;
	readonly #i18n = getI18n();
	readonly #notices = getNotices();

	/** Create while a component is set up. */
	constructor(desk: ScoreDesk) {
		this.#desk = desk;
	}

	readonly copy = (clipboard: DataTransfer): void => {
		if (!confirmTyping(this.#desk)) return;
		const count = copyRange(this.#desk, clipboard, this.#i18n.language);
		this.#desk.announce(this.#i18n.t.score.outcome.copied(count));
	};

	readonly cut = (clipboard: DataTransfer): void => {
		if (confirmTyping(this.#desk)) cutRange(this.#desk, clipboard, this.#i18n.language);
	};

	readonly paste = (clipboard: DataTransfer): void => {
		if (!confirmTyping(this.#desk)) return;
		const plan = readPaste(this.#desk, clipboard);
		if (!plan) return;
		if (plan.refused.length > 0) this.pending = plan;
		else this.finish(plan);
	};

	/** Carries out a plan and says what came of it. */
	finish(plan: PastePlan): void {
		this.pending = null;
		const changed = applyPaste(this.#desk, plan);
		const words = this.#i18n.t.score;
		const total = plan.changes.length + plan.locked + plan.refused.length;
		const done = words.paste.done(changed, total);
		const locked = plan.locked > 0 ? `. ${words.outcome.locked(plan.locked)}` : '';
		this.#notices.say(done + locked, 'success');
	}
}
