import { CellKey, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildAreaChart, type AreaChartOptions } from '#lib/scene/area-chart.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { DARK, LIGHT } from '#lib/scene/theme.ts';
import { aProject } from '../support/builders.ts';
import { GROUPED_EXAMPLE, TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';

const EDITOR = {
	width: 724,
	height: 530,
	language: 'da',
	theme: LIGHT,
	labels: 'beside',
	labelWidth: 176,
	mode: 'editor',
	confidence: true,
	focus: { technology: TechnologyId.parse('t3'), horizon: HorizonId.parse('h2030') },
	disagreement: new Set(['t3/h2035', 't4/h2040', 't8/h2030'].map((key) => CellKey.parse(key)))
} satisfies AreaChartOptions;

export function editorChartWithEveryMark(): Scene {
	return chart(WORKED_EXAMPLE, { ...EDITOR, legend: true });
}

export function darkEditorChart(): Scene {
	const scene = chart(WORKED_EXAMPLE, { ...EDITOR, language: 'en', theme: DARK, legend: true });
	return { ...scene, background: DARK.paper };
}

export function phoneChartWithLabelsAbove(): Scene {
	return chart(WORKED_EXAMPLE, {
		...EDITOR,
		width: 358,
		height: 560,
		labels: 'above',
		confidence: false
	});
}

export function phoneChartWithGroups(): Scene {
	const phone = { ...EDITOR, width: 358, rowHeight: 34, confidence: false } as const;
	return chart(GROUPED_EXAMPLE, { ...phone, labels: 'above' });
}

export function typingOnATablet(): Scene {
	return chart(WORKED_EXAMPLE, {
		...EDITOR,
		typing: { key: CellKey.parse('t3/h2030'), text: '45' }
	});
}

export function emptyEditorChart(): Scene {
	return chart(aProject({ technologies: TECHNOLOGIES }), EDITOR);
}

export function thirtyTechnologiesTwelveHorizons(): Scene {
	const technologies = Array.from({ length: 30 }, (_, i) => `Technology ${i + 1}`);
	const years = Array.from({ length: 12 }, (_, i) => 2025 + i);
	const rows = technologies.map((_, row) => years.map((_, column) => (row * 7 + column * 9) % 101));
	return chart(aProject({ technologies, years, areas: [{ rows }] }), { ...EDITOR, focus: null });
}

function chart(project: Project, options: AreaChartOptions): Scene {
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The example has no area');
	return buildAreaChart(project, area.id, options);
}
