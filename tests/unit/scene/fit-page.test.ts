import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import { fitPages } from '#lib/scene/fit-page.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { smallestPoints } from '#lib/scene/smallest-text.ts';
import type { Scene } from '#lib/scene/scene.ts';
import {
	extentOf,
	pageSize,
	sizeSpec,
	unitMmOf,
	type FigureSize,
	type PageFit
} from '#lib/scene/sizes.ts';
import { aProject } from '../../support/builders.ts';

/** A page that needs so many units, whatever the size of its type. */
const needing = (size: FigureSize, width: number, height: number) => (fit?: PageFit) => {
	const spec = sizeSpec(size, fit);
	const page: Scene = {
		width: extentOf(spec.width, width),
		height: extentOf(spec.height, height),
		background: null,
		title: '',
		description: '',
		language: 'da',
		nodes: [],
		stops: []
	};
	return [page];
};

const onPaper = (size: FigureSize, [page]: Scene[]) => {
	if (!page) throw new Error('A figure has a page');
	const unitMm = unitMmOf(page, size);
	return { width: page.width * unitMm, height: page.height * unitMm, unitMm };
};

describe('fitPages', () => {
	it('keeps the type where the content just fits', () => {
		expect(fitPages('slide', needing('slide', 900, 520))).toMatchObject([
			{ width: 960, height: 540 }
		]);
	});

	it('brings any content onto its page', () => {
		const side = fc.integer({ min: 1, max: 20_000 });
		fc.assert(
			fc.property(fc.constantFrom('slide', 'half', 'poster'), side, side, (size, width, height) => {
				const page = pageSize(size);
				const made = onPaper(size, fitPages(size, needing(size, width, height)));
				expect(made.width).toBeCloseTo(page.width, 1);
				expect(made.height).toBeCloseTo(page.height ?? 0, 1);
			})
		);
	});

	it('enlarges the type of little content by half at most', () => {
		const { unitMm } = onPaper('slide', fitPages('slide', needing('slide', 10, 10)));
		expect(unitMm / sizeSpec('slide').unitMm).toBeGreaterThan(1.3);
		expect(unitMm / sizeSpec('slide').unitMm).toBeLessThanOrEqual(1.5);
	});

	it('never enlarges the type of a page that may be as low as it likes', () => {
		expect(onPaper('column', fitPages('column', needing('column', 10, 10))).unitMm).toBe(0.25);
	});
});

describe('the smallest text of a figure', () => {
	const pointsOf = (technologies: number, size: FigureSize, kind: 'area' | 'matrix' = 'area') => {
		const names = Array.from({ length: technologies }, (_, i) => `Teknologi ${i + 1}`);
		const rows = names.map(() => [10, 20, 30, 40, 50]);
		const project = aProject({ technologies: names, areas: [{ rows }] });
		const [area] = areasInOrder(project);
		const [horizon] = Object.values(project.framework.horizons);
		if (!area || !horizon) throw new Error('The project has an area and a year');
		const content: FigureContent =
			kind === 'area' ? { kind, area: area.id } : { kind, horizon: horizon.id };
		const choice = { content, size, language: 'da', numerals: true, date: '2026-11-22' } as const;
		const [page] = buildFigures(project, choice);
		if (!page) throw new Error('A figure has a page');
		return smallestPoints(page, unitMmOf(page, size));
	};

	it('is larger with few technologies, smaller with many', () => {
		const [few, some, many] = [2, 8, 60].map((count) => pointsOf(count, 'slide'));
		expect(few).toBeGreaterThan((some ?? 0) * 1.2);
		expect(some).toBeGreaterThanOrEqual(9.9);
		expect(many).toBeLessThan(7);
	});

	it('falls below 7 points where a column has more columns than it is wide', () => {
		expect(pointsOf(8, 'column', 'matrix')).toBeGreaterThanOrEqual(7);
		expect(pointsOf(40, 'column', 'matrix')).toBeLessThan(7);
	});

	it('is infinite in a figure without any', () => {
		expect(smallestPoints({ nodes: [] }, 1)).toBe(Infinity);
	});
});
