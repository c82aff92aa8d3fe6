import { describe, expect, it } from 'vitest';
import { fitFrame, slideFor, slideSize, unitOnSlide } from '#lib/render/pptx/frame.ts';
import { pageSize, PRESET_IDS, sizeSpec } from '#lib/scene/sizes.ts';
import { englishSlide } from '../../../figures/area-figures.ts';

const sized = (width: number, height: number) => ({ ...englishSlide(), width, height });

describe('the slide for a size', () => {
	it('has the shape the size is named for', () => {
		expect(slideSize(slideFor('slide').aspect)).toEqual({ width: 12_192_000, height: 6_858_000 });
		expect(slideSize(slideFor('slide43').aspect)).toEqual({ width: 9_144_000, height: 6_858_000 });
		expect(slideFor('column').aspect).toBe('16:9');
	});

	it('is a poster where the figure is one', () => {
		const { width, height } = slideSize(slideFor('poster').aspect);
		expect([width / 36_000, height / 36_000]).toEqual([594, 420]);
	});

	it('keeps the shape of a page PowerPoint would refuse, at the size it takes', () => {
		const huge = { kind: 'custom', unit: 'mm', width: 2000, height: 1000 } as const;
		expect(slideSize(slideFor(huge).aspect)).toEqual({ width: 51_206_400, height: 25_603_200 });
	});

	it('leaves its left half to words where the figure is half a slide', () => {
		const { width, height } = sizeSpec('half');
		const frame = fitFrame(sized(width, height ?? 0), slideFor('half'));
		expect(frame.x(0)).toBeCloseTo(12_192_000 / 2, -2);
		expect(frame.x(width)).toBeCloseTo(12_192_000, -2);
		expect([frame.y(0), frame.y(height ?? 0)]).toEqual([0, 6_858_000]);
	});

	it.each(PRESET_IDS.filter((size) => pageSize(size).height !== null))(
		'shows the figure as large as the size says, as %s',
		(size) => {
			const { width, height, unitMm } = sizeSpec(size);
			expect(unitOnSlide(sized(width, height ?? 0), slideFor(size))).toBeCloseTo(unitMm, 4);
		}
	);
});
