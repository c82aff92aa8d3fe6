import { Chooser } from '#lib/work/chooser.ts';
import type { AnswerTo, ChoiceQuestion, Progress } from '#lib/work/choice-questions.ts';

export type { AnswerTo, ChoiceQuestion, Progress };

/** What screens ask about a choice; the work is done apart from the page. */
export function startChoosing(): Chooser {
	return new Chooser();
}
