import { sum } from 'd3';
import { professionKey } from '#lib/domain/area-set.ts';
import type { AreaId, CriterionId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	byOrder,
	horizonsInOrder,
	keysShown,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { levelOf } from '#lib/domain/score.ts';
import { unlikeness } from '#lib/domain/similarity.ts';
import { plain } from '#lib/domain/text.ts';
import type { Constraint, Requirement } from './constraint.ts';
import type { Criterion } from './criterion.ts';
import { at } from './numbers.ts';
import { EXACT, type SelectionProblem, type SetConstraint } from './problem.ts';
import { levelValue } from './row-reading.ts';
import type { Selection, Weighing } from './selection.ts';
import { valueAreas, type ValuedCriterion } from './valuing.ts';
import type { WeightKnowledge } from './weight-draws.ts';
import { rankOrderCentroid, weightsOfPoints } from './weights.ts';

/** A project's choice as numbers, with what the places in them stand for. */
export interface ProjectChoice {
	problem: SelectionProblem;
	/** The shown areas in their order. */
	areas: readonly Area[];
	criteria: readonly { criterion: Criterion; valued: ValuedCriterion }[];
	/** The constraints that are on, and point at something. */
	constraints: readonly Constraint[];
	/** Those that point at something that is gone or hidden: they are kept and have no say. */
	idle: readonly Constraint[];
}

/** The choice of `size` areas. */
export function choiceOf(project: Project, selection: Selection, size: number): ProjectChoice {
	const areas = areasInOrder(project);
	const ids = areas.map(({ id }) => id);
	const criteria = Object.values(selection.criteria)
		.sort(byOrder)
		.map((criterion) => ({ criterion, valued: valueAreas(project, criterion, ids) }));
	const on = Object.values(selection.constraints)
		.filter(({ isOn }) => isOn)
		.sort(byOrder);
	const compiled = on.map((constraint) => ({
		constraint,
		compiled: compile(project, areas, constraint.requirement)
	}));
	const live = compiled.filter((each) => each.compiled !== null);
	const lockedIn = live.flatMap(({ constraint: { requirement } }) =>
		requirement.kind === 'lock' && requirement.isIn ? [requirement.area] : []
	);
	const isRanked = (place: number) =>
		criteria.every(({ valued }) => !valued.values[place]?.isExcluded);
	const isVaried =
		selection.spreadWeight > 0 ||
		live.some(({ constraint }) => constraint.requirement.kind === 'variation');
	const problem: SelectionProblem = {
		areas: areas.length,
		size,
		values: criteria.map(({ valued }) => Float64Array.from(valued.values, ({ value }) => value)),
		weights: weightsOf(
			selection.weighing,
			criteria.map(({ criterion }) => criterion.id)
		),
		candidates: ids.flatMap((id, place) =>
			isRanked(place) || lockedIn.includes(id) ? [place] : []
		),
		unranked: ids.flatMap((id, place) =>
			!isRanked(place) && lockedIn.includes(id) ? [place] : []
		),
		constraints: live.flatMap((each) => each.compiled ?? []),
		distances: isVaried ? profileDistances(project, ids) : null,
		spreadWeight: selection.spreadWeight
	};
	return {
		problem,
		areas,
		criteria,
		constraints: live.map(({ constraint }) => constraint),
		idle: compiled.filter((each) => each.compiled === null).map(({ constraint }) => constraint)
	};
}

/** Weights in the order of the criteria. One that nobody has weighed has none, or stands last. */
export function weightsOf(weighing: Weighing, criteria: readonly CriterionId[]): number[] {
	if (weighing.kind === 'points') {
		return weightsOfPoints(criteria.map((id) => weighing.points[id] ?? 0));
	}
	const ranks = criteria.map((id) => weighing.ranks[id] ?? Infinity);
	const centroid = rankOrderCentroid(criteria.length);
	return ranks.map((rank) => {
		// Those in a tie share what their places have together.
		const before = ranks.filter((other) => other < rank).length;
		const tied = ranks.filter((other) => other === rank).length;
		return sum(centroid.slice(before, before + tied)) / tied;
	});
}

/** How far roughly known weights may be off. */
const ABOUT = 0.3;

/** What draws may take for granted about the weights. */
export function weightKnowledge(
	{ weightsKnown }: Pick<Selection, 'weightsKnown'>,
	weights: readonly number[]
): WeightKnowledge {
	switch (weightsKnown) {
		case 'exact':
			return { kind: 'exact', weights };
		case 'about':
			return { kind: 'about', weights, share: ABOUT };
		case 'ranked': {
			const isHeavier = (other: number, own: number) => other > own + EXACT;
			const ranks = weights.map((own) => weights.filter((other) => isHeavier(other, own)).length);
			return { kind: 'ranked', ranks };
		}
		case 'unknown':
			return { kind: 'unknown', criteria: weights.length };
	}
}

function compile(
	project: Project,
	areas: readonly Area[],
	requirement: Requirement
): SetConstraint | null {
	const placeOf = (id: AreaId) => areas.findIndex((area) => area.id === id);
	const places = (isMember: (area: Area) => boolean) =>
		areas.flatMap((area, place) => (isMember(area) ? [place] : []));
	switch (requirement.kind) {
		case 'sector':
			return count(
				requirement,
				places(({ sector }) => sector === requirement.sector)
			);
		case 'profession': {
			const profession = nameOf(requirement);
			return count(
				requirement,
				places((area) => nameOf(area) === profession)
			);
		}
		case 'tag':
			return count(
				requirement,
				places(({ id }) => requirement.areas[id] === true)
			);
		case 'lock': {
			const limit = requirement.isIn ? 1 : 0;
			const members = places(({ id }) => id === requirement.area);
			return members.length === 0 ? null : count({ min: limit, max: limit }, members);
		}
		case 'eitherOr': {
			const members = places(({ id }) => requirement.areas.includes(id));
			return members.length < 2 ? null : count({ min: 0, max: 1 }, members);
		}
		case 'together': {
			const [area, needs] = [placeOf(requirement.area), placeOf(requirement.needs)];
			return area === -1 || needs === -1 ? null : { kind: 'together', area, needs };
		}
		case 'professions': {
			const names = [...new Set(areas.map(nameOf))];
			const groups = names.map((each) => places((area) => nameOf(area) === each));
			return { kind: 'distinct', groups, ...limitsOf(requirement) };
		}
		case 'coverage': {
			const { horizon, level, min } = requirement;
			if (!horizonsInOrder(project).some(({ id }) => id === horizon)) return null;
			const groups = technologiesInOrder(project).map(({ id: technology }) =>
				places(({ id: area }) => {
					const found = levelOf(scoreAt(project, { area, technology, horizon }).value);
					return found !== null && found >= level;
				})
			);
			return { kind: 'distinct', groups, min, max: Infinity };
		}
		case 'variation':
			return { kind: 'spread', min: requirement.min };
	}
}

/** Where words may break makes no other profession. */
const nameOf = ({ profession }: Pick<Area, 'profession'>) => plain(professionKey(profession));

interface Limits {
	min: number | null;
	max: number | null;
}

const limitsOf = ({ min, max }: Limits) => ({ min: min ?? 0, max: max ?? Infinity });

const count = (limits: Limits, members: readonly number[]): SetConstraint => ({
	...{ kind: 'count', members },
	...limitsOf(limits)
});

/**
 * How unlike the heat maps of two areas are: the mean difference over the cells both have scored, as a
 * share of the largest there is among these areas.
 */
export function profileDistances(project: Project, areas: readonly AreaId[]): Float64Array {
	const keys = keysShown(project);
	const { scale } = project.framework;
	const profiles = areas.map((area) =>
		keys.map((key) => {
			const score = project.cells[area]?.[key];
			const level = score ? levelOf(score.value) : null;
			return level === null ? null : levelValue(scale, level);
		})
	);
	const distances = Float64Array.from(
		profiles.flatMap((a, i) => profiles.map((b, j) => (i === j ? 0 : unlikeness(a, b, 1))))
	);
	const largest = distances.reduce((most, distance) => Math.max(most, distance), 0);
	return largest === 0 ? distances : distances.map((_, i) => at(distances, i) / largest);
}
