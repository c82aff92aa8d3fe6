import { describe, expect, it } from 'vitest';
import { areasInOrder } from '#lib/domain/reading.ts';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import { locksToReach, reachSet } from '#lib/domain/selection/reach.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { aDocument, anExample } from '../../../support/documents.ts';
import { a, four } from '../../../support/small-choices.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

describe('the report’s seven', () => {
	it('are in the Danish project, and in no other', () => {
		const seven = reportSeven(anExample().project);
		const areas = areasInOrder(anExample().project);
		expect(seven?.map((id) => areas.find((area) => area.id === id)?.number)).toEqual([
			1, 5, 7, 9, 16, 17, 19
		]);
		const { project } = aDocument();
		const hidden = project.areas[seven?.[0] ?? a(1)];
		if (hidden) hidden.hidden = true;
		expect(reportSeven(project)).toBeNull();
		expect(reportSeven(four())).toBeNull();
	});

	it('can be asked for the weights and the locks that would reach them', () => {
		const { project } = anExample();
		const { problem, areas } = choiceOf(project, defaultSelection(project, 1), 7);
		const seven = (reportSeven(project) ?? [])
			.map((id) => areas.findIndex((area) => area.id === id))
			.sort((x, y) => x - y);
		const reach = reachSet(problem, seven);
		const atlas = buildAtlas(problem);
		const locks = locksToReach(atlas, problem, seven);
		const constraints = (locks ?? []).map((area) => ({
			...{ kind: 'count' as const, members: [area], min: 1, max: 1 }
		}));
		const locked = { ...problem, constraints };
		const again = buildAtlas(locked);
		expect(askAtlas(again, locked, scoresOf(again.list, locked), 1).sets[0]?.areas).toEqual(seven);
		// Invented scores: no weights make them the best, and the program says by how much.
		expect(reach?.weights.reduce((sum, weight) => sum + weight, 0)).toEqual(near(1));
		expect(reach?.lead).toBeCloseTo(-0.037, 3);
	});
});
