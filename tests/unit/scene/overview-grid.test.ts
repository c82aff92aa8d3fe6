import { describe, expect, it } from 'vitest';
import { fitOverview } from '#lib/scene/overview-grid.ts';

const ROOM = { width: 790, height: 400, maps: 20, technologies: 8, titleHeight: () => 36 };

describe('fitOverview', () => {
	it('fits twenty areas of eight technologies on one slide and in one column', () => {
		expect(fitOverview('slide', ROOM)).toMatchObject({ columns: 7, rows: 3, pages: 1 });
		const column = fitOverview('column', { ...ROOM, width: 484, height: 830 });
		expect(column).toMatchObject({ columns: 4, rows: 5, pages: 1 });
	});

	it('takes as many pages as it needs, evenly filled, and holds every map', () => {
		const grid = fitOverview('slide', { ...ROOM, maps: 90 });
		expect(grid.pages).toBeGreaterThan(1);
		expect(grid.pages * grid.rows * grid.columns).toBeGreaterThanOrEqual(90);
		expect((grid.pages - 1) * grid.rows * grid.columns).toBeLessThan(90);
		expect(grid.pitch).toBeGreaterThanOrEqual(10.2);
	});

	it('puts one row on a page that is too low for any', () => {
		expect(fitOverview('slide', { ...ROOM, maps: 3, technologies: 60 })).toMatchObject({
			columns: 3,
			rows: 1,
			pages: 1
		});
	});

	it('stands on one page without any map', () => {
		expect(fitOverview('column', { ...ROOM, maps: 0 }).pages).toBe(1);
	});
});
