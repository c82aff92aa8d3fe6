import { bench, describe } from 'vitest';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { hintsOf } from '#lib/domain/plausibility.ts';
import { aProject } from '../support/builders.ts';

/* The hints of one cell, which follow every move of the cursor a frame late. */

const YEARS = [2020, 2025, 2030, 2035, 2040];
const cell = {
	area: AreaId.parse('a1'),
	technology: TechnologyId.parse('t3'),
	horizon: HorizonId.parse('h2030')
};

/** Eleven technologies over five years, every cell scored. */
const projectOf = (areas: number) =>
	aProject({
		years: YEARS,
		technologies: Array.from({ length: 11 }, (_, row) => `Technology ${row + 1}`),
		areas: Array.from({ length: areas }, (_, area) => ({
			rows: Array.from({ length: 11 }, (_, row) =>
				YEARS.map((_, column) => (area * 7 + row * 5 + column * 9) % 101)
			)
		}))
	});

describe.each([20, 200])('a cell among %d areas of 11 x 5', (areas) => {
	const project = projectOf(areas);
	bench('what looks odd about it', () => {
		hintsOf(project, cell);
	});
});
