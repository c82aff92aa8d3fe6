import { bench, describe } from 'vitest';
import { createExample } from '#lib/domain/example.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { buildAreaChart } from '#lib/scene/area-chart.ts';
import { buildMatrixChart } from '#lib/scene/matrix-chart.ts';
import { LIGHT } from '#lib/scene/theme.ts';

/* How long the pictures of the example take: one area of 8 x 5 cells, and the matrix of 20 areas. */

const { project } = createExample({
	projectId: ProjectId.parse('bench'),
	createdAt: '2026-01-01T00:00:00.000Z'
});
const area = areasInOrder(project)[4];
const horizon = horizonsInOrder(project)[2];
if (!area || !horizon) throw new Error('the example has areas and horizons');

const chart = () =>
	buildAreaChart(project, area.id, {
		width: 700,
		rowHeight: 44,
		language: 'da',
		theme: LIGHT,
		labels: 'beside',
		mode: 'editor',
		confidence: true
	});
const scene = chart();

describe('one area', () => {
	bench('build the scene', () => {
		chart();
	});
	bench('print it as SVG text', () => {
		renderSvg(scene);
	});
});

describe('all areas at one horizon', () => {
	bench('build the scene of the matrix', () => {
		buildMatrixChart(project, {
			horizon: horizon.id,
			width: 1300,
			language: 'da',
			theme: LIGHT,
			order: { by: 'report' },
			means: true
		});
	});
});
