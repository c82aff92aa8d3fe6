import type { FigureStyle } from '#lib/domain/figure-style.ts';
import { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildAreaFigure, type AreaFigureOptions } from '#lib/scene/area-figure.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import { figureTheme } from '#lib/scene/figure-theme.ts';
import { buildMatrixFigure } from '#lib/scene/matrix-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { aProject } from '../support/builders.ts';
import { anExample } from '../support/documents.ts';
import { TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';
import { TALL_LOGO, WIDE_LOGO } from '../support/house-styles.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

export function areaWithLogo(): Scene {
	const logoWords = { da: 'Sundhedshuset', en: 'The House of Health' };
	return area(WORKED_EXAMPLE, { logo: WIDE_LOGO, logoWords });
}

export function areaInLargeTypeOnASlideWithTallLogo(): Scene {
	return area(
		WORKED_EXAMPLE,
		{ typeSize: 'large', logo: TALL_LOGO },
		{ language: 'en', size: 'slide' }
	);
}

export function areaInLargeType(): Scene {
	return area(WORKED_EXAMPLE, { typeSize: 'large' });
}

export function areaInSmallType(): Scene {
	return area(WORKED_EXAMPLE, { typeSize: 'small' });
}

/** On a scale with decimals, in English with Danish numbers and a sign at each. */
export function areaWithSignsAndCommas(): Scene {
	const rows = [
		[12.5, 33.3, '>=80', null, 100],
		[0.25, 30, null, 99.75, '?']
	] as const;
	const technologies = TECHNOLOGIES.slice(0, rows.length);
	const project = aProject({ technologies, areas: [{ rows }] });
	project.framework.scale = { ...project.framework.scale, precision: 0.01, step: 0.25 };
	return area(project, { decimals: 'comma', percentSigns: 'numbers' }, { language: 'en' });
}

export function matrixWithLogoInLargeType(): Scene {
	return matrix({ logo: WIDE_LOGO, typeSize: 'large', percentSigns: 'numbers' });
}

export function profileWithLogoInSmallType(): Scene {
	const { project } = anExample();
	const styled: Project = { ...project, figureStyle: { logo: WIDE_LOGO, typeSize: 'small' } };
	const [scene] = buildFigures(styled, {
		content: { kind: 'profile', set: { by: 'all' } },
		size: 'slide',
		language: 'da',
		numerals: true,
		date: '2026-11-22'
	});
	if (!scene) throw new Error('A profile has a page');
	return scene;
}

function area(
	project: Project,
	figureStyle: FigureStyle,
	options: Partial<AreaFigureOptions> = {}
): Scene {
	const styled = { ...project, figureStyle };
	const [first] = areasInOrder(styled);
	if (!first) throw new Error('A figure needs an area');
	return buildAreaFigure(styled, first.id, {
		language: 'da',
		size: 'column',
		date: '2026-11-22',
		...options,
		theme: figureTheme(PAPER, styled)
	});
}

function matrix(figureStyle: FigureStyle): Scene {
	const styled = { ...WORKED_MATRIX, figureStyle };
	return buildMatrixFigure(styled, {
		horizon: HorizonId.parse('h2030'),
		language: 'da',
		size: 'column',
		date: '2026-11-22',
		order: { by: 'report' },
		theme: figureTheme(PAPER, styled)
	});
}
