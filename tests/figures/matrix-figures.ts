import { HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildMatrixChart } from '#lib/scene/matrix-chart.ts';
import type { MatrixOrder } from '#lib/scene/matrix-order.ts';
import { buildMatrixFigure, type MatrixFigureOptions } from '#lib/scene/matrix-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { buildSmallMap } from '#lib/scene/small-map.ts';
import { DARK, LIGHT, PAPER } from '#lib/scene/theme.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { readinessScale } from '../support/builders.ts';
import { TECHNOLOGIES } from '../support/figure-data.ts';
import { aMatrix, WORKED_MATRIX } from '../support/matrix-data.ts';

const horizon = HorizonId.parse('h2030');

const COLUMN = {
	horizon,
	language: 'da',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22',
	order: { by: 'report' }
} satisfies MatrixFigureOptions;

export function matrixInDanish(): Scene {
	return figure(WORKED_MATRIX);
}

export function matrixInHouseTypeByName(): Scene {
	return figure(WORKED_MATRIX, { theme: LIGHT, language: 'en', order: { by: 'name' } });
}

export function matrixOrderedByATechnology(): Scene {
	return figure(WORKED_MATRIX, {
		order: { by: 'technology', technology: TechnologyId.parse('t4') }
	});
}

export function matrixOnAnEnglishSlide(): Scene {
	return figure(WORKED_MATRIX, { language: 'en', size: 'slide', order: { by: 'mean' } });
}

export function matrixInGroupsOfAlikeAreas(): Scene {
	return figure(WORKED_MATRIX, { order: { by: 'similarity' }, groups: 4, dendrogram: true });
}

export function matrixInGroupsOnAnEnglishSlide(): Scene {
	const order = { by: 'similarity' } as const;
	return figure(WORKED_MATRIX, { language: 'en', size: 'slide', order, groups: 4 });
}

export function matrixWithGroups(): Scene {
	const [home, seeing] = [
		{ da: 'Patienten hjemme', en: 'The patient at home' },
		{ da: 'Tale og billeder', en: 'Speech and images' }
	];
	const groups = [home, home, home, seeing, seeing, seeing];
	const rows = Array.from({ length: 6 }, (_, row) =>
		TECHNOLOGIES.map((__, column) => (row * 17 + column * 23) % 101)
	);
	return figure(aMatrix(rows, { technologies: TECHNOLOGIES, groups, fictitious: true }));
}

export function matrixOfStates(): Scene {
	return figure(
		aMatrix(
			[
				[0, 100, '>=80'],
				[null, '?', 'x'],
				['?', '?', '?']
			],
			{ areas: [{ field: 'Tal' }, { field: 'Ikke tal' }, { field: 'Ingen ved det' }] }
		)
	);
}

export function matrixWithLongNames(): Scene {
	const field = 'Tværsektoriel rehabilitering af patienter med komplekse kroniske sygdomme';
	return figure(
		aMatrix([[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 0], [5], [95]], {
			areas: [
				{ field, profession: 'Social- og sundhedsassistenter' },
				{ field: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigung' },
				{ field: '<script>alert("&")</script> 🫀', profession: 'Læge' }
			],
			technologies: Array.from({ length: 11 }, (_, i) =>
				i % 2 ? 'Automatiseret dataanalyse' : 'Talegenkendelse og behandling af naturligt sprog'
			)
		})
	);
}

export function matrixOfReadiness(): Scene {
	return figure(
		aMatrix(
			[
				[1, 3, 5],
				[7, 9, null]
			],
			{ scale: readinessScale() }
		),
		{ language: 'en' }
	);
}

export function matrixChartInDark(): Scene {
	return chartInDark({ by: 'report' });
}

export function matrixChartByLikeness(): Scene {
	return chartInDark({ by: 'similarity' });
}

function chartInDark(order: MatrixOrder): Scene {
	const look = { width: 1040, language: 'en', theme: DARK } as const;
	const chart = buildMatrixChart(WORKED_MATRIX, { horizon, order, ...look });
	const { width, height, title, description, language, nodes, stops } = chart;
	return { width, height, background: DARK.paper, title, description, language, nodes, stops };
}

export function smallMapWithNames(): Scene {
	const [, , , , area] = areasInOrder(WORKED_MATRIX);
	if (!area) throw new Error('The example has no fifth area');
	const size = { width: 236, rowHeight: 13, labelWidth: 132 };
	return buildSmallMap(WORKED_MATRIX, area.id, { ...size, horizon, language: 'da', theme: LIGHT });
}

function figure(project: Project, options: Partial<MatrixFigureOptions> = {}): Scene {
	return buildMatrixFigure(project, { ...COLUMN, ...options });
}
