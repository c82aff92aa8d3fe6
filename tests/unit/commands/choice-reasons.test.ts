import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacksOf, needOf } from '#lib/commands/choice-needs.ts';
import { reasonLines } from '#lib/commands/choice-reasons.ts';
import { sevenCover, sevenLines, sevenPlaces, sevenRefusal } from '#lib/commands/choice-seven.ts';
import { reasonFacts, type ReasonFacts } from '#lib/commands/reason-facts.ts';
import type { ReasonLine } from '#lib/commands/reason-teller.ts';
import { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import { routesInto } from '#lib/domain/selection/explain.ts';
import { judgeSet } from '#lib/domain/selection/own-choice.ts';
import type { SelectionProblem } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { locksToReach, reachSet } from '#lib/domain/selection/reach.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { setLock } from '#lib/domain/selection/selection-edits.ts';
import { percentages } from '#lib/domain/selection/weights.ts';
import { LANGUAGES, type Language } from '#lib/domain/text.ts';
import { aProblem, smallProblems, tinyPortfolio } from '../../support/selection-problems.ts';
import { anExample } from '../../support/documents.ts';

const read = (problem: SelectionProblem) =>
	readBoard(buildBoard(problem), { top: 3, near: 0.02, random: randomNumbers(1) });

/** Areas "A", "B" …, criteria "x", "y" …, constraints "k", "l" …: names without a digit. */
const letters = (first: string, count: number) =>
	Array.from({ length: count }, (_, place) => String.fromCharCode(first.charCodeAt(0) + place));

function factsOf(problem: SelectionProblem, area: number): ReasonFacts {
	const reading = read(problem);
	return {
		...{ problem, reading, area, lacks: [], need: () => null },
		routes: routesInto(problem, reading.answer, area),
		names: {
			areas: letters('A', problem.areas),
			criteria: letters('p', problem.weights.length),
			constraints: letters('k', problem.constraints.length),
			locks: problem.constraints.map(() => false)
		}
	};
}

const textsOf = (lines: readonly ReasonLine[]) => lines.map(({ text }) => text);
const say = (problem: SelectionProblem, area: number, language: Language = 'da') =>
	textsOf(reasonLines(factsOf(problem, area), language));

describe('the tiny portfolio', () => {
	it('says what a chosen area is worth, and how far it can fall', () => {
		expect(say(tinyPortfolio(), 0)).toEqual([
			'Er med som nr. 1 af 4 med 100 point.',
			'Uden området falder udvælgelsen 5 point, og C kommer ind.',
			'Ingen anden udvælgelse er næsten lige så god.',
			'Holder sin plads, til dets egne point er faldet 20 point.'
		]);
	});

	it('says what an area that is out would cost, and how much it lacks', () => {
		expect(say(tinyPortfolio(), 1)).toEqual([
			'Er ude som nr. 2 af 4 med 80 point.',
			'Med området falder udvælgelsen 10 point, og A går ud.',
			'Ingen anden udvælgelse er næsten lige så god.',
			'Kommer med, hvis dets egne point stiger 40 point.'
		]);
		expect(say(tinyPortfolio(), 1, 'en').at(-1)).toBe(
			'Comes in if its own points rise by 40 points.'
		);
	});
});

describe('what decides', () => {
	const three = (constraints: SelectionProblem['constraints']) =>
		aProblem({ areas: 4, size: 2, values: [[0.9, 0.8, 0.796, 0.4]], constraints });

	it('names the constraint that holds one in, and the one that keeps another out', () => {
		const held = three([{ kind: 'count', members: [2, 3], min: 1, max: Infinity }]);
		expect(say(held, 2)[0]).toBe('Er med på grund af kravet ”k”. Uden det krav var området ude.');
		expect(say(held, 1)).toContain('Kommer med, hvis kravet ”k” slettes.');
		expect(say(held, 1)[0]).toBe('Kravet ”k” holder området ude.');
		const both = three([
			{ kind: 'count', members: [2], min: 1, max: 1 },
			{ kind: 'count', members: [3], min: 1, max: 1 }
		]);
		expect(say(both, 0, 'en')).toEqual([
			'The constraints “k” and “l” together keep the area out.',
			'No allowed selection can have the area: the constraints rule it out.',
			'Out as no. 1 of 4 with 90 points.',
			'No other selection is nearly as good.',
			'Comes in if one of these constraints is removed: “k” and “l”.'
		]);
		const twins = aProblem({
			...{ areas: 3, size: 1, values: [[0.9, 0.9, 0.4]] },
			constraints: [{ kind: 'count', members: [2], min: 1, max: 1 }]
		});
		expect(say(twins, 1)).toContain(
			'Bliver lige så god som en anden (delt), hvis kravet ”k” slettes.'
		);
		const pair = three([{ kind: 'count', members: [0, 1], min: 0, max: 1 }]);
		expect(say(pair, 1)[0]).toBe('A er valgt, og kravet ”k” tillader ikke flere.');
	});

	it('says a lock, what is forced, and a tie', () => {
		const lock = factsOf(three([{ kind: 'count', members: [3], min: 1, max: 1 }]), 3);
		lock.names = { ...lock.names, locks: [true] };
		expect(reasonLines(lock, 'da')[0]).toEqual({
			...{ icon: 'lock', text: 'Låst ind: området er med uanset sine point.' }
		});
		const needy = three([
			{ kind: 'together', area: 0, needs: 3 },
			{ kind: 'count', members: [3], min: 0, max: 0 }
		]);
		expect(say(needy, 0)).toContain(
			'Ingen tilladt udvælgelse kan have området med: kravene udelukker det.'
		);
		// A constraint of one area that leaves it free is no lock.
		const free = three([{ kind: 'count', members: [0], min: 0, max: 2 }]);
		expect(say(free, 0)[0]).toBe('Er med som nr. 1 af 4 med 90 point.');
		const tied = aProblem({ areas: 3, size: 1, values: [[0.5, 0.5, 0.2]] });
		expect(say(tied, 0)).toContain(
			'Delt: en udvælgelse uden området er præcis lige så god, og B kommer ind.'
		);
		expect(say(tied, 1)[0]).toBe('Er ude som delt nr. 1 af 3 med 50 point.');
	});

	it('says that nothing sets areas apart where all have the same points', () => {
		const values = [
			[0.4, 0.4, 0.4],
			[0.2, 0.2, 0.2]
		];
		const level = aProblem({ areas: 3, size: 2, weights: [0.5, 0.5], values });
		expect(say(level, 2)).toEqual([
			'Er ude som delt nr. 1 af 3 med 30 point.',
			'Alle 3, der kan rangeres, har 30 point: point skiller ingen ad. Forslaget er derfor blot de første på listen. Vælg selv, eller giv tal, der skiller områderne ad.'
		]);
		expect(say(level, 0)[1]).toBe(say(level, 2)[1]);
	});

	it('names no criterion as the one where most is missing that all get as little of', () => {
		const values = [
			[0, 0, 0],
			[0.9, 0.5, 0.2]
		];
		const flat = aProblem({ areas: 3, size: 1, weights: [0.6, 0.4], values });
		expect(say(flat, 2)[0]).toBe('Er ude som nr. 3 af 3 med 8 point.');
	});

	it('tells an exchange that costs nothing as just as good', () => {
		const problem = aProblem({ areas: 4, size: 2, values: [[0.5, 0.5, 0.5, 0.2]] });
		const texts = say(problem, 2);
		expect(texts).toContain('Kan byttes ind for A: det er præcis lige så godt.');
		expect(texts.join(' ')).not.toContain('0 point (');
	});

	it('gives an area that is locked in without numbers no rank, nor counts it', () => {
		const lock = { kind: 'count', members: [3], min: 1, max: 1 } as const;
		const problem = { ...three([lock]), unranked: [3] };
		expect(say(problem, 3).slice(1)).toEqual(['Er med uden at kunne rangeres.']);
		expect(say(problem, 0)[0]).toMatch(/^Er med som nr\. 1 af 3 /);
	});

	it('says that less than a point is nearly nothing', () => {
		const texts = say(three([]), 2);
		expect(texts).toContain('Til nr. 2, B, mangler 0,4 point (næsten lige).');
		expect(texts).toContain('Med området falder udvælgelsen 0,2 point (næsten lige), og B går ud.');
	});

	it('names a weight that does bring the area in', () => {
		const problem = aProblem({
			...{ areas: 2, size: 1, weights: [0.6, 0.4] },
			values: [
				[1, 0],
				[0, 1]
			]
		});
		expect(say(problem, 1)).toContain(
			'Kommer med, hvis p vejer 50 % i stedet for 60 %.'.replaceAll(' %', '\u00a0%')
		);
	});
});

describe('every area of every choice', () => {
	it('has a sentence of where it stands, of numbers that were computed', () => {
		fc.assert(
			fc.property(smallProblems(7), fc.constantFrom(...LANGUAGES), (problem, language) => {
				for (let area = 0; area < problem.areas; area += 1) {
					const facts = factsOf(problem, area);
					const texts = textsOf(reasonLines(facts, language));
					const own = facts.reading.explained[area];
					if (!own) {
						expect(texts).toEqual([]);
						continue;
					}
					const standing = own.isChosen ? /^(Er med |In)/ : /^(Er ude|Out)/;
					expect(texts.filter((text) => standing.test(text)).length).toBeGreaterThan(0);
					expect(texts.join(' ')).not.toMatch(/NaN|undefined|null|Infinity|∞|—|–| {2}|\.\./);
					const known = knownNumbers(facts);
					for (const number of texts.flatMap((text) => numbersIn(text, language))) {
						const isKnown = known.some((each) => Math.abs(each - number) <= 0.0501);
						expect(isKnown ? number : `${number} is not known`).toBe(number);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});
});

/** Every number that the facts hold, in points and per cent. */
function knownNumbers({ problem, reading, area, routes }: ReasonFacts): number[] {
	const own = reading.explained[area];
	const near = reading.nearEqual;
	const hundred = [
		...(own ? [own.value, own.loss ?? 0, ...own.contributions] : []),
		...(own?.reasons ?? []).flatMap((reason) => (reason.kind === 'below' ? [reason.gap] : [])),
		...(own?.loss ? [(own.loss * problem.size) / (1 - problem.spreadWeight)] : []),
		...(routes ?? []).map(({ rise }) => rise),
		...problem.weights,
		...reading.swaps.map(({ loss }) => loss),
		near?.margin ?? 0
	].map((value) => Math.abs(value * 100));
	const weights = reading.sweeps.flatMap((stretches) =>
		stretches.flatMap(({ from, to }) =>
			[from, to].flatMap((share) => [Math.floor(share * 100), Math.ceil(share * 100)])
		)
	);
	const fine = reading.sweeps.flatMap((stretches) =>
		stretches.flatMap(({ from, to }) => [from * 100, to * 100])
	);
	const counts = [problem.candidates.length, near?.count ?? 0, 0.1];
	const part = Math.round((near?.shares[area] ?? 0) * (near?.count ?? 0));
	const ranks = reading.explained.flatMap(({ rank }) => rank ?? []);
	const rounded = percentages(problem.weights);
	return [...hundred, ...weights, ...fine, ...counts, ...ranks, ...rounded, part];
}

function numbersIn(text: string, language: Language): number[] {
	const found = text.match(/\d[\d.,]*/g) ?? [];
	const plain = (each: string) =>
		language === 'da' ? each.replaceAll('.', '').replace(',', '.') : each.replaceAll(',', '');
	return found.map((each) => Number(plain(each.replace(/[.,]$/, ''))));
}

describe('the example', () => {
	const choose = (project: Project) => {
		const selection = project.selection ?? defaultSelection(project, 1);
		const choice = choiceOf(project, selection, 7);
		return { project, choice, reading: read(choice.problem) };
	};
	const sayArea = (project: Project, number: number, language: Language, all = choose(project)) => {
		const area = all.choice.areas.findIndex((each) => each.number === number);
		const routes = routesInto(all.choice.problem, all.reading.answer, area);
		return textsOf(reasonLines(reasonFacts(all, area, routes, language), language));
	};

	it.each(LANGUAGES)('has reasons for all twenty, in %s', (language) => {
		const { project } = anExample();
		const all = choose(project);
		for (let number = 1; number <= 20; number += 1) {
			const texts = sayArea(project, number, language, all);
			expect(texts.length).toBeGreaterThan(1);
			expect(texts.join(' ')).not.toMatch(/NaN|undefined|Infinity|—/);
		}
	});

	it('says a need in the unit of the criterion, which does bring the area in', () => {
		const { project } = anExample();
		const { choice, reading } = choose(project);
		const out = reading.explained.findIndex(({ isChosen, rank }) => !isChosen && rank !== null);
		const [route] = routesInto(choice.problem, reading.answer, out);
		const growth = choice.criteria.findIndex(({ criterion }) => criterion.id === 'growth');
		const wanted = route?.needed[growth] ?? 0;
		const need = needOf(project, choice, growth, out, wanted);
		const scale = choice.criteria[growth]?.valued.scales['value'];
		if (scale?.kind !== 'even' || !need) throw new Error('Growth is on an even scale.');
		const value = (need.to / 100 - scale.low) / (scale.high - scale.low);
		expect(value).toBeGreaterThanOrEqual(wanted);
		expect(value).toBeLessThan(wanted + 0.002 / (scale.high - scale.low));
	});

	it('says what is missing, how much of it, and what to do', () => {
		const { project } = anExample();
		const area = Object.values(project.areas).find(({ number }) => number === 1);
		if (!area) throw new Error('The example has an area 1.');
		area.volumes = { costs: null, staff: null, activity: null };
		project.cells[area.id] = {};
		const texts = sayArea(project, 1, 'da');
		expect(texts[0]).toBe('Er ude, fordi området ikke kan rangeres.');
		expect(texts).toContain(
			'Volumen (aktivitet): der er ikke indtastet noget tal. Indtast det, eller vælg, at manglende tal tæller med. Området rangeres ikke.'
		);
		expect(texts).toContain(
			'Fremdrift: 0 af 40 felter er vurderet. Vurdér mindst 24. Området rangeres ikke.'
		);
		expect(lacksOf(choose(project).choice, 0)).toHaveLength(4);
	});

	it('says of the report’s seven how far they are, and that no weights reach them', () => {
		const all = choose(anExample().project);
		const { problem } = all.choice;
		const places = sevenPlaces(all.project, all.choice) ?? [];
		const { atlas } = buildBoard(problem);
		const answers = {
			judgement: judgeSet(problem, places, all.reading.answer.sets[0] ?? null, atlas),
			reach: {
				reach: reachSet(problem, places),
				locks: atlas && locksToReach(atlas, problem, places)
			}
		};
		expect(sevenRefusal(all, places, 'da')).toBeNull();
		const [standing, constraints, weights, locks] = textsOf(sevenLines(all, answers, 'da'));
		expect(standing).toMatch(
			/^Rapportens 7 er \d+,\d point under forslaget og nr\. [\d.]+ af 77\.520 tilladte\.$/
		);
		expect(constraints).toBe('I har ingen krav, så der er ingen at bryde.');
		expect(weights).toMatch(/^Ingen vægte gør rapportens 7 bedst\..*mangler stadig 3,7 point\.$/);
		expect(locks).toMatch(/^Med jeres vægte bliver rapportens 7 valgt, hvis I låser .+ ind\.$/);
		expect(sevenCover(all.project, reportSeven(all.project) ?? [], 'en')).toEqual([
			'Professions: 3 of 8',
			'Hospital: 5 of 17 areas',
			'Municipality: 2 of 3 areas'
		]);
	});

	it('says what the report’s seven break, and that no locks help then', () => {
		const document = anExample();
		const [first] = reportSeven(document.project) ?? [];
		if (!first) throw new Error('The example has the seven.');
		setLock(first, 'out')(document);
		const all = choose(document.project);
		const { problem } = all.choice;
		const places = sevenPlaces(all.project, all.choice) ?? [];
		const { atlas } = buildBoard(problem);
		const judgement = judgeSet(problem, places, all.reading.answer.sets[0] ?? null, atlas);
		const locks = atlas && locksToReach(atlas, problem, places);
		const texts = textsOf(
			sevenLines(all, { judgement, reach: { reach: reachSet(problem, places), locks } }, 'da')
		);
		// It is not ranked among the allowed, for it is not one of them.
		expect(texts[0]).not.toContain('nr.');
		expect(texts[1]).toMatch(/^Sættet bryder ”.+”\.$/);
		expect(texts.at(-1)).toBe('Ingen låse kan gøre det: jeres krav tillader ikke sættet.');
	});

	it('compares no points with a set of another size', () => {
		const { project } = anExample();
		const choice = choiceOf(project, defaultSelection(project, 1), 5);
		const all = { project, choice, reading: read(choice.problem) };
		const places = sevenPlaces(project, choice) ?? [];
		expect(sevenRefusal(all, places, 'en')).toBe(
			'You choose 5. Points compare only when you choose 7 as well.'
		);
	});

	it('says a lock that people have made, in the project’s words', () => {
		const document = anExample();
		const area = AreaId.parse('nuklearmedicin-laegesekretaer');
		const number = document.project.areas[area]?.number ?? 0;
		setLock(area, 'in')(document);
		expect(sayArea(document.project, number, 'en')[0]).toBe(
			'Locked in: the area is in whatever its points.'
		);
	});
});
