import { changeScore, type Recipe } from './edits.ts';
import type { AreaId } from './ids.ts';
import type { Project } from './project.ts';
import { scoreAt, type Cell } from './reading.ts';
import type { Problem } from './result.ts';
import { isOnScale, problemOfNumber } from './scale.ts';
import { levelOf, MAX_CALLOUT, type Estimate } from './score.ts';
import { isSameText, MAX_PROSE, type LocalText } from './text.ts';

/* Edits of what stands beside a number: how far it may be off, what is not known, how far it has come. */

export const AREA_REVIEWS = ['draft', 'reviewed', 'agreed'] as const;
export type AreaReview = (typeof AREA_REVIEWS)[number];

/** Why a cell cannot have this range, or `null` where it can: both ends on the scale, the level between them. */
export function problemOfRange(project: Project, cell: Cell, range: Estimate): Problem | null {
	const { scale } = project.framework;
	const { lowest, highest } = range;
	for (const end of [lowest, highest]) {
		if (isOnScale(scale, end)) continue;
		return problemOfNumber(scale, end, end);
	}
	if (lowest > highest) return { code: 'input.rangeOrder', data: { lowest, highest } };
	const level = levelOf(scoreAt(project, cell).value);
	if (level === null || (lowest <= level && level <= highest)) return null;
	return { code: 'input.rangeMisses', data: { level } };
}

/**
 * Sets the lowest and highest of what may be true of a cell, or takes them away with `null`. Changes
 * nothing where the cell is locked or `problemOfRange` objects.
 */
export function setRange(cell: Cell, range: Estimate | null): Recipe {
	return (draft) => {
		if (range && problemOfRange(draft.project, cell, range)) return;
		const before = scoreAt(draft.project, cell).range;
		if (before?.lowest === range?.lowest && before?.highest === range?.highest) return;
		changeScore(draft.project, cell, (score) => {
			if (range) score.range = { lowest: range.lowest, highest: range.highest };
			else delete score.range;
		});
	};
}

/** Writes down what still has to be found out about a cell; blank words take it away. */
export function setQuestion(cell: Cell, question: string): Recipe {
	return (draft) =>
		changeScore(draft.project, cell, (score) => {
			if (question.trim() === '') delete score.question;
			else score.question = question.slice(0, MAX_PROSE);
		});
}

/** Puts a note on the figures of a cell; blank words in both languages take it away. */
export function setCallout(cell: Cell, { da, en }: LocalText): Recipe {
	return (draft) =>
		changeScore(draft.project, cell, (score) => {
			const callout = { da: withinCallout(da), en: withinCallout(en) };
			if (isBlank(callout)) delete score.callout;
			else if (!score.callout || !isSameText(score.callout, callout)) score.callout = callout;
		});
}

/** Cut where it is too long, but never through a character. */
const withinCallout = (words: string) =>
	words.slice(0, MAX_CALLOUT).replace(/[\ud800-\udbff]$/, '');

const isBlank = ({ da, en }: LocalText) => da.trim() === '' && en.trim() === '';

/** How far an area as a whole has come. */
export function reviewOf(project: Project, area: AreaId): AreaReview {
	return project.areas[area]?.review ?? 'draft';
}

/** Says how far an area as a whole has come. Its cells keep their own states; a locked area keeps this too. */
export function setAreaReview(area: AreaId, review: AreaReview): Recipe {
	return (draft) => {
		const found = draft.project.areas[area];
		if (!found || found.locked) return;
		if (review === 'draft') delete found.review;
		else found.review = review;
	};
}
