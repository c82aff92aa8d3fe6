import { sameValue } from '#lib/domain/score.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Acceptance, PastePlan } from './paste-plan.ts';

/** A plan in numbers. */
export interface PasteCounts {
	/** All that was pasted, whatever became of it. */
	total: number;
	valid: number;
	/** Of the valid ones: those that differ from what stands there, and of these, those that clear a score. */
	changed: number;
	cleared: number;
	rounded: number;
	refused: number;
	locked: number;
	/** How many areas the valid and locked ones are in. */
	areas: number;
}

export function countPaste({ changes, refused, locked }: PastePlan): PasteCounts {
	const changed = changes.filter(isChange);
	return {
		total: changes.length + refused.length + locked.length,
		valid: changes.length,
		changed: changed.length,
		cleared: changed.filter(({ value }) => value.kind === 'notScored').length,
		rounded: changes.filter(({ rounded }) => rounded !== null).length,
		refused: refused.length,
		locked: locked.length,
		areas: new Set([...changes, ...locked].map(({ cell }) => cell.area)).size
	};
}

/** True for what differs from what stands there. */
export function isChange({ from, value }: Acceptance): boolean {
	return !sameValue(from, value);
}

/** True for a paste that has to be looked at first: it is not all of what was copied, or reaches further than is seen. */
export function needsLook(plan: PastePlan): boolean {
	const { refused, locked, rounded, areas } = countPaste(plan);
	return refused > 0 || locked > 0 || rounded > 0 || areas > 1;
}

/** What a paste came to, in one line: "Pasted 35 of 40 values. 1 cell was cleared". */
export function describePaste(plan: PastePlan, { score: words }: Messages): string {
	const { valid, total, locked, cleared } = countPaste(plan);
	const parts = [words.paste.done(valid, total)];
	if (locked > 0) parts.push(words.outcome.locked(locked));
	if (cleared > 0) parts.push(words.paste.cleared(cleared));
	return parts.join('. ');
}
