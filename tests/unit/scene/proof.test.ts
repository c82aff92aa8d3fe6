import { describe, expect, it } from 'vitest';
import { areasInOrder } from '#lib/domain/reading.ts';
import { judgeLegibility } from '#lib/render/legibility.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { buildAreaFigure } from '#lib/scene/area-figure.ts';
import { simulate } from '#lib/scene/colour.ts';
import { PROOFS, proofScene } from '#lib/scene/proof.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { WORKED_EXAMPLE } from '../../support/figure-data.ts';

const [area] = areasInOrder(WORKED_EXAMPLE);
if (!area) throw new Error('The example has no area');
const SCENE = buildAreaFigure(WORKED_EXAMPLE, area.id, {
	language: 'da',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22'
});

const coloursOf = (svg: string) => svg.match(/#[0-9a-f]{6}/g) ?? [];
const withoutColours = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '#');

describe('proofScene', () => {
	it('is the figure itself on the screen', () => {
		expect(proofScene(SCENE, 'screen')).toBe(SCENE);
	});

	it.each(PROOFS)('changes nothing but colours for %s', (proof) => {
		const drawn = renderSvg(proofScene(SCENE, proof));
		expect(withoutColours(drawn)).toBe(withoutColours(renderSvg(SCENE)));
	});

	it('leaves no colour in print', () => {
		const colours = coloursOf(renderSvg(proofScene(SCENE, 'grey')));
		const tinted = colours.filter((colour) => new Set(colour.slice(1).match(/../g)).size > 1);
		expect(colours.length).toBeGreaterThan(100);
		expect(tinted).toEqual([]);
	});

	it.each(['deutan', 'protan', 'tritan'] as const)('shows every colour as %s sees it', (proof) => {
		const drawn = coloursOf(renderSvg(proofScene(SCENE, proof)));
		const expected = coloursOf(renderSvg(SCENE)).map((colour) => simulate(colour, proof));
		expect(drawn).toEqual(expected);
	});

	it('leaves less contrast on a projector in daylight than on paper', () => {
		const washed = judgeLegibility(proofScene(SCENE, 'projector')).numberContrast;
		expect(washed).toBeLessThan(judgeLegibility(SCENE).numberContrast);
		expect(washed).toBeGreaterThan(1.5);
	});
});
