import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyFigureTable, figureRows } from '#lib/commands/figure-clipboard.ts';
import { SHARE_AFFECTED } from '#lib/domain/scale-presets.ts';
import { readClipboardTable } from '#lib/format/clipboard-table.ts';
import { readField } from '#lib/format/read-field.ts';
import { writeTable } from '#lib/format/write-table.ts';
import type { FigureCell, FigureTable } from '#lib/scene/scene.ts';

const share = (number: number, more: { state?: 'atLeast' | 'interpolated' } = {}): FigureCell => ({
	...{ kind: 'number', number, text: String(number), unit: 'percent' },
	...more
});
const words = (text: string): FigureCell => ({ kind: 'words', text });

const TABLE: FigureTable = {
	caption: 'Lungemedicin · Sygeplejerske. Forventet andel',
	head: ['Teknologi', '2020', '2030', '2040'],
	rows: [
		{
			group: null,
			head: 'Telemedicin',
			cells: [share(35), share(62.5), share(80, { state: 'atLeast' })]
		},
		{
			group: null,
			head: '=HYPERLINK("http://x")',
			cells: [words('Ved ikke'), share(45, { state: 'interpolated' }), share(61.333333)]
		}
	]
};

/** The table as a spreadsheet takes it in. */
function pasted(table: FigureTable, language: 'da' | 'en' = 'da'): string[][] {
	const read = readClipboardTable(writeTable(figureRows(table, language), { language }));
	if (!read.ok) throw new Error('A table of ours can be read');
	return read.value.map((row) => row.map(({ text }) => text));
}

describe('the table of a figure on the clipboard', () => {
	it('says what it shows, has numbers that count, and states in words', () => {
		expect(pasted(TABLE)).toEqual([
			['Lungemedicin · Sygeplejerske. Forventet andel', '', '', ''],
			['Teknologi', '2020', '2030', '2040'],
			['Telemedicin', '35', '62,5', '≥80'],
			[`'=HYPERLINK("http://x")`, 'Ved ikke', 'ca. 45 (interpoleret)', '61,33']
		]);
	});

	it('writes numbers as the language has them', () => {
		expect(pasted(TABLE, 'en')[2]).toEqual(['Telemedicin', '35', '62.5', '≥80']);
	});

	it('has a column for groups where there are any', () => {
		const rows = TABLE.rows.map((row, i) => ({ ...row, group: i === 0 ? 'Fjernt' : null }));
		const [caption, head, first, second] = pasted({ ...TABLE, rows });
		expect(caption).toHaveLength(5);
		expect(head).toEqual(['', 'Teknologi', '2020', '2030', '2040']);
		expect(first?.slice(0, 2)).toEqual(['Fjernt', 'Telemedicin']);
		expect(second?.[0]).toBe('');
	});

	it('marks what people have typed as text in HTML, so that no formula of theirs runs', () => {
		const { html } = writeTable(figureRows(TABLE, 'da'), { language: 'da' });
		expect(html).toMatch(/<td x:str style="mso-number-format:'\\@'"[^>]*>=HYPERLINK/);
		expect(html).toContain('<td x:num="62.5" sdval="62.5" sdnum="1033;">62,5</td>');
	});

	it('can be pasted back into the grid', () => {
		const read = readClipboardTable(writeTable(figureRows(TABLE, 'da'), { language: 'da' }));
		const field = read.ok ? read.value[2]?.[3] : undefined;
		expect(field && readField(field, SHARE_AFFECTED)).toMatchObject({
			value: { kind: 'level', level: 80, atLeast: true }
		});
	});
});

describe('copyFigureTable', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('says so when the clipboard refuses', async () => {
		vi.stubGlobal('document', Object.assign(new EventTarget(), { execCommand: () => false }));
		vi.stubGlobal('ClipboardItem', Object);
		const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		vi.stubGlobal('navigator', { clipboard: { write } });
		expect(await copyFigureTable(TABLE, 'da')).toEqual({
			ok: false,
			problems: [{ code: 'export.notCopied' }]
		});
	});
});
