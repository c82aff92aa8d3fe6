import { produce } from 'immer';
import { expect, test } from 'vitest';
import { answeredBy, projectOfBallot } from '#lib/domain/ballot-project.ts';
import { differenceBetween, valueDifferenceAt } from '#lib/domain/difference.ts';
import { AreaId, AssessorId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { level } from '../../support/documents.ts';
import { aMatrix } from '../../support/matrix-data.ts';

const assessor = AssessorId.parse('ab');
const area = AreaId.parse('a1');
const key = cellKey(TechnologyId.parse('t1'), HorizonId.parse('h2030'));

const document: Document = produce(
	{ project: aMatrix([[40, 60]]), ballots: {} },
	(draft: Document) => {
		const score = draft.project.cells[area]?.[key];
		if (score) score.state = 'agreed';
		const answer = { value: level(55), confidence: null, rationale: 'Mine.' };
		draft.ballots[assessor] = { assessor, cells: { [area]: { [key]: answer } } };
	}
);

test('a ballot is compared by what it says, and is not scored where it says nothing', () => {
	const { cells } = differenceBetween(document.project, projectOfBallot(document, assessor));
	expect(cells.map(({ value }) => value)).toEqual([
		{ kind: 'moved', from: level(40), to: level(55), delta: 15 },
		{ kind: 'state', from: level(60), to: NOT_SCORED }
	]);
	expect(cells.flatMap(({ notes }) => notes)).toEqual([]);
});

test('where a ballot says nothing, nothing is compared', () => {
	const project = projectOfBallot(document, assessor);
	const answered = answeredBy(document, assessor);
	const difference = differenceBetween(document.project, project, answered);
	expect(difference.cells.map(({ value }) => value.kind)).toEqual(['moved']);
	const [technology, horizon] = [TechnologyId.parse('t2'), HorizonId.parse('h2030')];
	expect(valueDifferenceAt(difference, { area, technology, horizon })).toEqual({
		kind: 'silent',
		from: level(60),
		to: NOT_SCORED
	});
});

test('someone without a ballot has answered nothing', () => {
	const project = projectOfBallot(document, AssessorId.parse('cd'));
	expect(differenceBetween(project, project).cells).toEqual([]);
	expect(project.cells[area]?.[key]?.value).toEqual(NOT_SCORED);
});
