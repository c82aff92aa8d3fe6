import { describe, expect, it } from 'vitest';
import { pageSize } from '#lib/scene/sizes.ts';
import { readLength } from '#lib/ui/export/read-length.ts';
import { SizeView } from '#lib/ui/export/size-view.svelte.ts';

const viewAt = (dpi = 300) =>
	new SizeView(
		() => 'slide43',
		() => dpi
	);

describe('SizeView', () => {
	it('is what suits the format until a size is chosen', () => {
		const view = viewAt();
		expect(view.size).toBe('slide43');
		view.choice = 'half';
		expect(view.size).toBe('half');
	});

	it('starts typed sizes with the one before', () => {
		const view = viewAt();
		view.choice = 'custom';
		expect(view.size).toEqual({ kind: 'custom', unit: 'mm', width: 254, height: 190.5 });
	});

	it('stays as large when the unit changes, there and back', () => {
		const view = viewAt(96);
		view.choice = 'column';
		view.choice = 'custom';
		view.unit = 'px';
		expect(view.size).toEqual({ kind: 'custom', unit: 'px', dpi: 96, width: 605, height: null });
		expect(pageSize(view.size).width).toBeCloseTo(160, 0);
		view.unit = 'mm';
		expect(view.width).toBeCloseTo(160, 0);
	});

	it('keeps within what a canvas takes when millimetres become pixels', () => {
		const view = viewAt(600);
		view.choice = 'custom';
		view.width = 2000;
		view.unit = 'px';
		expect(view.width).toBe(16_384);
	});
});

describe('a typed length', () => {
	it.each([
		['160', 160],
		[' 160,5 ', 160.5],
		['160.5', 160.5],
		['160,46 mm', 160.5],
		['2000', 2000]
	])('%j is read', (typed, length) => {
		expect(readLength(typed, 'mm')).toBe(length);
	});

	it('is whole in pixels', () => {
		expect(readLength('1080,4 px', 'px')).toBe(1080);
	});

	it.each(['', 'bred', '39', '2000,1', '-160', '1e3', '160,', '1.600,5', 'NaN', 'Infinity'])(
		'%j is refused',
		(typed) => {
			expect(readLength(typed, 'mm')).toBeNull();
		}
	);
});
