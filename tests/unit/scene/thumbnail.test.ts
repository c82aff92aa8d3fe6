import { describe, expect, it } from 'vitest';
import { AreaId } from '#lib/domain/ids.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { buildAreaThumbnail, buildProjectThumbnail } from '#lib/scene/thumbnail.ts';
import { aProject } from '../../support/builders.ts';

const SIZE = { width: 300, height: 160, theme: LIGHT };

describe('thumbnails', () => {
	it('are grey alone while nothing is scored', () => {
		const { nodes } = buildProjectThumbnail(aProject({ areas: [{}, {}] }), SIZE);
		expect(nodes.map((node) => node.id)).toEqual(['ground']);
	});

	it('show a score in its colour', () => {
		const project = aProject({ areas: [{ rows: [[100, 100, 100, 100, 100]] }] });
		const { nodes } = buildAreaThumbnail(project, AreaId.parse('a1'), SIZE);
		expect(nodes).toContainEqual(expect.objectContaining({ fill: '#531540' }));
	});

	it('cost few nodes: 20 areas of 11 technologies take fewer than 40', () => {
		const technologies = Array.from({ length: 11 }, (_, i) => `T${i}`);
		const rows = technologies.map((_, row) => [0, 1, 2, 3, 4].map((c) => (row * 9 + c * 20) % 101));
		const areas = Array.from({ length: 20 }, () => ({ rows }));
		const { nodes } = buildProjectThumbnail(aProject({ technologies, areas }), SIZE);
		expect(nodes.length).toBeLessThan(40);
	});

	it('draw a project without areas', () => {
		expect(buildProjectThumbnail(aProject({ areas: [] }), SIZE).nodes).toEqual([]);
	});
});
