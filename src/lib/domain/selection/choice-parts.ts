import { AreaId, type ConstraintId, type CriterionId, type DecisionId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Constraint } from './constraint.ts';
import type { Criterion } from './criterion.ts';
import type { Decision, Selection } from './selection.ts';

/* Why areas were chosen, and who chose them: what may be left out of a project for people outside. */

/** Every reason in the selection and the decisions that somebody has written. */
export function reasonsOf({ selection, decisions = {} }: Project): string[] {
	const list = Object.values(decisions);
	const constraints = [selection, ...list.map((decision) => decision.selection)].flatMap((each) =>
		Object.values(each?.constraints ?? {}).map(({ reason = '' }) => reason)
	);
	const written = list.flatMap(({ departures, dissent, note }) => [
		...Object.values(departures),
		...dissent.map(({ words }) => words),
		note
	]);
	return [...constraints, ...written].filter((reason) => reason !== '');
}

/** Everybody who took part in a decision, once. */
export function peopleOf({ decisions = {} }: Project): string[] {
	const all = Object.values(decisions).flatMap(({ present, dissent }) => [
		...present,
		...dissent.map(({ who }) => who)
	]);
	return [...new Set(all)];
}

/** The project without the reasons of its selection and its decisions; what was chosen stays. */
export function withoutWords(project: Project): Project {
	const rest = mapDecisions(project, (decision) => ({
		...decision,
		selection: withoutReasons(decision.selection),
		departures: {},
		dissent: decision.dissent.map(({ who }) => ({ who, words: '' })),
		note: ''
	}));
	return rest.selection ? { ...rest, selection: withoutReasons(rest.selection) } : rest;
}

/** The project with a number for everybody who took part in decisions: the same in all of them. */
export function withoutPeople(project: Project): Project {
	const people = peopleOf(project);
	const numberOf = (who: string) => String(people.indexOf(who) + 1);
	return mapDecisions(project, (decision) => ({
		...decision,
		present: decision.present.map(numberOf),
		dissent: decision.dissent.map(({ who, words }) => ({ who: numberOf(who), words }))
	}));
}

function mapDecisions(project: Project, strip: (decision: Decision) => Decision): Project {
	if (!project.decisions) return project;
	const decisions: Record<DecisionId, Decision> = {};
	for (const decision of Object.values(project.decisions)) decisions[decision.id] = strip(decision);
	return { ...project, decisions };
}

/** Without why its constraints are asked for, and where numbers that people entered come from. */
function withoutReasons(selection: Selection): Selection {
	const constraints: Record<ConstraintId, Constraint> = {};
	for (const constraint of Object.values(selection.constraints)) {
		constraints[constraint.id] = withoutReason(constraint);
	}
	const criteria: Record<CriterionId, Criterion> = {};
	for (const criterion of Object.values(selection.criteria)) {
		criteria[criterion.id] = withoutSources(criterion);
	}
	return { ...selection, criteria, constraints };
}

const withoutReason = ({ reason: _reason, ...constraint }: Constraint): Constraint => constraint;

function withoutSources(criterion: Criterion): Criterion {
	const { measure } = criterion;
	if (measure.kind !== 'entered') return criterion;
	const entries: typeof measure.entries = {};
	for (const [area, entry] of Object.entries(measure.entries)) {
		entries[AreaId.parse(area)] = { ...entry, source: { da: '', en: '' } };
	}
	return { ...criterion, measure: { ...measure, entries } };
}
