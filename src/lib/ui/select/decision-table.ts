import { DecisionId, newSlug } from '#lib/domain/ids.ts';
import { decisionOf, type DecisionSaid, type Table } from '#lib/domain/selection/decision-draft.ts';
import { versionsOf } from '#lib/domain/selection/decision-versions.ts';
import type { Decision } from '#lib/domain/selection/selection.ts';
import type { ChoiceBoard } from './choice-board.svelte.ts';

/** What there is to decide on; `null` before the first answer, and while one is on its way. */
export function tableOf(board: ChoiceBoard): Table | null {
	const { read, selection, proposed, chosen, isSettled } = board;
	if (!read || !isSettled) return null;
	const { choice, reading } = read;
	return { selection, choice, reading, proposed, chosen };
}

/** The decision as it would be recorded now. */
export function draftDecision(board: ChoiceBoard, said: DecisionSaid): Decision | null {
	const table = tableOf(board);
	return (
		table &&
		decisionOf(table, said, {
			id: DecisionId.parse(newSlug((bytes) => crypto.getRandomValues(bytes))),
			takenAt: new Date().toISOString(),
			replaces: versionsOf(board.project)[0]?.decision.id ?? null
		})
	);
}
