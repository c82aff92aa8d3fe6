import { expect, test } from 'vitest';
import { lineWords, missingWords } from '#lib/ui/select/ranking-words.ts';

test('the line says how near the next is', () => {
	const line = { after: 7, next: 8, isChoice: true };
	expect(lineWords({ ...line, gap: 0.018 }, 'da')).toBe(
		'Her går grænsen. Afstand til nr. 8: 1,8 point'
	);
	expect(lineWords({ ...line, gap: 0.004 }, 'da')).toContain('Næsten lige med nr. 8');
	expect(lineWords({ ...line, gap: 0 }, 'en')).toContain('Tied with no. 8');
	expect(lineWords({ ...line, gap: 0.018, isChoice: false }, 'da')).toContain('efter point alene');
});

test('what is missing is told with its numbers', () => {
	expect(missingWords({ kind: 'tooFew', scored: 12, cells: 40 }, 'da')).toBe('12 af 40');
	expect(missingWords({ kind: 'notEntered' }, 'en')).toBe('no number entered');
});
