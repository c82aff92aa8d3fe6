import { describe, expect, it } from 'vitest';
import { DecisionId, SectorId } from '#lib/domain/ids.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import { departuresOf } from '#lib/domain/selection/departures.ts';
import { Decision, Selection } from '#lib/domain/selection/selection.ts';
import { anExample } from '../../../support/documents.ts';
import { a, aSelection, four } from '../../../support/small-choices.ts';

const aDecision = (selection: Selection): Decision => ({
	id: DecisionId.parse('d1'),
	takenAt: '2026-11-28T10:00:00.000Z',
	replaces: null,
	selection,
	proposed: { [a(1)]: true, [a(2)]: true },
	chosen: { [a(1)]: true, [a(3)]: true },
	reserve: { [a(2)]: 0 },
	standing: { [a(1)]: { points: 94.1, rank: 1 }, [a(4)]: { points: null, rank: null } },
	rule: 'Consensus',
	present: ['Ada Berg'],
	departures: { [a(3)]: ' Both sectors. ' },
	dissent: [{ who: 'Ada Berg', words: 'Would rather have waited.' }],
	note: ''
});

describe('the document', () => {
	it('holds a selection and a decision as plain data', () => {
		const { project } = anExample();
		const selection = defaultSelection(project, 11);
		expect(Selection.parse(JSON.parse(JSON.stringify(selection)))).toEqual(selection);
		const mixed = aSelection(
			{ kind: 'eitherOr', areas: [a(1), a(2)] },
			{ kind: 'sector', sector: SectorId.parse('s1'), min: 1, max: null }
		);
		expect(Selection.parse(JSON.parse(JSON.stringify(mixed)))).toEqual(mixed);
		expect(Decision.safeParse(aDecision(selection)).success).toBe(true);
		expect(Selection.safeParse({ ...selection, sizes: { min: 8, max: 7 } }).success).toBe(false);
		expect(Selection.safeParse({ ...selection, unknown: 1 }).success).toBe(false);
	});

	it('asks a reason for every departure from what was proposed', () => {
		expect(departuresOf(aDecision(defaultSelection(four(), 1)))).toEqual([
			{ area: 'a3', way: 'added', reason: 'Both sectors.' },
			{ area: 'a2', way: 'removed', reason: '' }
		]);
	});
});
