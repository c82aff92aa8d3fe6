import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelNowLine } from '#lib/commands/choice-level-now.ts';
import { stepsInto, stepsLine } from '#lib/commands/choice-steps.ts';
import { CriterionId, HorizonId, type AreaId } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { levelOf } from '#lib/domain/score.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import { raisePlans, withRaises } from '#lib/domain/selection/cell-steps.ts';
import type { Criterion, Measure } from '#lib/domain/selection/criterion.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import { routesInto } from '#lib/domain/selection/explain.ts';
import { levelsNow } from '#lib/domain/selection/level-now.ts';
import type { SelectionProblem } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { searchSets } from '#lib/domain/selection/search.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { choiceOf, type ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { sameText } from '#lib/domain/text.ts';
import { aProject, percentScale } from '../../../support/builders.ts';
import { anExample } from '../../../support/documents.ts';

const YEARS = [2020, 2025, 2030, 2040];
const h = (year: number) => HorizonId.parse(`h${year}`);

type Rows = readonly (readonly (number | null | '?' | 'x')[])[];

const aHeatMap = (...areas: readonly Rows[]) =>
	aProject({
		...{ technologies: ['Genomics', 'AI', 'Robots'].slice(0, areas[0]?.length), years: YEARS },
		scale: percentScale(),
		areas: areas.map((rows) => ({ rows }))
	});

const criterion = (id: string, place: number, measure: Measure): Criterion => ({
	...{ id: CriterionId.parse(id), order: orderAt(place), label: sameText(id) },
	...{ measure, direction: 'up', missing: 'exclude' }
});

/** Growth over all years, on a scale from 0 to 1 unless it is taken from the data. */
function aSelection(project: Project, about: Partial<Selection> = {}, isKept = true): Selection {
	const growth = criterion('growth', 0, { kind: 'growth', from: h(2020), to: h(2040) });
	const scales = { value: { kind: 'even', low: 0, high: 1 } } as const;
	return {
		...defaultSelection(project, 1),
		criteria: { [growth.id]: isKept ? { ...growth, scales } : growth },
		weighing: { kind: 'points', points: { [growth.id]: 1 } },
		...about
	};
}

const bestOf = (problem: SelectionProblem) => Promise.resolve(searchSets(problem).sets[0] ?? null);

/** As a screen asks: the area's own way in, and the steps for it. */
function ask(project: Project, selection: Selection, choice: ProjectChoice, place: number) {
	const options = { top: 1, near: 0, random: randomNumbers(1) };
	const { answer } = readBoard(buildBoard(choice.problem), options);
	const route = routesInto(choice.problem, answer, place).find(({ lifted }) => lifted === null);
	return route ? stepsInto({ project, selection, choice }, place, route.rise, bestOf) : null;
}

const areaOf = (choice: ProjectChoice, place: number) => choice.areas[place]?.id ?? ('' as AreaId);

describe('the raises that give an area most', () => {
	it('take the year that counts most, and never lift a cell above the next', () => {
		const project = aHeatMap([[10, 10, 30, 90]]);
		const choice = choiceOf(project, aSelection(project), 1);
		const plans = raisePlans(project, choice, areaOf(choice, 0), 3);
		// Of 20 years 2030 counts 7.5, 2025 and 2040 count 5 each, and 90 is the top.
		expect(plans[0]).toMatchObject({
			steps: 1,
			raises: [{ horizon: h(2030), from: 30, to: 50, steps: 1 }]
		});
		expect(plans[0]?.gain).toBeCloseTo(0.375 * 0.2, 9);
		expect(plans[1]?.raises).toMatchObject([{ horizon: h(2030), from: 30, to: 70, steps: 2 }]);
		const flat = aHeatMap([[10, 30, 30, 30]]);
		const [first] = raisePlans(flat, choiceOf(flat, aSelection(flat), 1), areaOf(choice, 0), 1);
		expect(first?.raises).toMatchObject([{ horizon: h(2040), from: 30, to: 50 }]);
	});

	it('let the gaps beside a score follow it', () => {
		const project = aHeatMap([[10, null, 30, null]]);
		const choice = choiceOf(project, aSelection(project), 1);
		// Two cells of four are too few to be ranked by growth; two of three are enough.
		expect(raisePlans(project, choice, areaOf(choice, 0), 1)).toEqual([]);
		const filled = aHeatMap([[10, null, 30, 'x']]);
		const ranked = choiceOf(filled, aSelection(filled), 1);
		const [first] = raisePlans(filled, ranked, areaOf(ranked, 0), 1);
		const after = choiceOf(
			withRaises(filled, areaOf(ranked, 0), first?.raises ?? []),
			aSelection(filled),
			1
		);
		const gained = (after.problem.values[0]?.[0] ?? 0) - (ranked.problem.values[0]?.[0] ?? 0);
		expect(gained).toBeGreaterThan(0);
		expect(first?.gain).toBeCloseTo(gained, 9);
	});

	it('are none where growth does not count', () => {
		const project = aHeatMap([[10, 10, 30, 90]]);
		const level = criterion('level', 0, { kind: 'level', horizon: h(2030) });
		const selection = aSelection(project, { criteria: { [level.id]: level } });
		const choice = choiceOf(project, selection, 1);
		expect(raisePlans(project, choice, areaOf(choice, 0), 3)).toEqual([]);
	});
});

const level = fc.constantFrom(0, 10, 30, 50, 70, 90, null, '?' as const, 'x' as const);
const scored = fc.constantFrom(0, 10, 30, 50, 70, 90);
const cell = fc.oneof({ weight: 6, arbitrary: scored }, { weight: 1, arbitrary: level });
const row = fc.array(cell, { minLength: 4, maxLength: 4 });
const heatMaps = fc
	.array(fc.array(row, { minLength: 2, maxLength: 2 }), { minLength: 4, maxLength: 6 })
	.map((areas) => aHeatMap(...areas));

describe('steps into the set, made in the heat map', () => {
	it('put the area in when the choice is made again, whatever counts beside growth', async () => {
		let enough = 0;
		await fc.assert(
			fc.asyncProperty(
				heatMaps,
				fc.boolean(),
				fc.constantFrom(0, 0.3),
				fc.boolean(),
				async (project, isKept, spreadWeight, hasLevel) => {
					const level = criterion('level', 1, { kind: 'level', horizon: h(2030) });
					const plain = aSelection(project, { spreadWeight }, isKept);
					const selection: Selection = hasLevel
						? {
								...plain,
								criteria: { ...plain.criteria, [level.id]: level },
								weighing: { kind: 'ranked', ranks: {} }
							}
						: plain;
					const choice = choiceOf(project, selection, 2);
					const before = searchSets(choice.problem).sets[0]?.areas ?? [];
					for (const place of choice.problem.candidates) {
						if (before.includes(place)) continue;
						const found = await ask(project, selection, choice, place);
						if (found?.kind !== 'enough') continue;
						enough += 1;
						const area = areaOf(choice, place);
						const raised = withRaises(project, area, found.raises);
						const options = { top: 1, near: 0, random: randomNumbers(1) };
						const { problem } = choiceOf(raised, selection, 2);
						expect(readBoard(buildBoard(problem), options).answer.sets[0]?.areas).toContain(place);
						expect(found.raises.reduce((total, { steps }) => total + steps, 0)).toBe(found.steps);
						for (const { technology, horizon, from, to } of found.raises) {
							const cell = { area, technology, horizon };
							expect(levelOf(scoreAt(project, cell).value)).toBe(from);
							expect(to).toBeGreaterThan(from);
							expect(isAboveNext(raised, cell)).toBe(false);
						}
					}
				}
			),
			{ numRuns: 60 }
		);
		expect(enough).toBeGreaterThan(50);
	});

	it('are the fewest: on a kept scale where only growth counts no raises of fewer steps do', async () => {
		await fc.assert(
			fc.asyncProperty(heatMaps, async (project) => {
				const selection = aSelection(project);
				const choice = choiceOf(project, selection, 2);
				const before = searchSets(choice.problem).sets[0]?.areas ?? [];
				const place = choice.problem.candidates.find((each) => !before.includes(each));
				if (place === undefined) return;
				const found = await ask(project, selection, choice, place);
				if (found?.kind !== 'enough' || found.steps > 3) return;
				const area = areaOf(choice, place);
				for (const fewer of everyRaise(project, area, found.steps - 1)) {
					const { problem } = choiceOf(fewer, selection, 2);
					// As good as the best it may be: no better than without the area.
					const [best] = searchSets({ ...problem, constraints: [without(place)] }).sets;
					expect(searchSets(problem).sets[0]?.score).toBeCloseTo(best?.score ?? 0, 9);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

const without = (area: number) => ({ kind: 'count', members: [area], min: 0, max: 0 }) as const;

/** True where a score stands above the next one of its row. */
function isAboveNext(project: Project, at: Parameters<typeof scoreAt>[1]): boolean {
	const own = levelOf(scoreAt(project, at).value) ?? 0;
	const horizons = horizonsInOrder(project).map(({ id }) => id);
	const later = horizons.slice(horizons.indexOf(at.horizon) + 1).flatMap((horizon) => {
		return levelOf(scoreAt(project, { ...at, horizon }).value) ?? [];
	});
	return later[0] !== undefined && own > later[0];
}

/** Every heat map that so many steps make, one cell and one step at a time; a cell may pass the next on the way. */
function everyRaise(project: Project, area: AreaId, steps: number): Project[] {
	if (steps === 0) return [project];
	const ladder = [0, 10, 30, 50, 70, 90];
	return everyRaise(project, area, steps - 1).flatMap((before) =>
		technologiesInOrder(project).flatMap(({ id: technology }) =>
			horizonsInOrder(project).flatMap(({ id: horizon }) => {
				const from = levelOf(scoreAt(before, { area, technology, horizon }).value);
				const to = from === null ? undefined : ladder[ladder.indexOf(from) + 1];
				if (from === null || to === undefined) return [];
				const raised = withRaises(before, area, [{ technology, horizon, steps: 1, from, to }]);
				return isAboveNext(raised, { area, technology, horizon }) ? [] : [raised];
			})
		)
	);
}

describe('the sentence', () => {
	it('names the cells and what they would be, in both languages', async () => {
		const project = aHeatMap([[10, 10, 30, 30]], [[10, 30, 50, 70]], [[10, 10, 30, 50]]);
		const selection = aSelection(project);
		const found = await ask(project, selection, choiceOf(project, selection, 1), 2);
		expect(found).toMatchObject({ kind: 'enough' });
		if (!found) return;
		expect(stepsLine(found, project, 'en').text).toMatch(
			/^Comes in, for example, if .* of the heat map were .* Genomics 20\d\d \(\d+ → \d+\)/
		);
		expect(stepsLine(found, project, 'da').text).toMatch(/^Kommer fx med, hvis .* Genomics/);
		expect(stepsLine({ kind: 'short', steps: 8 }, project, 'en').text).toContain('8 steps');
	});

	it('can be said of the example, with the level growth starts from', async () => {
		const { project } = anExample();
		const selection = defaultSelection(project, 11);
		const choice = choiceOf(project, selection, 7);
		const place = choice.areas.findIndex(({ field }) => field.en === 'Municipal rehabilitation');
		const found = await ask(project, selection, choice, place);
		expect(found && stepsLine(found, project, 'en').text).toBe(
			'Comes in, for example, if one cell of the heat map were one step higher: Sensors 2025 (25 → 50).'
		);
		const area = areaOf(choice, place);
		const now = levelsNow(project, HorizonId.parse('2020'));
		const level = Math.round((now?.levels.get(area) ?? 0) * 1000) / 10;
		expect(level).toBeGreaterThan(0);
		const line = levelNowLine(project, choice, area, 'en');
		expect(line?.text).toContain(`Growth counts from the level in 2020, which is ${level} of 100.`);
		const { problem } = choice;
		const unweighed = { ...choice, problem: { ...problem, weights: [1, 0] } };
		expect(levelNowLine(project, unweighed, area, 'en')).toBeNull();
	});
});

describe('the levels growth starts from', () => {
	it('are means of what is scored, and none where too little is', () => {
		const project = aHeatMap(
			[
				[10, 10, 30, 30],
				[50, 50, 70, 70]
			],
			[
				[10, null, null, null],
				[null, null, null, null]
			]
		);
		const [scored, bare] = areasInOrder(project).map(({ id }) => id) as [AreaId, AreaId];
		const now = levelsNow(project, h(2020));
		expect(now?.horizon.year).toBe(2020);
		expect(now?.levels.get(scored)).toBeCloseTo(0.3, 9);
		expect(now?.levels.has(bare)).toBe(false);
		expect(levelsNow(project, h(1999))).toBeNull();
	});
});
