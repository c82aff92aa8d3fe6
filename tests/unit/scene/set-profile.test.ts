import { describe, expect, it } from 'vitest';
import { areasInOrder } from '#lib/domain/reading.ts';
import { readSetProfiles, runsOf } from '#lib/scene/set-profile.ts';
import { aProject, readinessScale } from '../../support/builders.ts';

const areas = [{ rows: [[10, null, '?', 50]] }, { rows: [[30, null, 40, 90]] }] as const;
const years = [2020, 2025, 2030, 2040];

describe('readSetProfiles', () => {
	const project = aProject({ technologies: ['One'], years, areas });
	const [profile] = readSetProfiles(project, areasInOrder(project));

	it('has the mean, the range and the count of the scores alone', () => {
		expect(profile?.points.map(({ band, n, of }) => [band, n, of])).toEqual([
			[{ middle: 20, lowest: 10, highest: 30 }, 2, 2],
			[null, 0, 2],
			[{ middle: 40, lowest: 40, highest: 40 }, 1, 2],
			[{ middle: 70, lowest: 50, highest: 90 }, 2, 2]
		]);
	});

	it('parts the line where a year has no number', () => {
		expect(runsOf(profile?.points ?? [])).toEqual([[0], [2, 3]]);
	});

	it('has the median on an ordinal scale', () => {
		const short = ([1, 2, 9] as const).map((level) => ({ rows: [[level]] }));
		const trl = aProject({
			scale: readinessScale(),
			technologies: ['One'],
			years: [2030],
			areas: short
		});
		const [found] = readSetProfiles(trl, areasInOrder(trl));
		expect(found?.points[0]?.band?.middle).toBe(2);
	});
});
