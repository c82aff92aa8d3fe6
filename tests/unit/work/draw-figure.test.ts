import { describe, expect, it } from 'vitest';
import { drawFigure } from '#lib/work/draw-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';

const scene: Scene = {
	width: 640,
	height: 320,
	background: '#ffffff',
	title: 'Lungemedicin',
	description: '',
	language: 'da',
	nodes: [],
	stops: []
};

describe('drawFigure', () => {
	it('gives an SVG with its size on paper, as bytes', async () => {
		const task = { format: 'svg', scene, options: { unitMm: 0.25 } } as const;
		const made = await drawFigure(
			{ ...task, files: [], embedded: {} },
			new Set() as unknown as FontFaceSet
		);
		if (!made.ok) throw new Error('An SVG can always be made');
		expect(new TextDecoder().decode(made.value)).toMatch(/^<svg [^>]*width="160mm" height="80mm"/);
	});
});
