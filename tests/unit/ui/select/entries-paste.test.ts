import { describe, expect, it } from 'vitest';
import { pastedCells } from '#lib/ui/select/entries-paste.ts';

const from = (row: number, column: 'amount' | 'year' | 'source') => ({ row, column, rows: 3 });

describe('cells pasted into a form of own numbers', () => {
	it('go down from the field, and stop with the form', () => {
		expect(pastedCells('12,5\r\n\r\n7\r\n9\r\n', from(1, 'amount'))).toEqual([
			{ row: 1, column: 'amount', text: '12,5' },
			{ row: 2, column: 'amount', text: '' }
		]);
	});

	it('go to the right by column, and leave out what has none', () => {
		expect(pastedCells('2024\tRegister\textra', from(0, 'year'))).toEqual([
			{ row: 0, column: 'year', text: '2024' },
			{ row: 0, column: 'source', text: 'Register' }
		]);
	});

	it('are none where only text for one field is pasted', () => {
		expect(pastedCells('120', from(0, 'amount'))).toBeNull();
		expect(pastedCells('120\n', from(0, 'amount'))).toBeNull();
	});
});
