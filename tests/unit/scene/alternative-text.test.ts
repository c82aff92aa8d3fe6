import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { ALTERNATIVE_TEXT_LENGTH, alternativeText } from '#lib/scene/alternative-text.ts';
import { FIGURE_KINDS, type FigureContent } from '#lib/scene/figure-content.ts';
import { figureQuantity, figureTitle } from '#lib/scene/figure-title.ts';
import {
	aProject,
	readinessScale,
	type ShortProject,
	type ShortValue
} from '../../support/builders.ts';
import { NAMES, WORKED_DIFFERENCE } from '../../support/difference-data.ts';
import { WORKED_EXAMPLE } from '../../support/figure-data.ts';
import { WORKED_MATRIX } from '../../support/matrix-data.ts';

const a1 = AreaId.parse('a1');
const horizonOf = (year: number) => HorizonId.parse(`h${year}`);

/** Every kind of figure of a project that has the years 2020 and 2040, and an area. */
function contentsOf(project: Project): FigureContent[] {
	const [from, to] = [horizonOf(2020), horizonOf(2040)];
	const difference = differenceOfHorizons(project, from, to);
	const names = { from: '2020', to: '2040' };
	const order = { by: 'report' } as const;
	return [
		{ kind: 'area', area: a1 },
		{ kind: 'years', area: a1 },
		{ kind: 'overview', horizon: to },
		{ kind: 'matrix', horizon: to, order: { by: 'similarity' }, groups: 3 },
		{
			kind: 'difference',
			difference,
			names,
			extent: { kind: 'areas', horizon: to, order },
			hasYear: false
		},
		{ kind: 'profile', set: { by: 'all' } },
		{ kind: 'selection' }
	];
}

const area = (short: ShortProject, language: Language = 'en') =>
	alternativeText(aProject(short), { kind: 'area', area: a1 }, language);

/** One area of named technologies in 2020, 2030 and 2040. */
const rows = (values: Record<string, readonly ShortValue[]>): ShortProject => ({
	technologies: Object.keys(values),
	years: [2020, 2030, 2040],
	areas: [{ rows: Object.values(values) }]
});

describe('the alternative text of an area', () => {
	test('says what it is, of what, the range and three facts, in Danish', () => {
		expect(alternativeText(WORKED_EXAMPLE, { kind: 'area', area: a1 }, 'da')).toBe(
			'Fiktive demotal, ikke en virkelig vurdering. ' +
				'Varmekort med en pil for hver teknologi: Lungemedicin, Sygeplejerske. ' +
				'Forventet andel af medarbejderne i området, hvis arbejde berøres, 2020–2040, procent. ' +
				'Tallene går fra 0\u00a0% til 90\u00a0%. 36 af 40 felter er vurderet. ' +
				'I 2040 skiller Robotbaseret intervention og genoptræning sig ud med 20\u00a0%; 5 andre teknologier ligger fra 70\u00a0% til 90\u00a0%. ' +
				'Talegenkendelse vokser mest, fra 5\u00a0% i 2020 til 75\u00a0% i 2040. ' +
				'Telemedicin og Smartphone apps når 50\u00a0% først, i 2025.'
		);
	});

	test('tells a row that falls before all that only grows', () => {
		const text = area(rows({ Apps: [10, 50, 60], Robots: [60, 40, 20] }));
		expect(text).toContain('Falling: Robots, from 60% in 2020 to 20% in 2040.');
		const many = area(rows({ Apps: [80, 50, 60], Robots: [60, 40, 20], Fax: [1, 2, 3] }));
		expect(many).toContain(
			'Falling over time: 2 of 3 technologies, most of all Robots, from 60% in 2020 to 20% in 2040.'
		);
	});

	test('names all that share a first place, and counts them where they are many', () => {
		expect(area(rows({ A: [0, 20, 40], B: [10, 20, 50], C: [0, 0, 10] }))).toContain(
			'Largest growth: A and B, each by 40 percentage points.'
		);
		expect(
			area(rows({ A: [0, 1, 9], B: [0, 2, 9], C: [0, 3, 9], D: [0, 4, 9], E: [0, 0, 1] }))
		).toContain('4 technologies');
	});

	test('claims no first place that a lower bound leaves open', () => {
		// B may have grown by 100.
		const text = area(rows({ A: [0, 20, 60], B: [0, 20, '>=30'] }));
		expect(text).not.toContain('Largest growth');
		expect(text).not.toContain('Highest in 2040');
		expect(text).toContain('Numbers run from 0% to at least 60%.');
		// Here it certainly has grown most.
		expect(area(rows({ A: [0, 20, 60], B: [0, 20, '>=80'] }))).toContain(
			'Largest growth: B, from 0% in 2020 to at least 80% in 2040.'
		);
	});

	test('does not say who is first to half where a year without a number leaves it open', () => {
		expect(area(rows({ A: [10, 60, 70], B: [10, 40, 60] }))).toContain(
			'First to reach 50%: A, in 2030.'
		);
		expect(area(rows({ A: [10, 60, 70], B: [10, null, 60] }))).not.toContain('First to reach');
	});

	test('of one technology compares it with no other', () => {
		const text = area(rows({ Apps: [10, 20, 50] }), 'da');
		expect(text).toContain('Apps vokser fra 10\u00a0% i 2020 til 50\u00a0% i 2040.');
		expect(text).not.toMatch(/mest|højest|lavest/);
	});

	test('names levels of an ordinal scale and gives no per cent', () => {
		const text = area({ ...rows({ Apps: [1, 5, 9], VR: [2, 3, 4] }), scale: readinessScale() });
		expect(text).toContain('from level 1 (basic principles observed) in 2020 to level 9');
		expect(text).not.toMatch(/%|per cent|percentage/);
	});

	test('without scores says that, and what there is room for', () => {
		expect(area(rows({ A: [], B: [] }))).toMatch(
			/Nothing is scored yet\. The figure has room for 2 technologies, 2020 to 2040\.$/
		);
	});

	test("counts don't-knows, and says where most of them are", () => {
		const text = area(rows({ A: ['?', '?', 20], B: [10, 10, '?'] }), 'da');
		expect(text).toContain('Ved ikke er svaret i 3 af 6 felter, oftest for A.');
	});

	test('writes decimals as the language does', () => {
		const values = rows({ A: [2.5, 10, 62.5], B: [0, 5, 10] });
		expect(area(values, 'da')).toContain('fra 2,5\u00a0% i 2020 til 62,5\u00a0% i 2040');
		expect(area(values, 'en')).toContain('from 2.5% in 2020 to 62.5% in 2040');
	});
});

describe('the alternative text of several areas', () => {
	const of = (content: FigureContent, language: Language = 'en') =>
		alternativeText(WORKED_MATRIX, content, language);

	test('of a matrix names the highest and lowest technologies and areas', () => {
		const text = of({ kind: 'matrix', horizon: horizonOf(2030) });
		expect(text).toContain('Highest of the technologies in 2030: Smartphone apps (mean 38%)');
		expect(text).toContain(
			'Highest of the areas in 2030: Heart medicine (Nurse) and Psychiatry (Doctor) (mean 34%)'
		);
	});

	test('of a matrix in groups tells their sizes', () => {
		const order = { by: 'similarity' } as const;
		const text = of({ kind: 'matrix', horizon: horizonOf(2030), order, groups: 3 }, 'da');
		expect(text).toContain('danner grupper på 7 områder, 6 områder og 7 områder');
	});

	test('of a page of an overview is of its own areas, and says which page', () => {
		const areas = Object.values(WORKED_MATRIX.areas).slice(0, 4);
		const content: FigureContent = { kind: 'overview', horizon: horizonOf(2030) };
		const text = alternativeText(WORKED_MATRIX, content, 'en', { areas, page: 1, pages: 5 });
		expect(text).toContain('All areas over time, page 1 of 5.');
		expect(text).toContain('of 160 cells are scored');
	});

	test('of a profile tells where areas are closest and farthest apart', () => {
		const project = aProject({
			technologies: ['A', 'B'],
			years: [2030],
			areas: [
				{ field: 'One', rows: [[10], [50]] },
				{ field: 'Two', rows: [[90], [50]] }
			]
		});
		const text = alternativeText(project, { kind: 'profile', set: { by: 'all' } }, 'en');
		expect(text).toContain(
			'In 2030, areas are furthest apart on A, from 10% in One (Nurse) to 90% in Two (Nurse).'
		);
		expect(text).toContain('In 2030, areas have the same number for B, 50%.');
	});

	test('of a difference counts what moved and names the farthest each way', () => {
		const text = of({
			kind: 'difference',
			difference: WORKED_DIFFERENCE,
			names: NAMES,
			extent: { kind: 'areas', horizon: horizonOf(2030), order: { by: 'report' } },
			hasYear: true
		});
		expect(text).toContain('Differences run from −30 percentage points to +45 percentage points.');
		expect(text).toContain('58 of 160 cells moved: 37 up, 21 down.');
		expect(text).toContain('Furthest up: 6 cells, +45 percentage points.');
		expect(text).toContain('97 of 160 cells are unchanged.');
	});
});

/* Any project: what holds of every text. */

const anyValue: fc.Arbitrary<ShortValue> = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
	{ weight: 1, arbitrary: fc.constantFrom(null, '?', 'x', '>=80', '>=20') }
);

const anyProject = fc
	.record({
		technologies: fc.integer({ min: 1, max: 6 }),
		areas: fc.array(fc.array(anyValue, { minLength: 18, maxLength: 18 }), {
			minLength: 1,
			maxLength: 4
		}),
		isOrdinal: fc.boolean(),
		fictitious: fc.boolean(),
		long: fc.boolean()
	})
	.map(({ technologies, areas, isOrdinal, fictitious, long }) => {
		const name = (i: number) =>
			long ? `Technology ${i} 🫀 `.repeat(12).trim() : `Technology ${i}`;
		const toLevel = (value: ShortValue): ShortValue =>
			typeof value === 'number'
				? 1 + (value % 9)
				: typeof value === 'string' && value.length > 1
					? '>=5'
					: value;
		return aProject({
			fictitious,
			technologies: Array.from({ length: technologies }, (_, i) => name(i + 1)),
			years: [2020, 2030, 2040],
			areas: areas.map((values, i) => ({
				field: long ? `Field ${i} `.repeat(25).trim() : `Field ${i}`,
				rows: Array.from({ length: technologies }, (_, t) =>
					values.slice(t * 3, t * 3 + 3).map((value) => (isOrdinal ? toLevel(value) : value))
				)
			})),
			...(isOrdinal ? { scale: readinessScale() } : {})
		});
	});

const sentencesOf = (text: string) => text.split(/(?<=[^0-9]\.|\d\.)\s/);

test('every text is whole, short enough, and has title, quantity and range', () => {
	fc.assert(
		fc.property(anyProject, fc.constantFrom<Language>('da', 'en'), (project, language) => {
			const contents = contentsOf(project);
			expect(contents.map(({ kind }) => kind).sort()).toEqual([...FIGURE_KINDS].sort());
			for (const content of contents) {
				const text = alternativeText(project, content, language);
				expect(text.length).toBeLessThanOrEqual(ALTERNATIVE_TEXT_LENGTH);
				expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\.\.|: \.|\s\s|\(\)/);
				expect(text).toMatch(/\.$/);
				expect(text.startsWith(language === 'da' ? 'Fiktive' : 'Fictitious')).toBe(
					project.fictitious
				);
				const title = figureTitle(project, content, language).replace(' · ', ', ');
				if (title.length < 100) expect(text).toContain(title);
				expect(text).toContain(figureQuantity(project, content, language).slice(0, 20));
				if (language === 'da') expect(text).not.toMatch(/\d%|\d \u00a0|\d\.\d/);
				else expect(text).not.toMatch(/\u00a0%|\d,\d/);
				// What criteria weigh is percent on every scale.
				const isOfLevels =
					project.framework.scale.type === 'ordinal' && content.kind !== 'selection';
				if (isOfLevels) expect(text).not.toContain('%');
			}
		}),
		{ numRuns: 120 }
	);
});

test('there are three facts where the data allow it', () => {
	const full = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
	fc.assert(
		fc.property(fc.array(full, { minLength: 2, maxLength: 4 }), (areas) => {
			const project = aProject({
				technologies: ['A', 'B', 'C', 'D'],
				years: [2020, 2030, 2040],
				areas: areas.map((values) => ({
					rows: [0, 3, 6, 9].map((at) => values.slice(at, at + 3))
				}))
			});
			for (const content of contentsOf(project)) {
				// A ranking tells of its set, and there is none where nothing can be ranked.
				if (content.kind === 'selection') continue;
				// Kind and title, quantity, two of range.
				const facts = sentencesOf(alternativeText(project, content, 'en')).slice(4);
				const distinct = new Set(areas.flat()).size;
				if (distinct > 6) expect(facts.length, content.kind).toBe(3);
			}
		}),
		{ numRuns: 150 }
	);
});

test('facts say what is found when the numbers are gone through once more', () => {
	const row = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }), {
		minLength: 3,
		maxLength: 3
	});
	const years = [2020, 2030, 2040];
	fc.assert(
		fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (values) => {
			const names = values.map((_, i) => `T${i}`);
			const text = area({
				technologies: names,
				years,
				areas: [{ rows: values }]
			});
			const numbersOf = (at: number) =>
				(values[at] ?? []).flatMap((number, i) =>
					number === null ? [] : [{ number, year: years[i] ?? 0 }]
				);
			const growthOf = (at: number) => {
				const told = numbersOf(at);
				const [first, last] = [told[0], told.at(-1)];
				return first && last && first !== last ? last.number - first.number : -Infinity;
			};
			const all = values.flat().filter((number) => number !== null);
			if (all.length > 0 && new Set(all).size > 1) {
				expect(text).toContain(`from ${Math.min(...all)}% to ${Math.max(...all)}%`);
			}
			expect(text).toContain(`${all.length} of ${values.length * 3} cells`);

			const grown = /Largest growth: T(\d), from (\d+)% in (\d+) to (\d+)% in (\d+)/.exec(text);
			if (grown) {
				const [, at, from, fromYear, to, toYear] = grown.map(Number);
				const others = names.map((_, i) => growthOf(i)).filter((_, i) => i !== at);
				expect(growthOf(at ?? 0)).toBeGreaterThan(Math.max(...others));
				const told = numbersOf(at ?? 0);
				expect([told[0], told.at(-1)]).toEqual([
					{ number: from, year: fromYear },
					{ number: to, year: toYear }
				]);
			}
			const reached = /In (\d+), (\d) of (\d) technologies (?:is|are) at 50% or more/.exec(text);
			if (reached) {
				const [, year, count, of] = reached.map(Number);
				const last = names
					.flatMap((_, i) => numbersOf(i))
					.filter((told) => told.year === year)
					.map(({ number }) => number);
				expect([last.filter((number) => number >= 50).length, last.length]).toEqual([count, of]);
			}
			const falling = names.filter((_, i) =>
				numbersOf(i).some(({ number }, at) =>
					numbersOf(i)
						.slice(at)
						.some((later) => later.number < number)
				)
			);
			const fell = /Falling: T(\d)/.exec(text);
			if (fell) expect(falling).toEqual([`T${fell[1]}`]);
			if (text.includes('falls over time')) expect(falling).toEqual([]);
			const many = /Falling over time: (\d) of \d technologies/.exec(text);
			if (many) expect(falling).toHaveLength(Number(many[1]));
		}),
		{ numRuns: 300 }
	);
});
