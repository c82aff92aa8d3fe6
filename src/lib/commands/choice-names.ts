import type { Project } from '#lib/domain/project.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { areaNames } from './area-names.ts';
import { constraintName } from './constraint-names.ts';

/** What the places of a choice are called, by place. */
export interface ChoiceNames {
	areas: readonly string[];
	criteria: readonly string[];
	constraints: readonly string[];
	/** True for a constraint that people have made as a lock: sentences then say "locked". */
	locks: readonly boolean[];
}

export function choiceNames(
	project: Project,
	choice: ProjectChoice,
	language: Language
): ChoiceNames {
	return {
		areas: areaNames(choice.areas, language),
		criteria: choice.criteria.map(({ criterion }) => plain(textIn(criterion.label, language))),
		constraints: choice.constraints.map((each) => constraintName(each, project, language)),
		locks: choice.constraints.map(({ requirement }) => requirement.kind === 'lock')
	};
}
