import type { AreaId, AssessorId, CellKey } from './ids.ts';
import type { Ballot, Document, Project } from './project.ts';
import { EMPTY_SCORE, type Answer, type Score } from './score.ts';

/**
 * The project as one assessor has scored it: its cells are the answers of the ballot, and what she
 * has not answered is not scored. What a ballot says nothing of (sources, review and the like) stays
 * the team's, so that it makes no difference between the two. Without such a ballot: no answers.
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
		const { value, confidence, rationale }: Answer = answers[key] ?? EMPTY_SCORE;
		scores[key] = { ...EMPTY_SCORE, ...agreed[key], value, confidence, rationale };
	}
	return scores;
}
