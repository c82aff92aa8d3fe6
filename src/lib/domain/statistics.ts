import type { AreaId, CellKey } from './ids.ts';
import type { Assessor, Document, Horizon, Project } from './project.ts';
import { quantile } from './quantile.ts';
import { cellKey, horizonsInOrder, scoreAt, technologiesInOrder, type Cell } from './reading.ts';
import type { Scale } from './scale.ts';
import { levelOf, type Answer } from './score.ts';

/*
 * Numbers about numbers. "Not scored", "don't know" and "not applicable" are not numbers: they are
 * left out, and every result says how many it rests on.
 */

/** The middle of some numbers, or `null` of none. */
export function median(numbers: readonly number[]): number | null {
	return quartiles(numbers)?.median ?? null;
}

export interface Quartiles {
	lower: number;
	median: number;
	upper: number;
}

export function quartiles(numbers: readonly number[]): Quartiles | null {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [lower, middle, upper] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p));
	if (lower === undefined || middle === undefined || upper === undefined) return null;
	return { lower, median: middle, upper };
}

/** What the assessors say of one cell. */
export interface Spread {
	/** Everyone who has a ballot entry for the cell, by initials. */
	answers: readonly { assessor: Assessor; answer: Answer }[];
	/** The levels given, rising. */
	levels: readonly number[];
	median: number | null;
	quartiles: Quartiles | null;
	lowest: number | null;
	highest: number | null;
	/** How many levels were given. */
	n: number;
	dontKnow: number;
	notApplicable: number;
}

export function spreadOf(document: Document, cell: Cell): Spread {
	const key = cellKey(cell.technology, cell.horizon);
	const answers = Object.values(document.ballots).flatMap((ballot) => {
		const assessor = document.project.assessors[ballot.assessor];
		const answer = ballot.cells[cell.area]?.[key];
		return assessor && answer ? [{ assessor, answer }] : [];
	});
	answers.sort((a, b) => compare(a.assessor.initials, b.assessor.initials));
	const levels = answers
		.map(({ answer }) => levelOf(answer.value))
		.filter((level) => level !== null)
		.sort((a, b) => a - b);
	const countOf = (kind: Answer['value']['kind']) =>
		answers.filter(({ answer }) => answer.value.kind === kind).length;
	const found = quartiles(levels);
	return {
		answers,
		levels,
		median: found?.median ?? null,
		quartiles: found,
		lowest: levels.at(0) ?? null,
		highest: levels.at(-1) ?? null,
		n: levels.length,
		dontKnow: countOf('dontKnow'),
		notApplicable: countOf('notApplicable')
	};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * When a cell counts as contested, as shares of the length of the scale: the answers lie a quarter
 * of the scale apart, or their middle half spreads over more than a fifth. The thresholds are our
 * default; published consensus rules are written for nine-point scales and panels of eight or more.
 */
const CONTESTED_RANGE = 0.25;
const CONTESTED_QUARTILES = 0.2;

/** True where the assessors disagree so much that the cell should be discussed. */
export function isContested(document: Document, cell: Cell): boolean {
	return isWide(spreadOf(document, cell), document.project.framework.scale);
}

/** The contested cells of one area. */
export function contestedCells(document: Document, area: AreaId): ReadonlySet<CellKey> {
	const contested = new Set<CellKey>();
	const horizons = horizonsInOrder(document.project);
	for (const { id: technology } of technologiesInOrder(document.project)) {
		for (const { id: horizon } of horizons) {
			if (isContested(document, { area, technology, horizon })) {
				contested.add(cellKey(technology, horizon));
			}
		}
	}
	return contested;
}

function isWide({ levels, quartiles: found, lowest, highest }: Spread, scale: Scale): boolean {
	if (levels.length < 2 || !found || lowest === null || highest === null) return false;
	const length = scale.max - scale.min;
	return (
		highest - lowest >= CONTESTED_RANGE * length ||
		found.upper - found.lower > CONTESTED_QUARTILES * length
	);
}

/**
 * The last scored horizon before the cell, where the cell's level is lower than there; otherwise
 * `null`. Shares seldom fall over time, so the editor asks. A lower bound ("80 % or more") proves
 * no fall.
 */
export function fallsBelow(
	project: Project,
	cell: Cell
): { horizon: Horizon; level: number } | null {
	const value = scoreAt(project, cell).value;
	const year = project.framework.horizons[cell.horizon]?.year;
	if (value.kind !== 'level' || value.atLeast || year === undefined) return null;

	const earlier = horizonsInOrder(project).filter((horizon) => horizon.year < year);
	for (const horizon of earlier.reverse()) {
		const level = levelOf(scoreAt(project, { ...cell, horizon: horizon.id }).value);
		if (level === null) continue;
		return level > value.level ? { horizon, level } : null;
	}
	return null;
}
