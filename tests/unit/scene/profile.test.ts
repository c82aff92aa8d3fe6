import { describe, expect, it } from 'vitest';
import { areasInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { readProfile } from '#lib/scene/profile.ts';
import { aProject, type ShortValue } from '../../support/builders.ts';

function profileOf(row: readonly ShortValue[], years = [2020, 2025, 2030, 2035, 2040]) {
	const project = aProject({ technologies: ['One'], years, areas: [{ rows: [row] }] });
	const [area] = areasInOrder(project);
	const [technology] = technologiesInOrder(project);
	if (!area || !technology) throw new Error('The builder gave no area');
	return readProfile(project, area.id, technology.id);
}

describe('readProfile', () => {
	it('interpolates between two scores', () => {
		expect(profileOf([5, 20, null, 60, 75]).interpolated).toEqual([null, null, 40, null, null]);
	});

	it('interpolates by time, not by position', () => {
		const { interpolated } = profileOf([0, null, 100], [2020, 2022, 2040]);
		expect(interpolated[1]).toBeCloseTo(10, 9);
	});

	it('never extrapolates past the first or the last score', () => {
		const { interpolated, spans } = profileOf([null, 20, 40, null, null]);
		expect(interpolated).toEqual([null, null, null, null, null]);
		expect(spans).toEqual(['notScored', 'scored', 'notScored', 'notScored']);
	});

	it('lets a "don’t know" break the interpolation', () => {
		const { interpolated, spans } = profileOf([20, null, '?', null, 60]);
		expect(interpolated).toEqual([null, null, null, null, null]);
		expect(spans).toEqual(['notScored', 'dontKnow', 'dontKnow', 'notScored']);
	});

	it('lets "not applicable" break it too', () => {
		expect(profileOf([20, null, 'x', 50, 60]).interpolated[1]).toBeNull();
	});

	it('takes zero for a score like any other', () => {
		expect(profileOf([0, null, 0, 0, 0])).toMatchObject({
			interpolated: [null, 0, null, null, null],
			spans: ['interpolated', 'interpolated', 'scored', 'scored']
		});
	});

	it('reads a single horizon', () => {
		expect(profileOf([30], [2030])).toMatchObject({ interpolated: [null], spans: [] });
	});
});
