import type { Recipe } from '#lib/domain/edits.ts';
import type { AreaId, CriterionId } from '#lib/domain/ids.ts';
import { ConstraintId } from '#lib/domain/ids.ts';
import { orderBetween } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import type { Constraint } from './constraint.ts';
import type { Criterion } from './criterion.ts';
import { defaultSelection, SEED } from './default-selection.ts';
import { Decision, Selection, type Weighing } from './selection.ts';
import { valueAreas } from './valuing.ts';

/*
 * Changes of the selection. The first one writes down what the project began with. Each leaves a
 * selection that opens again, or changes nothing.
 */

/** What the project's choice is made of: what the team has set, or what everybody begins with. */
export function selectionOf(project: Project): Selection {
	return project.selection ?? defaultSelection(project, SEED);
}

/**
 * Sets what the criteria weigh. From then on a weight stands for a step on a scale that stays: the
 * scales of all criteria are kept as they are now.
 */
export function setWeighing(weighing: Weighing): Recipe {
	return change((selection, project) => {
		selection.weighing = weighing;
		keepScales(selection, project);
	});
}

/** Adds a criterion or replaces the one with its id. A new one weighs as much as the others on average. */
export function putCriterion(criterion: Criterion): Recipe {
	return change((selection) => {
		const isNew = !selection.criteria[criterion.id];
		selection.criteria[criterion.id] = criterion;
		const { weighing } = selection;
		if (!isNew || weighing.kind !== 'points') return;
		const points = Object.values(weighing.points);
		const mean = points.reduce((total, each) => total + each, 0) / Math.max(1, points.length);
		weighing.points[criterion.id] = mean > 0 ? mean : 1;
	});
}

export function removeCriterion(id: CriterionId): Recipe {
	return change((selection) => {
		if (!selection.criteria[id]) return;
		delete selection.criteria[id];
		if (selection.weighing.kind === 'points') delete selection.weighing.points[id];
		else delete selection.weighing.ranks[id];
	});
}

/** Takes the scales of a criterion from the data again, as when areas have come or numbers have changed. */
export function renewScales(id: CriterionId): Recipe {
	return change((selection, project) => {
		const criterion = selection.criteria[id];
		if (!criterion?.scales) return;
		delete criterion.scales;
		keepScales(selection, project);
	});
}

/** Adds a constraint or replaces the one with its id. */
export function putConstraint(constraint: Constraint): Recipe {
	return change((selection) => {
		selection.constraints[constraint.id] = constraint;
	});
}

export function removeConstraint(id: ConstraintId): Recipe {
	return change((selection) => {
		delete selection.constraints[id];
	});
}

/** The one lock of an area, and of no other. Two people who lock the same area make the same one. */
export function lockId(area: AreaId): ConstraintId {
	const plain = `lock-${area}`;
	// Two long ids may begin alike: what does not fit is told apart by a number made of it all.
	const id = plain.length <= MAX_ID ? plain : `${plain.slice(0, MAX_ID - 8)}-${hashOf(area)}`;
	return ConstraintId.parse(id);
}

const MAX_ID = 64;

/** Seven digits that follow from a text (FNV-1a). */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Locks an area in or out, or frees it of every lock. A lock that is there already keeps its reason. */
export function setLock(area: AreaId, to: 'in' | 'out' | 'free'): Recipe {
	return change((selection) => {
		const { constraints } = selection;
		const id = lockId(area);
		const isIn = to === 'in';
		const standing = constraints[id];
		for (const [key, { requirement }] of Object.entries(constraints)) {
			if (requirement.kind !== 'lock' || requirement.area !== area) continue;
			const isKept = key === id && to !== 'free' && requirement.isIn === isIn;
			if (!isKept) delete constraints[ConstraintId.parse(key)];
		}
		if (to === 'free') return;
		if (standing && constraints[id]) {
			standing.isOn = true;
			return;
		}
		const last = Object.values(constraints)
			.map(({ order }) => order)
			.sort()
			.at(-1);
		constraints[id] = {
			id,
			order: orderBetween(last ?? null, null) ?? 'b',
			isOn: true,
			requirement: { kind: 'lock', area, isIn }
		};
	});
}

/** How many areas are chosen: a number, or anything between two. */
export function setSizes(sizes: Selection['sizes']): Recipe {
	return change((selection) => {
		selection.sizes = { ...sizes };
	});
}

/** The set people have put together; `null` to follow the proposed one. */
export function setOwnSet(areas: readonly AreaId[] | null): Recipe {
	return change((selection) => {
		if (areas) selection.own = Object.fromEntries(areas.map((area) => [area, true]));
		else delete selection.own;
	});
}

/** The order in which areas come in when somebody falls out; `null` for the cheapest first. */
export function setReserve(areas: readonly AreaId[] | null): Recipe {
	return change((selection) => {
		if (areas) selection.reserve = Object.fromEntries(areas.map((area, place) => [area, place]));
		else delete selection.reserve;
	});
}

/** How the choice is made apart from criteria and constraints. */
export type Method = Pick<Selection, 'spreadWeight' | 'near' | 'weightsKnown' | 'seed'>;

export function setMethod(method: Partial<Method>): Recipe {
	return change((selection) => {
		Object.assign(selection, method);
	});
}

/** Writes a decision down. One that is there is never changed. */
export function recordDecision(decision: Decision): Recipe {
	return ({ project }) => {
		const parsed = Decision.safeParse(decision);
		if (!parsed.success || project.decisions?.[decision.id]) return;
		project.decisions = { ...project.decisions, [decision.id]: parsed.data };
	};
}

function change(recipe: (selection: Selection, project: Project) => void): Recipe {
	return ({ project }) => {
		const before = project.selection;
		// A fresh copy, so that a selection that would not open again can be thrown away.
		const selection = structuredCopy(selectionOf(project));
		recipe(selection, project);
		const parsed = Selection.safeParse(selection);
		if (!parsed.success || isSame(parsed.data, before ?? selectionOf(project))) return;
		project.selection = parsed.data;
	};
}

function keepScales(selection: Selection, project: Project): void {
	const areas = areasInOrder(project).map(({ id }) => id);
	for (const criterion of Object.values(selection.criteria)) {
		criterion.scales ??= valueAreas(project, criterion, areas).scales;
	}
}

const structuredCopy = (selection: Selection): Selection =>
	JSON.parse(JSON.stringify(selection)) as Selection;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
