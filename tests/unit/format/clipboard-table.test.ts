import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHARE_AFFECTED } from '#lib/domain/scale-presets.ts';
import { cellText } from '#lib/format/cell-text.ts';
import { readClipboardTable } from '#lib/format/clipboard-table.ts';
import { readField } from '#lib/format/read-field.ts';

/* The same sheet as each program puts it on the clipboard. The numbers are made up. */
const FIXTURES = new URL('../../fixtures/clipboard/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');

const fieldsOf = (copied: { text: string; html: string }) => {
	const table = readClipboardTable(copied);
	if (!table.ok) throw new Error('the table was refused');
	return table.value;
};

const halves = { ...SHARE_AFFECTED, precision: 0.5 };
const readingsOf = (copied: { text: string; html: string }) =>
	fieldsOf(copied)
		.slice(1)
		.map((row) =>
			row.slice(2).map((field) => {
				const reading = readField(field, halves);
				return 'value' in reading ? cellText(reading.value, 'da') : reading.fault.code;
			})
		);

describe.each(['excel-365', 'libreoffice-7-en', 'libreoffice-7-da'])(
	'what %s copies',
	(program) => {
		const text = fixture(`${program}.tsv`);
		const html = fixture(`${program}.html`);

		it('is one table in both forms', () => {
			const names = (copied: { text: string; html: string }) =>
				fieldsOf(copied).map((row) =>
					row.map((field) => ({ ...field, text: field.text.replace(/\s+/g, ' ') }))
				);
			expect(names({ text: '', html })).toEqual(names({ text, html }));
		});

		it('is read with every exact number, merged cell and error', () => {
			expect(readingsOf({ text, html })).toEqual([
				['55', '12,5', '≥80'],
				['40', 'merged', 'ved ikke'],
				['', 'formula', 'ikke relevant'],
				['0', 'input.offScale', 'sheetError'],
				['12', 'input.notANumber', '']
			]);
		});

		it('is read from the text alone as far as it was shown', () => {
			expect(readingsOf({ text, html: '' })).toEqual([
				['55', '13', '≥80'],
				['40', '', 'ved ikke'],
				['', 'formula', 'ikke relevant'],
				['0', 'thousands', 'sheetError'],
				['12', 'input.notANumber', '']
			]);
		});
	}
);

describe('readClipboardTable', () => {
	it('trusts the HTML where text without quotes falls apart', () => {
		const html = '<table><tr><td>to<br>linjer</td><td>55</td></tr></table>';
		expect(fieldsOf({ text: 'to\nlinjer\t55', html })).toEqual([
			[{ text: 'to\nlinjer' }, { text: '55' }]
		]);
	});

	it('keeps to the text beside HTML that holds no table', () => {
		expect(fieldsOf({ text: '55\t60', html: '<p>55 60</p>' })).toEqual([
			[{ text: '55' }, { text: '60' }]
		]);
	});

	it('keeps to the text where the HTML is too large to look at', () => {
		const html = `<table>${' '.repeat(13_000_000)}<tr><td>1</td></tr></table>`;
		expect(fieldsOf({ text: '55', html })).toEqual([[{ text: '55' }]]);
	});

	it('says when there is nothing to read', () => {
		expect(readClipboardTable({ text: '', html: '' })).toMatchObject({
			problems: [{ code: 'clipboard.empty' }]
		});
		expect(readClipboardTable({ text: '', html: '<img>' })).toMatchObject({
			problems: [{ code: 'clipboard.empty' }]
		});
	});

	it('does not go on to the HTML of a text that is too large', () => {
		const text = '1\t'.repeat(60_000);
		expect(readClipboardTable({ text, html: '<table><tr><td>1</td></tr></table>' })).toMatchObject({
			problems: [{ code: 'clipboard.tooLarge' }]
		});
	});
});
