import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { DONT_KNOW, type Value } from '#lib/domain/score.ts';
import { isComparable } from '#lib/ui/compare/comparable.ts';
import { aCell, aDocument, anExample, HEART, level } from '../../../support/documents.ts';

const nothing = aDocument();
const lungOnly = produce(nothing, setValue(aCell('telemedicine', 2040), level(0)));
const withHeart = (value: Value) =>
	produce(lungOnly, setValue(aCell('telemedicine', 2020, HEART), value));

describe('areas can be compared', () => {
	test('when two of them have a number, whatever its year', () => {
		expect(isComparable(anExample().project)).toBe(true);
		expect(isComparable(withHeart(level(5)).project)).toBe(true);
	});

	test('not while one has numbers, and not by what nobody knows', () => {
		expect(isComparable(nothing.project)).toBe(false);
		expect(isComparable(lungOnly.project)).toBe(false);
		expect(isComparable(withHeart(DONT_KNOW).project)).toBe(false);
	});

	test('not by an area that is hidden', () => {
		const hidden = produce(withHeart(level(5)), ({ project }) => {
			const area = project.areas[HEART];
			if (area) area.hidden = true;
		});
		expect(isComparable(hidden.project)).toBe(false);
	});
});
