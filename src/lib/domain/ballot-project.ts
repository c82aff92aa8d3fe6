import type { AreaId, AssessorId, CellKey } from './ids.ts';
import type { Ballot, Document, Project } from './project.ts';
import { cellKey, type Cell } from './reading.ts';
import { EMPTY_SCORE, isAnswered, type Answer, type Score } from './score.ts';

/** True for the cells that an assessor has answered. */
export function answeredBy({ ballots }: Document, assessor: AssessorId): (cell: Cell) => boolean {
	const answers = ballots[assessor]?.cells ?? {};
	return ({ area, technology, horizon }) => {
		const answer = answers[area]?.[cellKey(technology, horizon)];
		return answer !== undefined && isAnswered(answer.value);
	};
}

/**
 * The project as one assessor has scored it: values and confidence are the ballot's, and what she has
 * not answered is not scored. Reasons, sources and review stay the team's, since each gives her own
 * and none is a change of the other. Without such a ballot: no answers.
 */
export function projectOfBallot({ project, ballots }: Document, assessor: AssessorId): Project {
	const answers = ballots[assessor]?.cells ?? {};
	const areas = new Set([...Object.keys(project.cells), ...Object.keys(answers)]) as Set<AreaId>;
	const cells: Project['cells'] = {};
	for (const area of areas) cells[area] = scoresOf(project.cells[area] ?? {}, answers[area] ?? {});
	return { ...project, cells };
}

function scoresOf(
	agreed: Record<CellKey, Score>,
	answers: Ballot['cells'][AreaId]
): Record<CellKey, Score> {
	const keys = new Set([...Object.keys(agreed), ...Object.keys(answers)]) as Set<CellKey>;
	const scores: Record<CellKey, Score> = {};
	for (const key of keys) {
		const { value, confidence }: Answer = answers[key] ?? EMPTY_SCORE;
		scores[key] = { ...EMPTY_SCORE, ...agreed[key], value, confidence };
	}
	return scores;
}
