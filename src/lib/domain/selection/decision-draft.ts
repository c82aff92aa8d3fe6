import { MAX_LABEL } from '#lib/domain/text.ts';
import type { AreaId, DecisionId } from '#lib/domain/ids.ts';
import type { BoardReading } from './board.ts';
import { inGivenOrder, reserveOf } from './reserve.ts';
import { departuresOf, type Departure } from './departures.ts';
import type { Decision, Selection } from './selection.ts';
import type { ProjectChoice } from './selection-problem.ts';

/* A decision before it is taken: what stands on the table, and what people have said of it. */

/** What people say of a decision, as they have typed it. */
export interface DecisionSaid {
	rule: string;
	/** One name on each line. */
	present: string;
	reasons: Partial<Record<AreaId, string>>;
	dissent: readonly { who: string; words: string }[];
	note: string;
	/** How many stand in reserve. */
	reserves: number;
}

/** What there is to decide on. */
export interface Table {
	selection: Selection;
	choice: ProjectChoice;
	reading: BoardReading;
	proposed: readonly AreaId[];
	chosen: readonly AreaId[];
}

/** Why a decision cannot be recorded as it stands. */
export type DecisionGap =
	| { kind: 'nothing' }
	| { kind: 'reason'; area: AreaId }
	| { kind: 'note' }
	| { kind: 'dissent'; place: number };

/** How many stand in reserve until somebody asks for more or fewer. */
export const RESERVES = 2;

const asSet = (areas: readonly AreaId[]): Decision['chosen'] =>
	Object.fromEntries(areas.map((area) => [area, true as const]));

/** The departures on the table, with the reasons given so far. */
export function departuresOnTable(
	{ proposed, chosen }: Table,
	{ reasons }: Pick<DecisionSaid, 'reasons'>
): Departure[] {
	const given = Object.entries(reasons).filter(([, words]) => words !== undefined);
	return departuresOf({
		proposed: asSet(proposed),
		chosen: asSet(chosen),
		departures: Object.fromEntries(given) as Decision['departures']
	});
}

/** Those that would come in next: in the order people have given them, or the cheapest first. Never one of the chosen. */
export function reserveOnTable(
	{ choice, reading, chosen, selection }: Table,
	count: number
): AreaId[] {
	const places = choice.areas.flatMap(({ id }, place) => (chosen.includes(id) ? [place] : []));
	return inGivenOrder(reserveOf(reading.answer, places), selection, choice.areas)
		.slice(0, Math.max(0, count))
		.flatMap(({ place }) => choice.areas[place]?.id ?? []);
}

/** The first thing that is missing; `null` where the decision can be recorded. */
export function gapIn(table: Table, said: DecisionSaid): DecisionGap | null {
	const { chosen, selection } = table;
	if (chosen.length === 0) return { kind: 'nothing' };
	const open = departuresOnTable(table, said).find(({ reason }) => reason === '');
	if (open) return { kind: 'reason', area: open.area };
	const nobody = said.dissent.findIndex(
		({ who, words }) => who.trim() === '' && words.trim() !== ''
	);
	if (nobody !== -1) return { kind: 'dissent', place: nobody };
	const { min, max } = selection.sizes;
	const isOther = chosen.length < min || chosen.length > max;
	return isOther && said.note.trim() === '' ? { kind: 'note' } : null;
}

/** The decision as it is recorded. Empty lines say nothing and are left out. */
export function decisionOf(
	table: Table,
	said: DecisionSaid,
	{ id, takenAt, replaces }: { id: DecisionId; takenAt: string; replaces: DecisionId | null }
): Decision {
	const { selection, choice, reading, proposed, chosen } = table;
	const standing = choice.areas.flatMap(({ id: area }, place) => {
		const explained = reading.explained[place];
		const points = explained?.rank == null ? null : Math.round(explained.value * 1000) / 10;
		return [[area, { points, rank: explained?.rank ?? null }] as const];
	});
	const departures = departuresOnTable(table, said).map(({ area, reason }) => [area, reason]);
	// Set and reserve stand below; the group's own are no part of what was asked.
	const asked = { ...selection };
	delete asked.own;
	delete asked.reserve;
	return {
		...{ id, takenAt, replaces },
		selection: asked,
		proposed: asSet(proposed),
		chosen: asSet(chosen),
		reserve: Object.fromEntries(
			reserveOnTable(table, said.reserves).map((area, place) => [area, place])
		),
		standing: Object.fromEntries(standing),
		rule: said.rule.trim(),
		present: said.present
			.split('\n')
			.map((line) => line.trim().slice(0, MAX_LABEL))
			.filter((line) => line !== ''),
		departures: Object.fromEntries(departures) as Decision['departures'],
		dissent: said.dissent
			.map(({ who, words }) => ({ who: who.trim().slice(0, MAX_LABEL), words: words.trim() }))
			.filter(({ who }) => who !== ''),
		note: said.note.trim()
	};
}
