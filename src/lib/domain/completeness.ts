import type { AreaId, AssessorId, TechnologyId } from './ids.ts';
import type { Document, Project } from './project.ts';
import {
	areasInOrder,
	cellKey,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder,
	type Cell
} from './reading.ts';
import { EMPTY_SCORE, isAnswered, type Answer, type Score } from './score.ts';
import { contestedCells, isContested } from './statistics.ts';

/*
 * How far a project has come, and where it is weak: facts about cells, counted. Nothing here judges;
 * a cell may have several gaps or none. Hidden parts do not count.
 */

/** What a team may want to go through. "Not applicable" is an answer like a level, and no gap. */
export const GAPS = [
	'notScored',
	'dontKnow',
	'noRationale',
	'lowConfidence',
	'contested',
	'question'
] as const;
export type Gap = (typeof GAPS)[number];

/** The count of some cells. A cell that is not applicable is answered. */
export interface Completeness {
	answered: number;
	total: number;
	notApplicable: number;
	gaps: Record<Gap, number>;
	/** The first cell with each gap there is, in the order they are read. */
	first: Partial<Record<Gap, Cell>>;
}

export interface Overview {
	whole: Completeness;
	areas: ReadonlyMap<AreaId, Completeness>;
	technologies: ReadonlyMap<TechnologyId, Completeness>;
	/** What each assessor's ballot says of all cells. A ballot holds no disagreement and no question. */
	assessors: ReadonlyMap<AssessorId, Completeness>;
}

/** Counts a whole project: by area, by technology and by assessor. */
export function overviewOf(document: Document): Overview {
	const { project } = document;
	const whole = none();
	const technologies = new Map(technologiesInOrder(project).map(({ id }) => [id, none()]));
	const areas = new Map(areasInOrder(project).map(({ id }) => [id, none()]));
	const assessors = new Map(
		Object.values(project.assessors).map(({ id }): [AssessorId, Completeness] => [id, none()])
	);
	for (const [area, ofArea] of areas) {
		const contested = contestedCells(document, area);
		for (const cell of cellsOfArea(project, area)) {
			const key = cellKey(cell.technology, cell.horizon);
			const score = scoreAt(project, cell);
			for (const tally of [whole, ofArea, technologies.get(cell.technology)]) {
				if (tally) count(tally, cell, score, contested.has(key));
			}
			for (const [assessor, tally] of assessors) {
				const answer = document.ballots[assessor]?.cells[area]?.[key] ?? EMPTY_SCORE;
				count(tally, cell, answer, false);
			}
		}
	}
	return { whole, areas, technologies, assessors };
}

/** How many cells of an area have a gap. */
export function countGap(document: Document, area: AreaId, gap: Gap): number {
	const { project } = document;
	if (gap === 'contested') return contestedCells(document, area).size;
	return cellsOfArea(project, area).filter((cell) => gapIn(scoreAt(project, cell), gap)).length;
}

/** True where a cell has a gap. */
export function hasGap(document: Document, cell: Cell, gap: Gap): boolean {
	if (gap === 'contested') return isContested(document, cell);
	return gapIn(scoreAt(document.project, cell), gap);
}

function gapIn(score: Answer & Pick<Score, 'question'>, gap: Exclude<Gap, 'contested'>): boolean {
	switch (gap) {
		case 'notScored':
			return !isAnswered(score.value);
		case 'dontKnow':
			return score.value.kind === 'dontKnow';
		case 'noRationale':
			return score.value.kind === 'level' && score.rationale.trim() === '';
		case 'lowConfidence':
			return score.confidence === 'low';
		case 'question':
			return score.question !== undefined;
	}
}

function count(
	tally: Completeness,
	cell: Cell,
	score: Answer & Pick<Score, 'question'>,
	contested: boolean
): void {
	tally.total += 1;
	if (isAnswered(score.value)) tally.answered += 1;
	if (score.value.kind === 'notApplicable') tally.notApplicable += 1;
	for (const gap of GAPS) {
		if (!(gap === 'contested' ? contested : gapIn(score, gap))) continue;
		tally.gaps[gap] += 1;
		tally.first[gap] ??= cell;
	}
}

function none(): Completeness {
	return {
		answered: 0,
		total: 0,
		notApplicable: 0,
		gaps: {
			notScored: 0,
			dontKnow: 0,
			noRationale: 0,
			lowConfidence: 0,
			contested: 0,
			question: 0
		},
		first: {}
	};
}

/** The shown cells of an area, row by row. */
function cellsOfArea(project: Project, area: AreaId): Cell[] {
	const horizons = horizonsInOrder(project);
	return technologiesInOrder(project).flatMap(({ id: technology }) =>
		horizons.map(({ id: horizon }) => ({ area, technology, horizon }))
	);
}
