import { describe, expect, it } from 'vitest';
import { judgeLegibility } from '#lib/render/legibility.ts';
import { smallestText } from '#lib/scene/smallest-text.ts';
import { contrast } from '#lib/scene/colour.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { OFFICE } from '#lib/scene/theme.ts';

const face = OFFICE.strong;

function aScene(...nodes: SceneNode[]): Scene {
	const words = { title: '', description: '', language: 'da' } as const;
	return { width: 100, height: 100, background: '#ffffff', ...words, nodes, stops: [] };
}

const aNumber = { id: 'n', kind: 'text', text: '55', width: 10, face, size: 10 } as const;

describe('judgeLegibility', () => {
	it('finds the smallest letters, also inside groups', () => {
		const small = { ...aNumber, x: 0, y: 0, fill: '#000000', size: 7.5 };
		const scene = aScene(
			{ ...aNumber, x: 0, y: 0, fill: '#000000' },
			{ id: 'g', kind: 'group', children: [small] }
		);
		expect(smallestText(scene)).toBe(7.5);
	});

	it.each<[string, SceneNode]>([
		['rect', { id: 's', kind: 'rect', x: 40, y: 40, width: 20, height: 20, fill: '#a42a47' }],
		['circle', { id: 's', kind: 'circle', cx: 50, cy: 50, r: 9, fill: '#a42a47' }],
		['path', { id: 's', kind: 'path', d: 'M40 40H60V60L40 60Z', fill: '#a42a47' }],
		[
			'arrow',
			{
				id: 's',
				kind: 'arrow',
				x: 40,
				y: 40,
				width: 20,
				height: 20,
				head: 4,
				notch: 1,
				fill: '#a42a47'
			}
		]
	])('holds a number against the %s it stands on', (_, shape) => {
		const scene = aScene(shape, { ...aNumber, x: 45, y: 53.5, fill: '#ffffff' });
		expect(judgeLegibility(scene).numberContrast).toBeCloseTo(contrast('#ffffff', '#a42a47'), 5);
	});

	it('holds a number against the colour of a gradient where it stands', () => {
		const stops = [
			{ at: 0, colour: '#000000' },
			{ at: 1, colour: '#ffffff' }
		];
		const fill = { x1: 0, x2: 100, stops };
		const bar: SceneNode = { id: 'b', kind: 'rect', x: 0, y: 40, width: 100, height: 20, fill };
		const scene = aScene(bar, { ...aNumber, x: 45, y: 53.5, fill: '#000000' });
		expect(judgeLegibility(scene).numberContrast).toBeCloseTo(contrast('#000000', '#808080'), 1);
	});

	it('holds a number against the topmost shape below it, not one drawn over it later', () => {
		const box = { kind: 'rect', x: 40, y: 40, width: 20, height: 20 } as const;
		const scene = aScene(
			{ ...box, id: 'below', fill: '#111111' },
			{ ...box, id: 'pill', fill: '#ffffff' },
			{ ...aNumber, x: 45, y: 53.5, fill: '#000000' },
			{ ...box, id: 'later', fill: '#000000' }
		);
		expect(judgeLegibility(scene).numberContrast).toBeCloseTo(21, 5);
	});

	it('does not count shapes beside the number, in the hole of a path, or without a fill', () => {
		const scene = aScene(
			{ id: 'a', kind: 'rect', x: 60, y: 40, width: 20, height: 20, fill: '#000000' },
			{ id: 'b', kind: 'path', d: 'M0 0H100V100H0ZM40 40H60V60H40Z', fill: '#000000' },
			{ id: 'c', kind: 'rect', x: 40, y: 40, width: 20, height: 20, fill: null },
			{ ...aNumber, x: 45, y: 53.5, fill: '#000000' }
		);
		expect(judgeLegibility(scene).numberContrast).toBeCloseTo(21, 5);
	});

	it('reads an upright number where it stands', () => {
		const bar: SceneNode = {
			id: 'b',
			kind: 'rect',
			x: 40,
			y: 40,
			width: 8,
			height: 20,
			fill: '#767676'
		};
		const scene = aScene(bar, { ...aNumber, x: 47, y: 55, fill: '#ffffff', rotate: -90 });
		expect(judgeLegibility(scene).numberContrast).toBeCloseTo(contrast('#ffffff', '#767676'), 5);
	});

	it('judges numbers only: words are not held against the data', () => {
		const scene = aScene({ ...aNumber, text: 'Område 5', x: 0, y: 0, fill: '#fefefe' });
		expect(judgeLegibility(scene).numberContrast).toBe(21);
	});
});
