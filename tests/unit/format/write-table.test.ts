import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONT_KNOW, NOT_SCORED } from '#lib/domain/score.ts';
import { MAX_TABLE_CELLS, readTable, writeTable } from '#lib/format/table.ts';
import { level } from '../../support/documents.ts';

const rowsOf = (text: string) => {
	const read = readTable({ text });
	return read.ok ? read.value : read.problems;
};

describe('readTable', () => {
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
		expect(readTable({ text: row.repeat(200) }).ok).toBe(true);
		expect(rowsOf(row.repeat(200) + row)).toEqual([
			{ code: 'clipboard.tooLarge', data: { limit: MAX_TABLE_CELLS } }
		]);
	});
});

describe('writeTable', () => {
	it('writes scores so that a spreadsheet of the language can count with them', () => {
		const rows = [
			['Område', '2030'],
			['Lunge', level(12.5), DONT_KNOW, NOT_SCORED]
		];
		expect(writeTable(rows, { language: 'da' }).text).toBe(
			'Område\t2030\r\nLunge\t12,5\tved ikke\t\r\n'
		);
	});

	it('escapes markup, and marks everything but numbers as text', () => {
		const { html } = writeTable([['<b>"A" & B</b>', '1\n2', level(5)]], { language: 'en' });
		expect(html).toBe(
			'<table><tbody><tr>' +
				`<td style="mso-number-format:'\\@'">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</td>` +
				`<td style="mso-number-format:'\\@'">1<br style="mso-data-placement:same-cell">2</td>` +
				'<td>5</td></tr></tbody></table>'
		);
	});

	it.each(['=1+1', '+A1', '-A1', '@SUM(A1)'])('never writes %s as a formula', (text) => {
		expect(writeTable([[text]], { language: 'da' }).text).toBe(`'${text}\r\n`);
	});

	it('leaves negative numbers numbers', () => {
		expect(writeTable([['-5']], { language: 'da' }).text).toBe('-5\r\n');
	});
});

it.each([
	['a column that ends with a cell not scored', [[level(45)], [NOT_SCORED]], [['45'], ['']]],
	['a single cell not scored', [[NOT_SCORED]], [['']]],
	['a column of cells not scored', [[NOT_SCORED], [NOT_SCORED]], [[''], ['']]]
])('%s is read back with every row', (_, rows, fields) => {
	expect(rowsOf(writeTable(rows, { language: 'da' }).text)).toEqual(fields);
});

it('what is written is read back field by field', () => {
	const field = fc.string({
		unit: fc.constantFrom('a', 'æ', '"', '\t', '\n', '\r', ' ', '0', '<')
	});
	const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), {
		minLength: 1,
		maxLength: 4
	});
	fc.assert(
		fc.property(table, (rows) => {
			expect(rowsOf(writeTable(rows, { language: 'da' }).text)).toEqual(rows);
		})
	);
});
