import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import { differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureSize } from '#lib/scene/sizes.ts';
import { aProject } from '../support/builders.ts';
import { TECHNOLOGIES } from '../support/figure-data.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

/* Figures as they are in a file of each size, with type fitted to the page. */

const area = { kind: 'area', area: AreaId.parse('a5') } as const;
const horizon = HorizonId.parse('h2030');

export function areaAcrossAPageInDanish(): Scene {
	return figure(area, 'full', 'da');
}

export function areaOnASquareSlide(): Scene {
	return figure(area, 'slide43');
}

export function areaOnHalfASlideInDanish(): Scene {
	return figure(area, 'half', 'da');
}

export function areaOnAPoster(): Scene {
	return figure(area, 'poster');
}

export function areaWithTwoTechnologiesOnASlide(): Scene {
	const technologies = TECHNOLOGIES.slice(0, 2);
	const rows = technologies.map((_, i) => [i * 10, 20 + i * 10, 50, 70, 90]);
	return figure(
		{ kind: 'area', area: AreaId.parse('a1') },
		'slide',
		'en',
		aProject({ technologies, areas: [{ rows }] })
	);
}

export function areaWithThirtyTechnologiesOnHalfASlide(): Scene {
	const technologies = Array.from({ length: 30 }, (_, i) => `Telemedicin nummer ${i + 1}`);
	const rows = technologies.map((_, i) => [i, i + 12, i + 30, i * 2 + 30, i * 2 + 40]);
	return figure(
		{ kind: 'area', area: AreaId.parse('a1') },
		'half',
		'da',
		aProject({ technologies, areas: [{ rows }] })
	);
}

export function areaInASmallPicture(): Scene {
	return figure(area, { kind: 'custom', unit: 'px', dpi: 96, width: 800, height: 450 });
}

export function matrixAcrossAPage(): Scene {
	return figure({ kind: 'matrix', horizon }, 'full');
}

export function matrixOnASquareSlide(): Scene {
	const order = { by: 'similarity' } as const;
	return figure({ kind: 'matrix', horizon, order, groups: 4, dendrogram: true }, 'slide43');
}

export function matrixOnHalfASlideInDanish(): Scene {
	return figure({ kind: 'matrix', horizon }, 'half', 'da');
}

export function overviewOnASquareSlide(): Scene {
	return figure({ kind: 'overview', horizon }, 'slide43');
}

export function overviewOnAPosterInDanish(): Scene {
	return figure({ kind: 'overview', horizon }, 'poster', 'da');
}

export function areaByYearOnASquareSlide(): Scene {
	return figure({ kind: 'years', area: area.area }, 'slide43');
}

export function profileOnHalfASlide(): Scene {
	return figure({ kind: 'profile', set: { by: 'all' } }, 'half');
}

export function profileOnASquareSlideInDanish(): Scene {
	return figure({ kind: 'profile', set: { by: 'all' } }, 'slide43', 'da');
}

export function differenceOnASquareSlide(): Scene {
	const [from, to] = [HorizonId.parse('h2025'), HorizonId.parse('h2035')];
	return figure(
		{
			kind: 'difference',
			difference: differenceOfHorizons(WORKED_MATRIX, from, to),
			names: { from: '2025', to: '2035' },
			extent: { kind: 'areas', horizon: to, order: { by: 'report' } },
			hasYear: false
		},
		'slide43'
	);
}

function figure(
	content: FigureContent,
	size: FigureSize,
	language: 'da' | 'en' = 'en',
	project: Project = WORKED_MATRIX
): Scene {
	const choice = { content, size, language, numerals: true, date: '2026-11-22' };
	const [first] = buildFigures(project, choice);
	if (!first) throw new Error('A figure has a page');
	return first;
}
