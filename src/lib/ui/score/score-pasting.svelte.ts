import { describePaste, needsLook } from '#lib/commands/paste-counts.ts';
import type { PastePlan } from '#lib/commands/paste-plan.ts';
import { applyPaste, copyRange, cutRange, readPaste } from '#lib/commands/score-clipboard.ts';
import { confirmTyping } from '#lib/commands/scoring.ts';
import { getI18n } from '#lib/i18n/i18n.svelte.ts';
import { report } from '#lib/report.ts';
import { getNotices } from '#lib/state/context.ts';
import type { ScoreDesk } from './score-desk.svelte.ts';

/** Copy, cut and paste at the desk, and the paste that waits for an answer. */
export class ScorePasting {
	/** A plan that has to be looked at before anything is changed. */
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
		readPaste(this.#desk, clipboard)
			.then((plan) => {
				if (plan && needsLook(plan)) this.pending = plan;
				else if (plan) this.finish(plan);
			})
			.catch((error: unknown) => report(error, 'pasting'));
	};

	/** Carries out a plan and says what came of it. */
	finish(plan: PastePlan): void {
		this.pending = null;
		applyPaste(this.#desk, plan);
		this.#notices.say(describePaste(plan, this.#i18n.t), 'success');
	}
}
