import { describe, expect, it } from 'vitest';
import type { FigureStyle } from '#lib/domain/figure-style.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { cellTheme, figureTheme } from '#lib/scene/figure-theme.ts';
import { rampGradient } from '#lib/scene/gradient.ts';
import { projectTheme } from '#lib/scene/project-theme.ts';
import { colourAt, RAMPS } from '#lib/scene/ramps.ts';
import { judgeLegibility } from '#lib/render/legibility.ts';
import { buildAreaFigure } from '#lib/scene/area-figure.ts';
import { DARK, LIGHT, PAPER } from '#lib/scene/theme.ts';
import { aProject, readinessScale } from '../../support/builders.ts';
import { WORKED_EXAMPLE } from '../../support/figure-data.ts';

const styled = (figureStyle: FigureStyle, project: Project = aProject({})): Project => ({
	...project,
	figureStyle
});

describe('projectTheme', () => {
	it('is the theme itself where nobody has chosen anything', () => {
		expect(projectTheme(LIGHT, aProject({}))).toBe(LIGHT);
	});

	it('has the colours of the project on paper, in light and in dark', () => {
		const project = styled({ palette: 'fjord' });
		for (const base of [LIGHT, DARK, PAPER]) {
			expect(colourAt(projectTheme(base, project).ramp, 1)).toBe('#232862');
			expect(colourAt(figureTheme(base, project).ramp, 1)).toBe('#232862');
		}
	});

	it('is one object for as long as style and scale are, so that rows need not be drawn again', () => {
		const project = styled({ palette: 'projektor' });
		expect(projectTheme(LIGHT, { ...project, title: { da: 'Ny', en: 'New' } })).toBe(
			projectTheme(LIGHT, project)
		);
	});

	it('has the default colours where own ones are chosen that are not there', () => {
		expect(colourAt(projectTheme(LIGHT, styled({ palette: 'own' })).ramp, 0)).toBe('#f8f6e7');
	});

	it('shows the steps of an ordinal scale flat unless a run of colours is asked for', () => {
		const project = aProject({ scale: readinessScale() });
		expect(projectTheme(LIGHT, project).ramp.classes).toHaveLength(9);
		expect(projectTheme(LIGHT, styled({ course: 'gradient' }, project)).ramp.classes).toBe(
			undefined
		);
	});

	it('has hard edges between classes: no colour but theirs', () => {
		const { ramp } = projectTheme(LIGHT, styled({ course: 'classes' }));
		const knots = [
			{ x: 0, share: 0 },
			{ x: 30, share: 0.205 },
			{ x: 60, share: 0.9 },
			{ x: 100, share: 0.405 }
		];
		const { stops } = rampGradient(knots, 0, 100, ramp);
		const classes = new Set(RAMPS.gloed.stops.map(({ at }) => colourAt(RAMPS.gloed, at)));
		expect(stops.filter(({ colour }) => !classes.has(colour))).toEqual([]);
		const blended = stops.filter((stop, i) => {
			const next = stops[i + 1];
			return next && next.colour !== stop.colour && next.at !== stop.at;
		});
		expect(blended).toEqual([]);
	});
});

describe('figureTheme', () => {
	it('prints lines alone in arrows, and greys in cells', () => {
		const theme = figureTheme(PAPER, styled({ palette: 'tryk' }));
		expect(theme.pens?.lines).toBe('alone');
		expect(theme.ink).toBe('#000000');
		expect(cellTheme(theme).pens).toBe(null);
	});

	it('keeps the lines of cells under their numbers', () => {
		const theme = figureTheme(PAPER, styled({ signs: 'lines' }));
		expect(theme.pens?.lines).toBe('over');
		expect(cellTheme(theme).pens?.lines).toBe('strip');
	});

	it.each([
		{ palette: 'gloed' },
		{ palette: 'fjord', signs: 'lines' },
		{ palette: 'tryk' },
		{ palette: 'projektor' },
		{ course: 'classes' }
	] as const)('lets every number be read: %j', (figureStyle) => {
		const project = styled(figureStyle, WORKED_EXAMPLE);
		const [area] = areasInOrder(project);
		if (!area) throw new Error('The example has no area');
		const scene = buildAreaFigure(project, area.id, {
			language: 'da',
			theme: figureTheme(PAPER, project),
			size: 'column',
			date: '2026-11-22'
		});
		expect(judgeLegibility(scene).numberContrast).toBeGreaterThanOrEqual(4.5);
	});
});
