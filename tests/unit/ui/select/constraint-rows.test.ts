import { describe, expect, it } from 'vitest';
import { ConstraintId } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import type { Constraint, Requirement } from '#lib/domain/selection/constraint.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import {
	lackingAreas,
	lockTrouble,
	pointsText,
	priceText,
	rowTitle
} from '#lib/ui/select/constraint-rows.ts';
import { anExample, HEART, LUNG } from '../../../support/documents.ts';

const { project } = anExample();

const aConstraint = (place: number, requirement: Requirement): Constraint => ({
	...{ id: ConstraintId.parse(`c${place}`), order: orderAt(place), isOn: true },
	requirement
});

function read(requirements: readonly Requirement[], size = 7, of: Project = project) {
	const constraints = requirements.map((requirement, place) => aConstraint(place, requirement));
	const selection = {
		...selectionOf(of),
		constraints: Object.fromEntries(constraints.map((each) => [each.id, each]))
	};
	const choice = choiceOf(of, selection, size);
	const reading = readBoard(buildBoard(choice.problem), {
		...{ top: 1, near: 0, random: randomNumbers(1) }
	});
	return { constraints, choice, reading };
}

const professions = (min: number | null, max: number | null): Requirement => ({
	...{ kind: 'professions', min, max }
});

describe('priceText', () => {
	it('says what a constraint costs and what its next step would cost', () => {
		const { constraints, choice, reading } = read([professions(1, null)]);
		const [first] = constraints;
		if (!first) throw new Error('no constraint');
		expect(priceText(first, { choice, reading }, 'da')).toBe(
			'Koster intet. To ville heller ikke koste noget'
		);
		const dear = read([professions(6, null)]);
		const [six] = dear.constraints;
		expect(six && priceText(six, dear, 'da')).toMatch(
			/^Koster \d+(,\d)? point\. Syv ville koste \d+(,\d)? point mere$/
		);
		expect(six && priceText(six, dear, 'en')).toMatch(
			/^Costs \d+(\.\d)? points\. Seven would cost \d+(\.\d)? points more$/
		);
	});

	it('says nothing of a constraint the answer is not about, or where no set is allowed', () => {
		const first = read([professions(1, null)]);
		expect(priceText(aConstraint(0, professions(2, null)), first, 'da')).toBe('');
		const none = read([professions(4, null), professions(null, 1)]);
		expect(none.constraints.map((each) => priceText(each, none, 'da'))).toEqual(['', '']);
	});

	it('has one price for a lock, which has no next step', () => {
		const locked = read([{ kind: 'lock', area: LUNG, isIn: true }]);
		const [lock] = locked.constraints;
		expect(lock && priceText(lock, locked, 'en')).toMatch(/^Costs (nothing|.* points)\.$/);
	});
});

describe('pointsText', () => {
	it('writes one decimal at most, and never a cost that reads as none', () => {
		expect(pointsText(0.1234, 'da')).toBe('12,3');
		expect(pointsText(0.12, 'en')).toBe('12');
		expect(pointsText(0.0001, 'da')).toBe('under 0,1');
		expect(pointsText(0, 'da')).toBe('0');
	});
});

describe('lockTrouble', () => {
	it('finds an area that is locked both in and out', () => {
		const { choice, reading, constraints } = read([
			{ kind: 'lock', area: LUNG, isIn: true },
			{ kind: 'lock', area: LUNG, isIn: false }
		]);
		expect(reading.impossible).toMatchObject({ kind: 'conflict', constraints: [0, 1] });
		expect(lockTrouble(constraints, choice)).toEqual({ kind: 'inAndOut', area: constraints[0] });
	});

	it('counts all that are locked in where they are more than the set', () => {
		const areas = Object.values(project.areas).slice(0, 3);
		const locks = areas.map(({ id }): Requirement => ({ kind: 'lock', area: id, isIn: true }));
		const { choice, reading, constraints } = read(locks, 1);
		const { impossible } = reading;
		if (impossible?.kind !== 'conflict') throw new Error('no conflict');
		expect(impossible.constraints).toHaveLength(2);
		const conflict = impossible.constraints.flatMap((place) => constraints[place] ?? []);
		expect(lockTrouble(conflict, choice)).toEqual({ kind: 'tooMany', locks: 3, size: 1 });
	});

	it('leaves other conflicts alone', () => {
		const { choice, constraints } = read([professions(4, null), professions(null, 1)]);
		expect(lockTrouble(constraints, choice)).toBeNull();
	});
});

describe('lackingAreas', () => {
	it('names the criteria an area has no number for', () => {
		const bare: Project = {
			...project,
			cells: Object.fromEntries(Object.entries(project.cells).filter(([id]) => id !== HEART))
		};
		const lacking = lackingAreas(read([], 7, bare).choice);
		expect(lacking.map(({ area }) => area.id)).toEqual([HEART]);
		expect(lacking[0]?.lacking.map(({ criterion }) => criterion.label.en)).toEqual(['Growth']);
	});
});

describe('rowTitle', () => {
	it('leaves numbers to the fields, one for each limit', () => {
		expect(rowTitle(professions(3, null), project, 'da')).toEqual({
			...{ title: 'Mindst faggrupper', detail: '', limits: ['min'] }
		});
		expect(rowTitle(professions(2, 3), project, 'da')).toMatchObject({
			...{ title: 'Faggrupper', limits: ['min', 'max'] }
		});
		expect(rowTitle({ kind: 'eitherOr', areas: [LUNG, HEART] }, project, 'da')).toMatchObject({
			title: 'Højst ét af to',
			detail: 'Lungemedicin eller Hjertemedicin'
		});
	});
});
