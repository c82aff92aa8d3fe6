import { expect, test } from 'vitest';
import { MAX_LABEL } from '#lib/domain/text.ts';
import { readTitle, retitled } from '#lib/ui/shell/title.ts';

test('a title is one line without spaces at its ends', () => {
	expect(readTitle('  Digital\n skills  ')).toMatchObject({ ok: true, value: 'Digital skills' });
});

test.each(['', '   ', '\n\t'])('%j is refused as empty', (words) => {
	expect(readTitle(words)).toMatchObject({ ok: false, problems: [{ code: 'input.emptyTitle' }] });
});

test('a title of 200 signs is taken, one longer than the document keeps is refused', () => {
	expect(readTitle('🫀'.repeat(100)).ok).toBe(true);
	expect(readTitle('x'.repeat(MAX_LABEL + 1))).toMatchObject({
		ok: false,
		problems: [{ code: 'input.tooLong', data: { limit: MAX_LABEL } }]
	});
});

test('another title takes the place, in both languages, of one that nobody has translated', () => {
	const both = { da: 'Ny', en: 'Ny' };
	expect(retitled({ da: 'Gammel', en: 'Gammel' }, 'da', 'Ny')).toEqual(both);
	expect(retitled({ da: 'Gammel', en: ' ' }, 'en', 'Ny')).toEqual(both);
	expect(retitled({ da: '', en: 'Old' }, 'da', 'Ny')).toEqual(both);
});

test('another title leaves a translation as it is', () => {
	const old = { da: 'Gammel', en: 'Old' };
	expect(retitled(old, 'da', 'Ny')).toEqual({ da: 'Ny', en: 'Old' });
	expect(retitled(old, 'en', 'New')).toEqual({ da: 'Gammel', en: 'New' });
});
