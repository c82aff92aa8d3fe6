import { describe, expect, it } from 'vitest';
import { countGap, GAPS, hasGap, overviewOf } from '#lib/domain/completeness.ts';
import { AreaId, AssessorId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Ballot, Document } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import { aProject } from '../../support/builders.ts';

const A1 = AreaId.parse('a1');
const A2 = AreaId.parse('a2');
const T1 = TechnologyId.parse('t1');
const T2 = TechnologyId.parse('t2');
const H1 = HorizonId.parse('h2020');
const H2 = HorizonId.parse('h2030');

const ballot = (name: string, cells: Ballot['cells']): Ballot => ({
	assessor: AssessorId.parse(name),
	cells
});
const answer = (value: Value, rationale = '') => ({ value, confidence: null, rationale });
const level = (number: number): Value => ({ kind: 'level', level: number });

/**
 * Two areas of two technologies and two years, counted by hand:
 *
 *     a1  t1   40 (reason, low)    ?
 *         t2   x                   0 (no reason)
 *     a2  t1   -                   60 (no reason, question)
 *         t2   -                   -
 *
 * Ada and Bo disagree about a1 t2 2030; Cy has not answered at all.
 */
function aDocument(): Document {
	const project = aProject({
		technologies: ['One', 'Two'],
		years: [2020, 2030],
		areas: [
			{
				rows: [
					[40, '?'],
					['x', 0]
				],
				confidence: [
					[1, 0],
					[0, 3]
				],
				rationale: { [cellKey(T1, H1)]: 'Because.' }
			},
			{
				rows: [
					[null, 60],
					[null, null]
				],
				rationale: { [cellKey(T1, H2)]: '  ' }
			}
		]
	});
	const asked = project.cells[A2]?.[cellKey(T1, H2)];
	if (asked) asked.question = 'How many?';
	const ids = ['ada', 'bo', 'cy'].map((id) => AssessorId.parse(id));
	for (const id of ids) project.assessors[id] = { id, name: id, initials: id };
	return {
		project,
		ballots: {
			[AssessorId.parse('ada')]: ballot('ada', {
				[A1]: { [cellKey(T2, H2)]: answer(level(0)), [cellKey(T1, H1)]: answer(level(40), 'So.') }
			}),
			[AssessorId.parse('bo')]: ballot('bo', {
				[A1]: {
					[cellKey(T2, H2)]: answer(level(80)),
					[cellKey(T2, H1)]: answer({ kind: 'dontKnow' })
				}
			})
		}
	};
}

describe('overviewOf', () => {
	it('counts the whole project', () => {
		const { answered, total, notApplicable, gaps } = overviewOf(aDocument()).whole;
		expect({ answered, total, notApplicable }).toEqual({ answered: 5, total: 8, notApplicable: 1 });
		expect(gaps).toEqual({
			notScored: 3,
			dontKnow: 1,
			noRationale: 2,
			lowConfidence: 1,
			contested: 1,
			question: 1
		});
	});

	it('counts by area and by technology, and names the first cell of each gap', () => {
		const { areas, technologies } = overviewOf(aDocument());
		expect(areas.get(A1)).toMatchObject({ answered: 4, total: 4, gaps: { noRationale: 1 } });
		expect(areas.get(A2)).toMatchObject({ answered: 1, total: 4, gaps: { notScored: 3 } });
		expect(areas.get(A2)?.first).toEqual({
			notScored: { area: A2, technology: T1, horizon: H1 },
			noRationale: { area: A2, technology: T1, horizon: H2 },
			question: { area: A2, technology: T1, horizon: H2 }
		});
		expect(technologies.get(T1)).toMatchObject({ answered: 3, total: 4, gaps: { dontKnow: 1 } });
		expect(technologies.get(T2)?.first.contested).toEqual({
			area: A1,
			technology: T2,
			horizon: H2
		});
	});

	it('counts what each assessor has answered of all cells, also one without a ballot', () => {
		const { assessors } = overviewOf(aDocument());
		const counts = [...assessors].map(([id, { answered, total, gaps }]) => [
			id,
			answered,
			total,
			gaps.noRationale,
			gaps.dontKnow,
			gaps.contested
		]);
		expect(counts).toEqual([
			['ada', 2, 8, 1, 0, 0],
			['bo', 2, 8, 1, 1, 0],
			['cy', 0, 8, 0, 0, 0]
		]);
	});

	it('leaves hidden parts out everywhere', () => {
		const document = aDocument();
		const { framework, areas } = document.project;
		const [technology, horizon, area] = [
			framework.technologies[T2],
			framework.horizons[H1],
			areas[A2]
		];
		if (technology) technology.hidden = true;
		if (horizon) horizon.hidden = true;
		if (area) area.hidden = true;
		const overview = overviewOf(document);
		expect(overview.whole).toMatchObject({ answered: 1, total: 1 });
		expect([...overview.areas.keys()]).toEqual([A1]);
		expect([...overview.technologies.keys()]).toEqual([T1]);
		expect(overview.assessors.get(AssessorId.parse('ada'))).toMatchObject({
			answered: 0,
			total: 1
		});
	});
});

describe('countGap and hasGap', () => {
	it('agree with the overview, for every gap and area', () => {
		const document = aDocument();
		const { areas } = overviewOf(document);
		for (const gap of GAPS) {
			for (const [area, { gaps }] of areas) {
				expect(countGap(document, area, gap), gap).toBe(gaps[gap]);
				const found = [T1, T2].flatMap((technology) =>
					[H1, H2].filter((horizon) => hasGap(document, { area, technology, horizon }, gap))
				);
				expect(found.length, gap).toBe(gaps[gap]);
			}
		}
	});

	it('take a level without a reason for a gap, but not an answer that is no level', () => {
		const document = aDocument();
		const at = (technology: TechnologyId, horizon: HorizonId) =>
			hasGap(document, { area: A1, technology, horizon }, 'noRationale');
		expect([at(T1, H1), at(T1, H2), at(T2, H1), at(T2, H2)]).toEqual([false, false, false, true]);
	});
});
