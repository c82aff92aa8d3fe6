import { areasInOrder } from '#lib/domain/reading.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildAreaMatrixFigure } from '#lib/scene/area-matrix-figure.ts';
import type { FigureOptions } from '#lib/scene/figure-page.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { aProject, readinessScale } from '../support/builders.ts';
import { TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';

const COLUMN: FigureOptions = { language: 'da', theme: PAPER, size: 'column', date: '2026-11-22' };

export function areaByYearInDanish(): Scene {
	return figure(WORKED_EXAMPLE);
}

export function areaByYearOnAnEnglishSlide(): Scene {
	return figure(WORKED_EXAMPLE, { language: 'en', size: 'slide' });
}

export function areaByUnequalYearsOfReadiness(): Scene {
	const rows = TECHNOLOGIES.map(
		(_, i) => [1 + (i % 3), null, 4 + (i % 4), i === 2 ? '?' : 9] as const
	);
	const project = aProject({
		scale: readinessScale(),
		technologies: TECHNOLOGIES,
		years: [2024, 2025, 2030, 2050],
		areas: [{ rows }]
	});
	return figure(project, { language: 'en' });
}

function figure(project: Project, options: Partial<FigureOptions> = {}): Scene {
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The example has no area');
	return buildAreaMatrixFigure(project, area.id, { ...COLUMN, ...options });
}
