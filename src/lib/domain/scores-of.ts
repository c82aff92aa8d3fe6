import type { AreaId, HorizonId, TechnologyId } from './ids.ts';
import type { Document } from './project.ts';

/** Something that cells hang on. */
export type PartOfFramework =
	| { kind: 'technology'; id: TechnologyId }
	| { kind: 'horizon'; id: HorizonId }
	| { kind: 'area'; id: AreaId };

export interface ScoreCount {
	/** Cells in which the team or an assessor says something. */
	cells: number;
	/** Answers in ballots. */
	answers: number;
	/** Cells of the team that may not be changed: locked themselves, or in a locked area. */
	locked: number;
}

/** How much is said of a part of the framework, and would go with it. */
export function scoresOf({ project, ballots }: Document, part: PartOfFramework): ScoreCount {
	const cells = new Set<string>();
	let locked = 0;
	const lockedAreas = Object.values(project.areas).filter((area) => area.locked);
	const lockedIds = new Set<string>(lockedAreas.map(({ id }) => id));
	for (const [area, key, score] of cellsOf(project.cells, part)) {
		cells.add(`${area}/${key}`);
		if (lockedIds.has(area) || score.state === 'locked') locked += 1;
	}
	let answers = 0;
	for (const ballot of Object.values(ballots)) {
		for (const [area, key] of cellsOf(ballot.cells, part)) {
			cells.add(`${area}/${key}`);
			answers += 1;
		}
	}
	return { cells: cells.size, answers, locked };
}

/** Takes every score and answer of a part out of a draft, so that nothing is left pointing at it. */
export function dropScoresOf({ project, ballots }: Document, part: PartOfFramework): void {
	drop(project.cells, part);
	for (const ballot of Object.values(ballots)) drop(ballot.cells, part);
}

function drop(cells: Record<string, Record<string, unknown>>, part: PartOfFramework): void {
	for (const [area, key] of [...cellsOf(cells, part)]) {
		const scores = cells[area];
		if (!scores) continue;
		delete scores[key];
		if (Object.keys(scores).length === 0) delete cells[area];
	}
	// An area's record without scores may stand in a file that another program wrote.
	if (part.kind === 'area') delete cells[part.id];
}

function* cellsOf<T>(
	cells: Readonly<Record<string, Readonly<Record<string, T>>>>,
	part: PartOfFramework
): Generator<[area: string, key: string, score: T]> {
	for (const [area, scores] of Object.entries(cells)) {
		if (part.kind === 'area' && area !== part.id) continue;
		for (const [key, score] of Object.entries(scores)) {
			if (part.kind === 'area' || isOf(key, part)) yield [area, key, score];
		}
	}
}

function isOf(key: string, { kind, id }: PartOfFramework): boolean {
	return kind === 'technology' ? key.startsWith(`${id}/`) : key.endsWith(`/${id}`);
}
