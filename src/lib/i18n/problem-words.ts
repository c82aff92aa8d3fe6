import type { Problem } from '#lib/domain/result.ts';
import type { Messages } from './messages.ts';

/** What happened, what was kept and what to do next. Where it happened is `problem.where`. */
export function describeProblem(problem: Problem, t: Messages): string {
	return t.problems[problem.code](problem);
}
