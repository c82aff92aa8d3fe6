import { describe, expect, it } from 'vitest';
import { createExample } from '#lib/domain/example.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { areasInOrder, progressOf, scoreAt } from '#lib/domain/reading.ts';
import { CONFIDENCES, levelOf, REVIEW_STATES } from '#lib/domain/score.ts';
import { contestedCells, fallsBelow } from '#lib/domain/statistics.ts';
import { openDocument } from '#lib/format/open.ts';
import { aCell, anExample, LUNG, OPTIONS } from '../../support/documents.ts';

const example = anExample();
const { project } = example;
const scores = Object.values(project.cells).flatMap((cells) => Object.values(cells));
const [first] = areasInOrder(project);

describe('the example', () => {
	it('is a document that opens without a note', () => {
		expect(openDocument(example)).toEqual({ ok: true, value: example, notes: [] });
	});

	it('says that it is fictitious, in both languages', () => {
		expect(project.fictitious).toBe(true);
		expect(project.sourceLine).toEqual({
			da: 'Fiktive demotal, ikke rapportens',
			en: 'Fictitious demo data, not the report’s'
		});
		for (const { title } of Object.values(project.sources)) expect(title).toMatch(/^Eksempelkilde/);
		for (const { name } of Object.values(project.assessors)) expect(name).toMatch(/opdigtet/);
		for (const { volumes } of Object.values(project.areas)) {
			expect(volumes.costs?.source.da).toMatch(/^Fiktive/);
		}
	});

	it('answers every cell but the three it leaves open on purpose', () => {
		const open = areasInOrder(project).filter(({ id }) => {
			const { answered, total } = progressOf(project, id);
			return answered < total;
		});
		expect(open.map(({ id }) => id)).toEqual([LUNG]);
		expect(progressOf(project, LUNG)).toEqual({ answered: 37, total: 40 });
	});

	it('shows every kind of answer, confidence and review state', () => {
		const kinds = new Set(scores.map(({ value }) => value.kind));
		expect([...kinds].sort()).toEqual(['dontKnow', 'level', 'notApplicable']);
		expect(scores.some(({ value }) => levelOf(value) === 0)).toBe(true);
		expect(new Set(scores.map(({ confidence }) => confidence))).toEqual(
			new Set([...CONFIDENCES, null])
		);
		expect(new Set(scores.map(({ state }) => state))).toEqual(new Set(REVIEW_STATES));
		expect(scores.some(({ rationale }) => rationale !== '')).toBe(true);
	});

	it('has a number that falls over time', () => {
		const falling = aCell(
			'smartphone-apps',
			2040,
			AreaId.parse('diagnostik-og-scanning-radiograf')
		);
		expect(fallsBelow(project, falling)).toMatchObject({ level: 35, horizon: { year: 2035 } });
	});

	it('can be edited in the area it opens with', () => {
		const cells = Object.values(project.cells[first?.id ?? LUNG] ?? {});
		expect(first?.locked).toBe(false);
		expect(cells.some(({ state }) => state === 'locked')).toBe(false);
	});

	it('has one locked area', () => {
		expect(areasInOrder(project).filter(({ locked }) => locked)).toHaveLength(1);
	});

	it('has three ballots that disagree on several cells', () => {
		expect(Object.keys(example.ballots)).toHaveLength(3);
		const contested = areasInOrder(project).flatMap(({ id }) => [...contestedCells(example, id)]);
		expect(contested.length).toBeGreaterThanOrEqual(8);
		expect([...contestedCells(example, LUNG)].sort()).toEqual([
			'predictive-analytics/2030',
			'sensors-wearables/2035',
			'speech-recognition/2040'
		]);
	});

	it('writes what is kept in one language in the language asked for', () => {
		const english = createExample({ ...OPTIONS, language: 'en' }).project;
		const cell = aCell('sensors-wearables', 2030);
		expect(scoreAt(english, cell).rationale).toMatch(/^Home monitoring/);
		expect(scoreAt(project, cell).rationale).toMatch(/^Hjemmemåling/);
		expect(Object.values(english.sources)[0]?.title).toBe('Sample source A, guideline');
	});
});
