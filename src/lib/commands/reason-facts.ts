import type { Project } from '#lib/domain/project.ts';
import type { BoardReading } from '#lib/domain/selection/board.ts';
import type { Route } from '#lib/domain/selection/explain.ts';
import type { SelectionProblem } from '#lib/domain/selection/problem.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import type { Language } from '#lib/domain/text.ts';
import { choiceNames, type ChoiceNames } from './choice-names.ts';
import { lacksOf, needOf, type Lack, type Need } from './choice-needs.ts';

/** All that the sentences about one area are made of. */
export interface ReasonFacts {
	problem: SelectionProblem;
	reading: Pick<BoardReading, 'answer' | 'nearEqual' | 'explained' | 'sweeps' | 'swaps'>;
	area: number;
	/** `null` while nobody knows yet: nothing is said of them then. */
	routes: readonly Route[] | null;
	names: ChoiceNames;
	lacks: readonly Lack[];
	need: (criterion: number, wanted: number) => Need | null;
}

/** The facts of one area of a project. */
export function reasonFacts(
	{ project, choice, reading }: { project: Project; choice: ProjectChoice; reading: BoardReading },
	area: number,
	routes: readonly Route[] | null,
	language: Language
): ReasonFacts {
	return {
		...{ problem: choice.problem, reading, area, routes },
		names: choiceNames(project, choice, language),
		lacks: lacksOf(choice, area),
		need: (criterion, wanted) => needOf(project, choice, criterion, area, wanted)
	};
}
