import type { FigureStyle } from '#lib/domain/figure-style.ts';
import { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildAreaFigure, type AreaFigureOptions } from '#lib/scene/area-figure.ts';
import { figureTheme } from '#lib/scene/figure-theme.ts';
import { buildLegend } from '#lib/scene/legend.ts';
import { buildMatrixFigure } from '#lib/scene/matrix-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { LIGHT, PAPER } from '#lib/scene/theme.ts';
import { aProject, readinessScale } from '../support/builders.ts';
import { TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

export function areaInFjord(): Scene {
	return area(WORKED_EXAMPLE, { palette: 'fjord' });
}

export function areaInPrint(): Scene {
	return area(WORKED_EXAMPLE, { palette: 'tryk' });
}

export function areaOnAProjector(): Scene {
	return area(WORKED_EXAMPLE, { palette: 'projektor' }, { language: 'en' });
}

export function areaInClasses(): Scene {
	return area(WORKED_EXAMPLE, { course: 'classes' });
}

export function areaInOwnColours(): Scene {
	const ramp = ['#ffffff', '#8fb8de', '#1d3557'];
	return area(WORKED_EXAMPLE, { palette: 'own', ramp });
}

export function areaWithGlyphs(): Scene {
	return area(WORKED_EXAMPLE, { signs: 'glyphs' });
}

export function areaWithLinesOverColour(): Scene {
	return area(WORKED_EXAMPLE, { palette: 'fjord', signs: 'lines' }, { language: 'en' });
}

export function areaInPrintWithGlyphsAndBounds(): Scene {
	const rows = [
		['>=80', 60, '>=40', 20, 0],
		[null, 30, null, 90, '?']
	] as const;
	const technologies = TECHNOLOGIES.slice(0, rows.length);
	const project = aProject({ fictitious: true, technologies, areas: [{ rows }] });
	return area(project, { palette: 'tryk', signs: 'glyphs' });
}

export function readinessInClasses(): Scene {
	return area(readiness(), {});
}

export function legendOfReadiness(): Scene {
	const project = readiness();
	const areas = areasInOrder(project).map(({ id }) => id);
	const theme = figureTheme(LIGHT, project);
	return buildLegend(project, { areas, width: 560, language: 'da', theme });
}

export function matrixInPrint(): Scene {
	return matrix({ palette: 'tryk' });
}

export function matrixWithGlyphsInClasses(): Scene {
	return matrix({ palette: 'fjord', course: 'classes', signs: 'glyphs' });
}

export function matrixWithLines(): Scene {
	return matrix({ signs: 'lines' });
}

function readiness(): Project {
	const rows = [
		[3, 5, 7, 9, 9],
		[2, 4, null, 8, 9],
		[1, 1, 2, 3, '?']
	] as const;
	const technologies = TECHNOLOGIES.slice(0, rows.length);
	return aProject({ fictitious: true, technologies, scale: readinessScale(), areas: [{ rows }] });
}

function area(
	project: Project,
	figureStyle: FigureStyle,
	options: Partial<AreaFigureOptions> = {}
): Scene {
	const styled = { ...project, figureStyle };
	const [first] = areasInOrder(styled);
	if (!first) throw new Error('The project has no area');
	return buildAreaFigure(styled, first.id, {
		language: 'da',
		theme: figureTheme(PAPER, styled),
		size: 'column',
		date: '2026-11-22',
		...options
	});
}

function matrix(figureStyle: FigureStyle): Scene {
	const styled = { ...WORKED_MATRIX, figureStyle };
	return buildMatrixFigure(styled, {
		horizon: HorizonId.parse('h2030'),
		language: 'da',
		theme: figureTheme(PAPER, styled),
		size: 'column',
		date: '2026-11-22',
		order: { by: 'report' }
	});
}
