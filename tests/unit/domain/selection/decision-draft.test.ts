import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { DecisionId, type AreaId } from '#lib/domain/ids.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import {
	decisionOf,
	departuresOnTable,
	gapIn,
	reserveOnTable,
	type DecisionSaid,
	type Table
} from '#lib/domain/selection/decision-draft.ts';
import { versionsOf } from '#lib/domain/selection/decision-versions.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { changesSince } from '#lib/domain/selection/departures.ts';
import { Decision } from '#lib/domain/selection/selection.ts';
import { selectionOf, setReserve } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { anExample } from '../../../support/documents.ts';

const { project } = anExample();
const selection = selectionOf(project);
const choice = choiceOf(project, selection, 7);
const reading = readBoard(buildBoard(choice.problem), {
	...{ top: 10, near: 0.02 },
	random: randomNumbers(1)
});
const idOf = (place: number) => choice.areas[place]?.id ?? ('' as AreaId);
const proposed = (reading.answer.sets[0]?.areas ?? []).map(idOf);
const outside = choice.areas.map(({ id }) => id).filter((id) => !proposed.includes(id));
const [added] = outside;
const [removed, ...kept] = proposed;
const own = added === undefined ? kept : [...kept, added];

const table = (chosen: readonly AreaId[]): Table => ({
	...{ selection, choice, reading, proposed, chosen }
});
const said = (words: Partial<DecisionSaid> = {}): DecisionSaid => ({
	...{ rule: '', present: '', reasons: {}, dissent: [], note: '', reserves: 2 },
	...words
});
const about = { id: DecisionId.parse('d1'), takenAt: '2026-11-29T10:00:00.000Z', replaces: null };

describe('a decision on the table', () => {
	it('of the proposed set departs from nothing and can be recorded', () => {
		expect(departuresOnTable(table(proposed), said())).toEqual([]);
		expect(gapIn(table(proposed), said())).toBeNull();
	});

	it('waits for a reason for every departure, in and out', () => {
		expect(gapIn(table(own), said())).toEqual({ kind: 'reason', area: added });
		const one = said({ reasons: added ? { [added]: 'Both sectors.' } : {} });
		expect(gapIn(table(own), one)).toEqual({ kind: 'reason', area: removed });
		const blank = said({ reasons: { ...one.reasons, ...(removed ? { [removed]: '  ' } : {}) } });
		expect(gapIn(table(own), blank)).toEqual({ kind: 'reason', area: removed });
		const both = said({ reasons: { ...one.reasons, ...(removed ? { [removed]: 'Later.' } : {}) } });
		expect(gapIn(table(own), both)).toBeNull();
	});

	it('asks for a note where another number is chosen, and for who did not agree', () => {
		const six = table(kept);
		const reasons = removed ? { [removed]: 'Later.' } : {};
		expect(gapIn(six, said({ reasons }))).toEqual({ kind: 'note' });
		expect(gapIn(six, said({ reasons, note: 'Six will do.' }))).toBeNull();
		const unnamed = said({ dissent: [{ who: ' ', words: 'No.' }] });
		expect(gapIn(table(proposed), unnamed)).toEqual({ kind: 'dissent', place: 0 });
		expect(gapIn(table([]), said())).toEqual({ kind: 'nothing' });
	});

	it('keeps all that was on the table, and opens again', () => {
		const words = said({
			present: ' Ada \n\n Bo',
			reasons: added && removed ? { [added]: 'Both sectors.', [removed]: 'Later.' } : {},
			dissent: [
				{ who: 'Bo', words: 'Too soon.' },
				{ who: '', words: '' }
			]
		});
		const decision = decisionOf(table(own), words, about);
		expect(Decision.parse(decision)).toEqual(decision);
		expect(decision.present).toEqual(['Ada', 'Bo']);
		expect(decision.dissent).toEqual([{ who: 'Bo', words: 'Too soon.' }]);
		expect(Object.keys(decision.chosen).sort()).toEqual(own.toSorted());
		expect(Object.keys(decision.standing)).toHaveLength(choice.areas.length);
		expect(decision.standing[proposed[0] ?? idOf(0)]?.points).toBeGreaterThan(0);
	});

	it('holds in reserve those that cost the least, never one of the chosen', () => {
		const reserve = reserveOnTable(table(own), 3);
		expect(reserve).toHaveLength(3);
		expect(reserve.some((id) => own.includes(id))).toBe(false);
		expect(reserveOnTable(table(own), 0)).toEqual([]);
	});

	it('holds them in the order people have given, the others after, and records them so', () => {
		const cheapest = reserveOnTable(table(proposed), 4);
		const [first, second, third, fourth] = cheapest as [AreaId, AreaId, AreaId, AreaId];
		const { selection: ordered } = produce(anExample(), setReserve([third, first])).project;
		const given = { ...table(proposed), selection: ordered ?? selection };
		expect(reserveOnTable(given, 4)).toEqual([third, first, second, fourth]);
		const decision = decisionOf(given, said(), about);
		expect(decision.reserve).toEqual({ [third]: 0, [first]: 1 });
		expect(decision.selection).not.toHaveProperty('reserve');
		// One that is chosen by now is no reserve, and does not hold a place open.
		expect(reserveOnTable({ ...given, chosen: [third, ...proposed.slice(1)] }, 1)).toEqual([first]);
	});
});

describe('versions of a decision', () => {
	it('are numbered as they were taken, and the newest is in force', () => {
		const first = decisionOf(table(proposed), said(), about);
		const second = decisionOf(table(own), said(), {
			...{ id: DecisionId.parse('a2'), takenAt: '2026-11-29T11:00:00.000Z', replaces: first.id }
		});
		const versions = versionsOf({ decisions: { [second.id]: second, [first.id]: first } });
		expect(versions.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
			[2, true],
			[1, false]
		]);
		expect(changesSince(first.chosen, second.chosen)).toEqual({
			added: [added],
			removed: [removed]
		});
		expect(versionsOf({})).toEqual([]);
	});
});
