import fc from 'fast-check';
import { DANISH_AREAS } from '#lib/domain/data/danish-areas.ts';
import type { Answer } from '#lib/domain/selection/answer.ts';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import {
	breach,
	type SelectionProblem,
	type SetConstraint
} from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';

/* Choices made of numbers alone, for the modules that solve and draw. */

interface ShortProblem extends Partial<Omit<SelectionProblem, 'values' | 'distances'>> {
	areas: number;
	size: number;
	/** By criterion, then by area. Left out, they are drawn from `seed`. */
	values?: readonly (readonly number[])[];
	criteria?: number;
	seed?: number;
	/** Distances of pairs; missing ones are 0. Left out, they are drawn where there is a spread weight. */
	distances?: readonly (readonly [number, number, number])[];
}

export function aProblem(short: ShortProblem): SelectionProblem {
	const { areas, size, seed = 1, criteria = 2, values, distances, ...rest } = short;
	const random = randomNumbers(seed);
	const draw = () => Array.from({ length: areas }, () => random.uniform());
	const columns = values ?? Array.from({ length: criteria }, draw);
	const needsDistances =
		(rest.spreadWeight ?? 0) > 0 || rest.constraints?.some(({ kind }) => kind === 'spread');
	const matrix = new Float64Array(areas * areas);
	const setPair = (a: number, b: number, distance: number) => {
		matrix[a * areas + b] = distance;
		matrix[b * areas + a] = distance;
	};
	for (let a = 0; a < areas; a += 1) {
		for (let b = a + 1; b < areas; b += 1) setPair(a, b, distances ? 0 : random.uniform());
	}
	for (const pair of distances ?? []) setPair(...pair);
	return {
		areas,
		size,
		values: columns.map((column) => Float64Array.from(column)),
		weights: columns.map(() => 1 / columns.length),
		candidates: Array.from({ length: areas }, (_, area) => area),
		unranked: [],
		constraints: [],
		distances: needsDistances ? matrix : null,
		spreadWeight: 0,
		...rest
	};
}

/** Four areas of which two are chosen, half value and half variation: worked out by hand. */
export const tinyPortfolio = (constraints: readonly SetConstraint[] = []): SelectionProblem =>
	aProblem({
		...{ areas: 4, size: 2, values: [[1, 0.8, 0.6, 0.2]], spreadWeight: 0.5, constraints },
		distances: [
			[0, 1, 0.1],
			[0, 2, 0.5],
			[0, 3, 0.9],
			[1, 2, 0.4],
			[1, 3, 0.8],
			[2, 3, 1]
		]
	});

/** The report's twenty areas with what its Table 1 says of them, and no values. */
export const twenty = (constraints: readonly SetConstraint[]): SelectionProblem =>
	aProblem({ areas: 20, size: 7, values: [], constraints });

/** Those of the twenty in a profession. */
export const inProfession = (word: string): number[] =>
	DANISH_AREAS.flatMap(({ profession }, place) => (profession.da === word ? [place] : []));

/** Those of the twenty outside hospitals. */
export const MUNICIPAL: readonly number[] = DANISH_AREAS.flatMap(({ sector }, place) =>
	sector === 'kommune' ? [place] : []
);

export const count = (members: readonly number[], min: number, max = Infinity): SetConstraint => ({
	...{ kind: 'count', members, min, max }
});

/** The answer by listing all sets. */
export function ask(problem: SelectionProblem, top = 10): Answer {
	const atlas = buildAtlas(problem);
	return askAtlas(atlas, problem, scoresOf(atlas.list, problem), top);
}

/** Every set of the size. */
export function allSets({ candidates, size }: SelectionProblem): number[][] {
	const choose = (from: number, left: number): number[][] => {
		if (left === 0) return [[]];
		return candidates
			.slice(from)
			.flatMap((area, i) => choose(from + i + 1, left - 1).map((rest) => [area, ...rest]));
	};
	return choose(0, size);
}

/** Every set of the size that meets all constraints. */
export const allowedSets = (problem: SelectionProblem): number[][] =>
	allSets(problem).filter((set) =>
		problem.constraints.every((each) => breach(each, set, problem) === 0)
	);

/** Random choices among up to `most` areas, with random constraints of every kind, some impossible. */
export function smallProblems(most: number, least = 2): fc.Arbitrary<SelectionProblem> {
	const shape = fc.record({
		areas: fc.integer({ min: least, max: most }),
		part: fc.noBias(fc.integer({ min: 0, max: 100 })),
		seed: fc.integer(),
		criteria: fc.integer({ min: 1, max: 4 }),
		coarse: fc.boolean(),
		spreadWeight: fc.constantFrom(0, 0, 0.3, 1),
		seeds: fc.array(fc.integer(), { maxLength: 5 })
	});
	return shape.map(({ areas, part, seed, criteria, coarse, spreadWeight, seeds }) => {
		const size = Math.max(1, Math.min(areas, Math.round((part / 100) * areas)));
		const constraints = seeds.map((each) => aConstraint(areas, size, each));
		const { values, ...rest } = aProblem({
			...{ areas, size, seed, criteria, spreadWeight, constraints },
			...(seed % 3 === 0 && { candidates: Array.from({ length: areas - 1 }, (_, i) => i + 1) })
		});
		// Few different numbers, so that many sets are equally good.
		const round = (value: number) => (coarse ? Math.round(value * 3) / 3 : value);
		return { ...rest, values: values.map((column) => column.map(round)) };
	});
}

function aConstraint(areas: number, size: number, seed: number): SetConstraint {
	const random = randomNumbers(seed);
	const some = (share: number) =>
		Array.from({ length: areas }, (_, area) => area).filter(() => random.uniform() < share);
	const limits = (most: number) => {
		const min = random.below(Math.min(4, most + 1));
		return { min, max: random.uniform() < 0.5 ? Infinity : min + random.below(size + 1) };
	};
	const one = random.below(areas);
	const other = random.below(areas);
	switch (random.below(7)) {
		case 0:
			return { kind: 'count', members: [one], min: 1, max: 1 };
		case 1:
			return { kind: 'count', members: [one], min: 0, max: 0 };
		case 2:
			return { kind: 'count', members: [one, (one + 1) % areas], min: 0, max: 1 };
		case 3:
			return { kind: 'together', area: one, needs: other };
		case 4:
			return { kind: 'spread', min: 0.3 + random.uniform() / 4 };
		case 5:
			return {
				kind: 'distinct',
				groups: [some(0.3), some(0.3), some(0.3), some(0.3)],
				...limits(4)
			};
		default:
			return { kind: 'count', members: some(0.4), ...limits(size) };
	}
}
