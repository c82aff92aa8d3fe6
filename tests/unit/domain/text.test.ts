import { expect, it } from 'vitest';
import { Label, name, plain, sameText, textIn } from '#lib/domain/text.ts';

it('textIn borrows the other language where one is blank', () => {
	expect(textIn({ da: 'Område', en: 'Area' }, 'en')).toBe('Area');
	expect(textIn({ da: 'Område', en: '  ' }, 'en')).toBe('Område');
	expect(textIn({ da: '', en: 'Area' }, 'da')).toBe('Area');
});

it('a label needs words in one language at least', () => {
	expect(Label.safeParse({ da: '', en: 'Area' }).success).toBe(true);
	expect(Label.safeParse({ da: ' ', en: '' }).success).toBe(false);
	expect(Label.safeParse({ da: 'Område' }).success).toBe(false);
	expect(Label.safeParse({ ...sameText('x'), sv: 'x' }).success).toBe(false);
});

it('a name is kept as written and is never blank', () => {
	expect(name(10).parse(' Ada ')).toBe(' Ada ');
	expect(name(10).safeParse(' \u00a0 ').success).toBe(false);
	expect(name(3).safeParse('Adam').success).toBe(false);
});

it('plain takes soft hyphens out and nothing else', () => {
	expect(plain('Lunge\u00admedicin – æøå')).toBe('Lungemedicin – æøå');
});
