import { expect, it } from 'vitest';
import { doubtInArea, doubtInRow, isMuch } from '#lib/domain/doubt.ts';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { aProject, type ShortValue } from '../../support/builders.ts';

const A1 = AreaId.parse('a1');

function areasOf(...areas: (readonly [ShortValue, ShortValue])[][]) {
	return aProject({ years: [2020, 2030], areas: areas.map((rows) => ({ rows })) });
}

it('“don’t know” is counted by row and by area, and is much from more than a quarter on', () => {
	const project = areasOf(
		[
			['?', 20],
			[30, 'x']
		],
		[
			['?', '?'],
			[null, 0]
		]
	);
	const row = (technology: string) =>
		doubtInRow(project, {
			area: A1,
			technology: TechnologyId.parse(technology),
			horizon: HorizonId.parse('h2030')
		});
	expect(row('t1')).toEqual({ dontKnow: 1, total: 2 });
	expect(row('t2')).toEqual({ dontKnow: 0, total: 2 });
	expect(doubtInArea(project, A1)).toEqual({ dontKnow: 1, total: 4 });
	expect(isMuch(doubtInArea(project, A1))).toBe(false);
	expect(isMuch(doubtInArea(project, AreaId.parse('a2')))).toBe(true);
});
