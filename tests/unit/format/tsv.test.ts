import { describe, expect, it } from 'vitest';
import { MAX_TABLE_CELLS, MAX_TABLE_TEXT } from '#lib/format/copied-table.ts';
import { readTsv } from '#lib/format/tsv.ts';

const rowsOf = (text: string) => {
	const read = readTsv(text);
	return read.ok ? read.value : read.problems;
};

describe('readTsv', () => {
	it('reads what Excel copies: tabs, CRLF, and a line break after the last row', () => {
		expect(rowsOf('35\t55\r\n0\t\r\n')).toEqual([
			['35', '55'],
			['0', '']
		]);
	});

	it('reads what LibreOffice copies: bare line feeds and no last one', () => {
		expect(rowsOf('35\t55\n0\t5')).toEqual([
			['35', '55'],
			['0', '5']
		]);
	});

	it('keeps line breaks, tabs and doubled quotes inside quotes', () => {
		expect(rowsOf('"to\nlinjer"\t"a ""b"" c"\t"tab\there"\r\n1\t2\t3')).toEqual([
			['to\nlinjer', 'a "b" c', 'tab\there'],
			['1', '2', '3']
		]);
	});

	it('leaves quotes that do not enclose a field as they are', () => {
		expect(rowsOf('5" slange\t"såkaldt" pleje\t"uden slut')).toEqual([
			['5" slange', '"såkaldt" pleje', '"uden slut']
		]);
	});

	it('keeps empty rows inside and empty fields at the ends', () => {
		expect(rowsOf('1\n\n2')).toEqual([['1'], [''], ['2']]);
		expect(rowsOf('\t1\t')).toEqual([['', '1', '']]);
		expect(rowsOf('\t')).toEqual([['', '']]);
	});

	it('reads a single value with a byte order mark', () => {
		expect(rowsOf('\ufeff45')).toEqual([['45']]);
	});

	it('says when there is nothing to read', () => {
		expect(rowsOf('')).toEqual([{ code: 'clipboard.empty' }]);
		expect(rowsOf('\ufeff')).toEqual([{ code: 'clipboard.empty' }]);
	});

	it('reads the one empty cell that Excel copies as a line break', () => {
		expect(rowsOf('\r\n')).toEqual([['']]);
		expect(rowsOf('45\r\n\r\n')).toEqual([['45'], ['']]);
	});

	it('refuses more cells than a paste may bring, and says the limit', () => {
		const row = `${'1\t'.repeat(249)}1\n`;
		expect(readTsv(row.repeat(200)).ok).toBe(true);
		expect(rowsOf(row.repeat(200) + row)).toEqual([
			{ code: 'clipboard.tooLarge', data: { limit: MAX_TABLE_CELLS, rows: 201, columns: 250 } }
		]);
	});

	it('measures 10,000 × 10,000 cells without building them', () => {
		const text = `${'\t'.repeat(9_999)}\n`.repeat(10_000);
		expect(rowsOf(text)).toEqual([
			{
				code: 'clipboard.tooLarge',
				data: { limit: MAX_TABLE_CELLS, rows: 10_000, columns: 10_000 }
			}
		]);
	});

	it('measures one endless cell', () => {
		expect(rowsOf('9'.repeat(MAX_TABLE_TEXT + 1))).toMatchObject([
			{ code: 'clipboard.tooLarge', data: { rows: 1, columns: 1 } }
		]);
	});
});
