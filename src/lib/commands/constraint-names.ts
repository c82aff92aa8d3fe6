import type { Project } from '#lib/domain/project.ts';
import type { Constraint } from '#lib/domain/selection/constraint.ts';
import type { Language } from '#lib/domain/text.ts';

/** What a constraint is called. */
export function constraintName(
	{ requirement }: Constraint,
	project: Project,
	language: Language
): string {
	return [requirement.kind, project.title[language] === '' ? '' : ''].join('');
}
