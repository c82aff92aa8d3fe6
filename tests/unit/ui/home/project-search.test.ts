import { expect, test } from 'vitest';
import { titleMatches } from '#lib/ui/home/project-search.ts';

const TITLE = { da: 'Regionsvurdering, udkåst 2 Ærø', en: 'Regional scores' };

test.each(['', 'REGION', 'vurdering 2', 'udkast', 'aero', 'ærø', 'Érø', ' scores ', '2 regional'])(
	'finds the title by %j: case, accents and language do not matter',
	(query) => expect(titleMatches(TITLE, query)).toBe(true)
);

test.each(['regionx', 'vurdering 3', '.*'])('does not find it by %j', (query) =>
	expect(titleMatches(TITLE, query)).toBe(false)
);

test('soft hyphens in a title are no letters', () => {
	expect(titleMatches({ da: 'Heat\u00adkort', en: '' }, 'heatkort')).toBe(true);
});
