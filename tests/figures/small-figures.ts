import { areasInOrder } from '#lib/domain/reading.ts';
import { buildLegend } from '#lib/scene/legend.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { buildAreaThumbnail, buildProjectThumbnail } from '#lib/scene/thumbnail.ts';
import { aProject, type ShortArea } from '../support/builders.ts';
import { TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';

/** Twenty areas, from complete to empty. */
const PROGRESS: readonly ShortArea[] = Array.from({ length: 20 }, (_, area) => ({
	rows: TECHNOLOGIES.map((_, row) =>
		[0, 1, 2, 3, 4].map((column) => {
			const isScored = area < 12 || (area < 16 && row + column < 18 - area);
			return isScored ? Math.min(100, (area % 5) * 6 + row * 3 + column * 14) : null;
		})
	)
}));

export function projectThumbnailWithProgress(): Scene {
	const project = aProject({ technologies: TECHNOLOGIES, areas: PROGRESS });
	return buildProjectThumbnail(project, { width: 334, height: 171, theme: LIGHT });
}

export function areaThumbnail(): Scene {
	const [area] = areasInOrder(WORKED_EXAMPLE);
	if (!area) throw new Error('The example has no area');
	return buildAreaThumbnail(WORKED_EXAMPLE, area.id, { width: 76, height: 50, theme: LIGHT });
}

export function legendOnANarrowScreen(): Scene {
	const areas = areasInOrder(WORKED_EXAMPLE).map((area) => area.id);
	return buildLegend(WORKED_EXAMPLE, { areas, width: 320, language: 'da', theme: LIGHT });
}
