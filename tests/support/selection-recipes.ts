import fc from 'fast-check';
import type { Recipe } from '#lib/domain/edits.ts';
import {
	AreaId,
	ConstraintId,
	CriterionId,
	DecisionId,
	HorizonId,
	SectorId
} from '#lib/domain/ids.ts';
import type { Constraint, Requirement } from '#lib/domain/selection/constraint.ts';
import {
	MISSING_RULES,
	VOLUMES,
	type Criterion,
	type Measure
} from '#lib/domain/selection/criterion.ts';
import {
	putConstraint,
	putCriterion,
	recordDecision,
	removeConstraint,
	removeCriterion,
	renewScales,
	setLock,
	setMethod,
	setOwnSet,
	setReserve,
	setSizes,
	setWeighing
} from '#lib/domain/selection/selection-edits.ts';
import {
	WEIGHTS_KNOWN,
	type Decision,
	type Selection,
	type Weighing
} from '#lib/domain/selection/selection.ts';
import { setVolumes } from '#lib/domain/selection/volume-edits.ts';
import { sameText } from '#lib/domain/text.ts';
import { HEART, LUNG } from './documents.ts';

/*
 * Edits of what a choice among areas is made of. Some of what they name is not in any project: an area
 * or a horizon may be taken out after somebody has chosen by it.
 */

const GONE = AreaId.parse('slettet-omraade');
const anArea = fc.constantFrom(LUNG, HEART, GONE);
const aHorizon = fc.constantFrom(...['2020', '2030', '1999'].map((id) => HorizonId.parse(id)));
const aLevel = fc.constantFrom(0, 50, 100);
const aLimit = fc.constantFrom(null, 0, 3);
const someWords = fc.constantFrom('', 'Fordi.', '<script>"æ"</script>');
const aLabel = fc.constantFrom({ da: 'Navn', en: '' }, { da: 'Fag', en: 'Trade' });
const anOrder = fc.constantFrom('b', 'm', 'mn');
const criterionId = fc.constantFrom(
	...['volume', 'growth', 'reach'].map((id) => CriterionId.parse(id))
);
const constraintId = fc.constantFrom(...['krav-1', 'krav-2'].map((id) => ConstraintId.parse(id)));
const decisionId = fc.constantFrom(...['valg-1', 'valg-2'].map((id) => DecisionId.parse(id)));

/** A plain record of some areas, as the document holds them. */
const anySet: fc.Arbitrary<Record<AreaId, true>> = fc
	.subarray([LUNG, HEART, GONE])
	.map((areas) => Object.fromEntries(areas.map((area) => [area, true as const])));

const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
	aHorizon.map((horizon): Measure => ({ kind: 'level', horizon })),
	fc.tuple(aHorizon, aHorizon).map(([from, to]): Measure => ({ kind: 'growth', from, to })),
	fc.tuple(aHorizon, aHorizon).map(([from, to]): Measure => ({ kind: 'rise', from, to })),
	fc
		.tuple(aHorizon, aLevel)
		.map(([horizon, level]): Measure => ({ kind: 'breadth', horizon, level })),
	fc
		.tuple(fc.constantFrom('impact', 'earliness'), aLevel)
		.map(([kind, level]): Measure => ({ kind, level })),
	fc.constantFrom<Measure>(
		{ kind: 'volume', parts: { costs: 1, staff: 2 } },
		{ kind: 'volume', parts: {} }
	),
	fc.tuple(anArea, fc.constantFrom(null, 12.5)).map(([area, amount]): Measure => ({
		kind: 'entered',
		unit: { da: 'kr.', en: 'DKK' },
		entries: { [area]: { amount, year: 2024, source: { da: 'Opslag', en: 'Look-up' } } }
	}))
);

const anyCriterion: fc.Arbitrary<Criterion> = fc
	.tuple(
		criterionId,
		anOrder,
		aLabel,
		anyMeasure,
		fc.constantFrom('up', 'down'),
		fc.constantFrom(...MISSING_RULES),
		fc.boolean()
	)
	.map(([id, order, label, measure, direction, missing, isKept]): Criterion => ({
		...{ id, order, label, measure, direction, missing },
		...(isKept ? { scales: { value: { kind: 'even', low: -7, high: 7 } } } : {})
	}));

const anyRequirement: fc.Arbitrary<Requirement> = fc.oneof(
	fc.tuple(aLimit, aLimit).map(([min, max]): Requirement => ({
		kind: 'sector',
		sector: SectorId.parse('slettet-sektor'),
		min,
		max
	})),
	fc
		.tuple(aLabel, aLimit, aLimit)
		.map(([profession, min, max]): Requirement => ({ kind: 'profession', profession, min, max })),
	fc
		.tuple(aLabel, anySet, aLimit)
		.map(([label, areas, min]): Requirement => ({ kind: 'tag', label, areas, min, max: null })),
	fc.tuple(anArea, fc.boolean()).map(([area, isIn]): Requirement => ({ kind: 'lock', area, isIn })),
	fc.tuple(anArea, anArea).map((areas): Requirement => ({ kind: 'eitherOr', areas })),
	fc.tuple(anArea, anArea).map(([area, needs]): Requirement => ({ kind: 'together', area, needs })),
	aLimit.map((min): Requirement => ({ kind: 'professions', min, max: null })),
	fc.tuple(aHorizon, aLevel).map(([horizon, level]): Requirement => ({
		kind: 'coverage',
		horizon,
		level,
		min: 2
	})),
	// One in three is more than there can be, which no selection keeps.
	fc.constantFrom(0, 0.5, 7).map((min): Requirement => ({ kind: 'variation', min }))
);

const anyConstraint: fc.Arbitrary<Constraint> = fc
	.tuple(constraintId, anOrder, fc.boolean(), anyRequirement, fc.option(someWords))
	.map(([id, order, isOn, requirement, reason]): Constraint => ({
		...{ id, order, isOn, requirement },
		...(reason === null ? {} : { reason })
	}));

const anyWeighing: fc.Arbitrary<Weighing> = fc.oneof(
	fc
		.array(fc.tuple(criterionId, fc.constantFrom(0, 1, 50, Number.NaN, -1)), { maxLength: 3 })
		.map((points): Weighing => ({ kind: 'points', points: Object.fromEntries(points) })),
	fc
		.array(fc.tuple(criterionId, fc.constantFrom(0, 1, 2)), { maxLength: 3 })
		.map((ranks): Weighing => ({ kind: 'ranked', ranks: Object.fromEntries(ranks) }))
);

const anySizes = fc
	.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
	.map(([min, max]) => ({ min, max }));

const anySelection: fc.Arbitrary<Selection> = fc
	.tuple(anyCriterion, anyConstraint, anySet)
	.map(([criterion, constraint, own]): Selection => ({
		method: 1,
		sizes: { min: 1, max: 2 },
		criteria: { [criterion.id]: criterion },
		weighing: { kind: 'ranked', ranks: { [criterion.id]: 0 } },
		constraints: { [constraint.id]: constraint },
		spreadWeight: 0,
		near: 0.02,
		weightsKnown: 'about',
		seed: 5,
		own
	}));

const anyDecision: fc.Arbitrary<Decision> = fc
	.tuple(decisionId, fc.option(decisionId), anySelection, anySet, anySet, anArea, someWords)
	.map(([id, replaces, selection, proposed, chosen, area, words]): Decision => ({
		...{ id, replaces, selection, proposed, chosen },
		takenAt: '2026-11-24T10:00:00.000Z',
		reserve: { [area]: 0 },
		standing: { [area]: { points: null, rank: null } },
		rule: 'Konsensus',
		present: ['Ada Berg', 'Bo'],
		departures: { [area]: words },
		dissent: [{ who: 'Bo', words }],
		note: words
	}));

/** An edit by each recipe of a selection or decision. */
export const SELECTION_RECIPES = {
	setWeighing: anyWeighing.map((weighing) => setWeighing(weighing)),
	putCriterion: anyCriterion.map((criterion) => putCriterion(criterion)),
	removeCriterion: criterionId.map((id) => removeCriterion(id)),
	renewScales: criterionId.map((id) => renewScales(id)),
	putConstraint: anyConstraint.map((constraint) => putConstraint(constraint)),
	removeConstraint: constraintId.map((id) => removeConstraint(id)),
	setLock: fc.tuple(anArea, fc.constantFrom('in', 'out', 'free')).map((said) => setLock(...said)),
	setSizes: anySizes.map((sizes) => setSizes(sizes)),
	setOwnSet: fc.option(fc.subarray([LUNG, HEART, GONE])).map((areas) => setOwnSet(areas)),
	setReserve: fc.option(fc.subarray([LUNG, HEART, GONE])).map((areas) => setReserve(areas)),
	setMethod: fc
		.tuple(fc.constantFrom(0, 0.2, 2), fc.constantFrom(...WEIGHTS_KNOWN), fc.integer())
		.map(([spreadWeight, weightsKnown, seed]) => setMethod({ spreadWeight, weightsKnown, seed })),
	recordDecision: anyDecision.map((decision) => recordDecision(decision)),
	setVolumes: fc
		.tuple(anArea, fc.constantFrom(...VOLUMES), fc.option(fc.integer({ min: -1, max: 2 })))
		.map(([area, key, amount]) =>
			setVolumes([
				{
					...{ area, key },
					volume: { amount, unit: sameText('DKK'), year: 2024, source: sameText('') }
				}
			])
		)
} satisfies Record<string, fc.Arbitrary<Recipe>>;
