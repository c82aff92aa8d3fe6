import { group } from 'd3';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { technologiesInOrder } from '#lib/domain/reading.ts';
import { valuesOfArea } from '#lib/scene/matrix-average.ts';
import { groupAreas } from '#lib/scene/matrix-groups.ts';
import type { Fact } from './fact.ts';
import { nameOfArea } from './series.ts';
import type { Telling } from './telling.ts';

/** The groups a matrix of alike areas is parted into, by their sizes. */
export function groupsOfAreas(
	project: Project,
	horizon: HorizonId,
	count: number,
	{ words }: Telling
): Fact[] {
	const { spans } = groupAreas(project, horizon, { count, gap: 0 });
	if (spans.length < 2) return [];
	const sizes = spans.map(({ first, last }) => words.count(last - first + 1, 'area'));
	return [{ weight: 0.6, text: words.groups(words.list(sizes)) }];
}

/** Fewer numbers than these are easily the same by chance. */
const FEWEST = 3;

/** Areas that have the same number for every technology. */
export function twins(
	project: Project,
	areas: readonly Area[],
	horizon: HorizonId,
	{ words, names, language }: Telling
): Fact[] {
	const technologies = technologiesInOrder(project);
	if (technologies.length < FEWEST) return [];
	const whole = areas.flatMap((area) => {
		const values = valuesOfArea(project, area, technologies, horizon);
		const isWhole = values.every((value) => value.kind === 'level' && !value.atLeast);
		return isWhole ? [{ area, key: JSON.stringify(values) }] : [];
	});
	const alike = [...group(whole, ({ key }) => key).values()].filter((same) => same.length > 1);
	const [largest] = alike.toSorted((a, b) => b.length - a.length);
	if (!largest) return [];
	const told = largest.map(({ area }) => nameOfArea(area, language));
	const text = words.twins(names(told, 'area'), largest.length > 3);
	return [{ weight: 0.42, text }];
}
