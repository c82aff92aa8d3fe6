import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONT_KNOW, NOT_SCORED } from '#lib/domain/score.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { readClipboardTable } from '#lib/format/clipboard-table.ts';
import { readHtmlTable } from '#lib/format/html-table.ts';
import { readField } from '#lib/format/read-field.ts';
import { readTsv } from '#lib/format/tsv.ts';
import { writeTable } from '#lib/format/write-table.ts';
import { SHARE_AFFECTED } from '#lib/domain/scale-presets.ts';
import { anyValue, level } from '../../support/documents.ts';

const rowsOf = (text: string) => {
	const read = readTsv(text);
	return read.ok ? read.value : read.problems;
};

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
		expect(html).toContain(
			'<table><tbody><tr>' +
				`<td x:str style="mso-number-format:'\\@'" sdnum="1033;0;@">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</td>` +
				`<td x:str style="mso-number-format:'\\@'" sdnum="1033;0;@">1<br style="mso-data-placement:same-cell">2</td>` +
				'<td x:num="5" sdval="5" sdnum="1033;">5</td></tr></tbody></table>'
		);
	});

	it('tells Excel and LibreOffice the number, whatever the decimal sign of its text', () => {
		expect(writeTable([[level(12.5)]], { language: 'da' }).html).toContain(
			'<td x:num="12.5" sdval="12.5" sdnum="1033;">12,5</td>'
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

it('scores are read back as they were, from the text, from the HTML and from both', () => {
	const halves = { ...SHARE_AFFECTED, precision: 0.5 };
	const half = fc.integer({ min: 0, max: 200 }).map((n) => level(n / 2));
	const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
		fc.array(fc.array(fc.oneof(anyValue, half), { minLength: columns, maxLength: columns }), {
			minLength: 1,
			maxLength: 4
		})
	);
	fc.assert(
		fc.property(table, fc.constantFrom(...LANGUAGES), (rows, language) => {
			const { text, html } = writeTable(rows, { language });
			for (const copied of [
				{ text, html },
				{ text, html: '' },
				{ text: '', html }
			]) {
				const read = readClipboardTable(copied);
				const values = (read.ok ? read.value : []).map((row) =>
					row.map((field) => {
						const reading = readField(field, halves);
						return 'value' in reading ? reading.value : reading.fault;
					})
				);
				expect(values).toEqual(rows);
			}
		})
	);
});

it('words survive as HTML too, line breaks and markup in them', () => {
	const words = [
		['Omr\u00e5de', 'a <b> & "c"', 'to\nlinjer'],
		['', '7', '&amp;']
	];
	const read = readHtmlTable(writeTable(words, { language: 'da' }).html);
	expect(read.ok && read.value.map((row) => row.map(({ text }) => text))).toEqual(words);
});
