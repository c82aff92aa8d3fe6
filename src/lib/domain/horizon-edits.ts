import type { Recipe } from './edits.ts';
import { refuseHiding, refuseRemoval, refuseYear } from './framework-rules.ts';
import { HorizonId } from './ids.ts';
import type { Project } from './project.ts';
import { dropScoresOf } from './scores-of.ts';

/* The points in time. They stand in the order of their years; only removing one touches a score. */

/**
 * The id of a new horizon: its year, where no other has it. So two people who add the same year at
 * the same time add the same horizon, and their scores meet in it.
 */
export function horizonIdFor({ framework }: Project, year: number, newId: () => string): HorizonId {
	const id = HorizonId.parse(String(year));
	return framework.horizons[id] ? HorizonId.parse(newId()) : id;
}

export function addHorizon(id: HorizonId, year: number): Recipe {
	return ({ project }) => {
		const { horizons } = project.framework;
		if (!horizons[id] && !refuseYear(project, year)) horizons[id] = { id, year };
	};
}

/** Gives a horizon another year. Its scores go along. */
export function setHorizonYear(id: HorizonId, year: number): Recipe {
	return ({ project }) => {
		const horizon = project.framework.horizons[id];
		if (horizon && !refuseYear(project, year, id)) horizon.year = year;
	};
}

export function setHorizonHidden(id: HorizonId, hidden: boolean): Recipe {
	return ({ project }) => {
		const horizon = project.framework.horizons[id];
		if (!horizon) return;
		if (!hidden) delete horizon.hidden;
		else if (!refuseHiding(project, { kind: 'horizon', id })) horizon.hidden = true;
	};
}

/** Removes a horizon with all its scores and answers. */
export function removeHorizon(id: HorizonId): Recipe {
	return (draft) => {
		const part = { kind: 'horizon', id } as const;
		if (refuseRemoval(draft, part)) return;
		dropScoresOf(draft, part);
		delete draft.project.framework.horizons[id];
	};
}
