import { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildOverviewFigure, type OverviewOptions } from '#lib/scene/overview-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { aProject } from '../support/builders.ts';
import { TECHNOLOGIES } from '../support/figure-data.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

const COLUMN: OverviewOptions = {
	horizon: HorizonId.parse('h2030'),
	language: 'da',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22',
	order: { by: 'report' }
};

export function overviewInDanish(): Scene {
	return page(WORKED_MATRIX);
}

export function overviewOnAnEnglishSlide(): Scene {
	return page(WORKED_MATRIX, { language: 'en', size: 'slide' });
}

export function overviewOfThreeAreas(): Scene {
	const areas = [10, 40, null].map((start) => ({
		rows: TECHNOLOGIES.map((_, i) => (start === null ? [] : [start, null, start + 3 * i]))
	}));
	return page(aProject({ technologies: TECHNOLOGIES, years: [2020, 2024, 2040], areas }), {
		size: 'slide'
	});
}

function page(project: Project, options: Partial<OverviewOptions> = {}): Scene {
	const [first] = buildOverviewFigure(project, { ...COLUMN, ...options });
	if (!first) throw new Error('An overview has a page');
	return first;
}
