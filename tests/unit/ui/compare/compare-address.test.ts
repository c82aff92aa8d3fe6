import { describe, expect, test } from 'vitest';
import { horizonsInOrder } from '#lib/domain/reading.ts';
import { TechnologyId } from '#lib/domain/ids.ts';
import {
	formatCompareAddress,
	parseCompareAddress,
	type CompareAddress
} from '#lib/ui/compare/compare-address.ts';
import { aProject } from '../../../support/builders.ts';

const project = aProject({ years: [2020, 2025, 2030, 2035, 2040] });
const parse = (query: string) => parseCompareAddress(new URLSearchParams(query), project);

describe('parseCompareAddress', () => {
	test('begins with the matrix in report order at the middle horizon', () => {
		expect(parse('')).toMatchObject({
			view: 'matrix',
			horizon: { year: 2030 },
			order: { by: 'report' }
		});
	});

	test('takes the horizon by its year or by its id', () => {
		expect(parse('horizon=2035').horizon?.year).toBe(2035);
		expect(parse('horizon=h2040').horizon?.year).toBe(2040);
	});

	test.each(['horizon=1999', 'horizon=', 'order=technology.gone', 'order=__proto__', 'view=<b>'])(
		'takes %s for nothing said',
		(query) => {
			expect(parse(query)).toEqual(parse(''));
		}
	);

	test('has no horizon in a project without any', () => {
		const bare = aProject({ years: [] });
		expect(parseCompareAddress(new URLSearchParams('horizon=2030'), bare).horizon).toBeNull();
	});
});

test('what is shown comes back from its own address', () => {
	const [first] = horizonsInOrder(project);
	const technology = TechnologyId.parse('t2');
	const plain = { horizon: first ?? null, order: { by: 'report' }, from: null, to: null } as const;
	const shown: CompareAddress[] = [
		{ ...plain, view: 'matrix' },
		{ ...plain, view: 'multiples', order: { by: 'mean' } },
		{ ...plain, view: 'matrix', order: { by: 'similarity' } },
		{ ...plain, view: 'matrix', order: { by: 'technology', technology } },
		{ ...plain, view: 'difference', from: 'ballot.ab', to: 'now' }
	];
	for (const address of shown) expect(parse(formatCompareAddress(address))).toEqual(address);
});
