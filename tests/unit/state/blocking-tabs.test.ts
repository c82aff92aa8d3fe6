import { expect, test } from 'vitest';
import { countByTitle } from '#lib/state/blocking-tabs.ts';

test('tabs are counted by what they show, those without a project last', () => {
	expect(countByTitle([null, 'The ward', null, 'The clinic', 'The ward'])).toEqual([
		{ title: 'The ward', count: 2 },
		{ title: 'The clinic', count: 1 },
		{ title: null, count: 2 }
	]);
	expect(countByTitle([])).toEqual([]);
});
