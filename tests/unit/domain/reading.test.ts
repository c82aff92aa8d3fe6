import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setAreaLocked, setReviewState, setValue } from '#lib/domain/edits.ts';
import {
	areasInOrder,
	cellKey,
	horizonsInOrder,
	isLocked,
	progressOf,
	scoreAt,
	sectorsInOrder,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { DONT_KNOW, EMPTY_SCORE, NOT_APPLICABLE } from '#lib/domain/score.ts';
import { aCell, aDocument, level, LUNG } from '../../support/documents.ts';

const document = aDocument();
const cell = aCell('telemedicine', 2030);

it('an untouched cell reads as the empty score', () => {
	expect(scoreAt(document.project, cell)).toBe(EMPTY_SCORE);
});

it('a cell key is the address inside the area', () => {
	expect(cellKey(cell.technology, cell.horizon)).toBe('telemedicine/2030');
});

it('a cell is locked by its own state or by its area', () => {
	expect(isLocked(document.project, cell)).toBe(false);
	const byState = produce(document, setReviewState(cell, 'locked'));
	const byArea = produce(document, setAreaLocked(LUNG, true));
	expect(isLocked(byState.project, cell)).toBe(true);
	expect(isLocked(byArea.project, cell)).toBe(true);
});

describe('order', () => {
	it('does not depend on how the records were made', () => {
		const reversed = structuredClone(document.project);
		const reverse = <T>(record: Record<string, T>): Record<string, T> =>
			Object.fromEntries(Object.entries(record).reverse());
		reversed.areas = reverse(reversed.areas);
		reversed.framework.technologies = reverse(reversed.framework.technologies);
		reversed.framework.sectors = reverse(reversed.framework.sectors);
		reversed.framework.horizons = reverse(reversed.framework.horizons);
		expect(areasInOrder(reversed)).toEqual(areasInOrder(document.project));
		expect(technologiesInOrder(reversed)).toEqual(technologiesInOrder(document.project));
		expect(sectorsInOrder(reversed)).toEqual(sectorsInOrder(document.project));
		expect(horizonsInOrder(reversed)).toEqual(horizonsInOrder(document.project));
	});

	it('of horizons is time', () => {
		expect(horizonsInOrder(document.project).map(({ year }) => year)).toEqual([
			2020, 2025, 2030, 2035, 2040
		]);
	});
});

it('progress counts don’t know and not applicable as answers', () => {
	const { project } = produce(document, (draft) => {
		setValue(cell, DONT_KNOW)(draft);
		setValue(aCell('telemedicine', 2035), NOT_APPLICABLE)(draft);
		setValue(aCell('telemedicine', 2040), level(0))(draft);
		setReviewState(aCell('vr-ar', 2040), 'reviewed')(draft);
	});
	expect(progressOf(project, LUNG)).toEqual({ answered: 3, total: 40 });
});
