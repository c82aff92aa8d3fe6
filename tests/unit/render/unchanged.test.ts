import { describe, expect, it } from 'vitest';
import { areasInOrder } from '#lib/domain/reading.ts';
import { unchangedKept } from '#lib/render/unchanged.ts';
import { buildAreaChart } from '#lib/scene/area-chart.ts';
import type { SceneNode } from '#lib/scene/scene.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { aProject } from '../../support/builders.ts';

function chartOf(second: number): readonly SceneNode[] {
	const project = aProject({
		areas: [
			{
				rows: [
					[10, 20, 30, 40, 50],
					[1, 2, second, 4, 5]
				]
			}
		]
	});
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The project has no area');
	return buildAreaChart(project, area.id, {
		width: 600,
		language: 'en',
		theme: LIGHT,
		labels: 'beside',
		mode: 'editor'
	}).nodes;
}

describe('unchangedKept', () => {
	it('shows exactly what the new scene shows', () => {
		const keep = unchangedKept();
		for (const level of [30, 70, 70, 5]) expect(keep(chartOf(level))).toEqual(chartOf(level));
	});

	it('hands out the same objects for what looks as before, and new ones for what does not', () => {
		const keep = unchangedKept();
		const before = keep(chartOf(30));
		const after = keep(chartOf(70));
		const changed = after.filter((node, i) => node !== before[i]).map(({ id }) => id);
		expect(changed).toEqual(['row.t2']);
	});

	it('touches only the changed parts of a changed group', () => {
		const keep = unchangedKept();
		const partsOf = (nodes: readonly SceneNode[]) => {
			const row = nodes.find(({ id }) => id === 'row.t2');
			return row?.kind === 'group' ? row.children : [];
		};
		const before = new Set(partsOf(keep(chartOf(30))));
		const fresh = partsOf(keep(chartOf(70))).filter((node) => !before.has(node));
		expect(fresh.map(({ id }) => id)).toEqual([
			'row.t2.arrow',
			'row.t2.h2030.ticks',
			'row.t2.h2030.number'
		]);
	});
});
