import type { Project } from '#lib/domain/project.ts';
import type { Selection, Weighing } from '#lib/domain/selection/selection.ts';
import {
	choiceOf,
	weightsOf,
	type ProjectChoice
} from '#lib/domain/selection/selection-problem.ts';

interface Read {
	project: Project;
	selection: Selection;
	size: number;
	choice: ProjectChoice;
}

/** What the numbers of a choice are not made of. */
const ELSEWHERE: readonly (keyof Project)[] = ['selection', 'decisions'];
const MOVING: readonly (keyof Selection)[] = ['weighing'];

/**
 * Reads the choice again and again while it is edited. Where nothing but weights has changed since the
 * last time, areas, criteria and values stay the same objects; where the weights are equal too, as when
 * a moved weight is written down, so does the choice itself, and nobody need ask about it anew.
 */
export class ChoiceReader {
	#last: Read | null = null;

	read(project: Project, selection: Selection, size: number): ProjectChoice {
		const last = this.#last;
		const isKept =
			last?.size === size &&
			isSameBut(ELSEWHERE, last.project, project) &&
			isSameBut(MOVING, last.selection, selection);
		const choice = isKept
			? withWeights(last.choice, selection.weighing)
			: choiceOf(project, selection, size);
		this.#last = { project, selection, size, choice };
		return choice;
	}
}

function withWeights(choice: ProjectChoice, weighing: Weighing): ProjectChoice {
	const { problem, criteria } = choice;
	const weights = weightsOf(
		weighing,
		criteria.map(({ criterion }) => criterion.id)
	);
	const isSame = weights.every((weight, place) => weight === problem.weights[place]);
	return isSame ? choice : { ...choice, problem: { ...problem, weights } };
}

/** Whether two objects share all their parts but a few: edits keep what they do not touch. */
function isSameBut<T extends object>(parts: readonly (keyof T)[], a: T, b: T): boolean {
	const keys = Object.keys({ ...a, ...b }) as (keyof T)[];
	return keys.every((key) => a[key] === b[key] || parts.includes(key));
}
