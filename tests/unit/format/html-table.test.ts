import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TABLE_CELLS } from '#lib/format/copied-table.ts';
import { readHtmlTable } from '#lib/format/html-table.ts';

const read = (html: string) => {
	const table = readHtmlTable(html);
	return table.ok ? table.value : table.problems;
};
const texts = (html: string) => {
	const table = readHtmlTable(html);
	return table.ok ? table.value.map((row) => row.map(({ text }) => text)) : table.problems;
};

describe('readHtmlTable', () => {
	it('reads rows and cells whose end tags are left out, heads among them', () => {
		expect(texts('<table><tr><th>a<th>b<tr><td>1<td>2</table>')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
	});

	it('takes line breaks of the cell, and makes those of the markup one space', () => {
		expect(
			texts('<table><tr><td> Tele\r\n  medicin<br>\n og <b>video</b>&nbsp;</td></tr>')
		).toEqual([['Tele medicin\nog video']]);
	});

	it('resolves character references, and leaves what is none', () => {
		expect(
			texts('<table><td>&#8805;80 &aelig;&#xf8; &lt;b&gt; &amp;lt; &unknown; & x &#0;')
		).toEqual([['≥80 æø <b> &lt; &unknown; & x &#0;']]);
	});

	it('marks the cells under a merged one, to the right and below', () => {
		expect(
			read('<table><tr><td colspan=2 rowspan="2">1<td>2<tr><td>3<tr><td>4<td>5<td>6</table>')
		).toEqual([
			[{ text: '1' }, { text: '', merged: true }, { text: '2' }],
			[{ text: '', merged: true }, { text: '', merged: true }, { text: '3' }],
			[{ text: '4' }, { text: '5' }, { text: '6' }]
		]);
	});

	it('takes text that runs over into its neighbours for what it is: they are empty', () => {
		expect(read(`<table><tr><td colspan=2 style='mso-ignore:colspan'>long text</td></tr>`)).toEqual(
			[[{ text: 'long text' }, { text: '' }]]
		);
	});

	it.each([
		['Excel', '<td x:num="0.55">55%</td>'],
		['LibreOffice', '<TD ALIGN=RIGHT SDVAL="0.55" SDNUM="1033;1030;0%">55%</TD>'],
		['Google Sheets', '<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.55}">55%</td>']
	])('takes the exact number from %s', (_, cell) => {
		expect(read(`<table><tr>${cell}</tr></table>`)).toEqual([[{ text: '55%', exact: 0.55 }]]);
	});

	it.each(['<td x:num>55</td>', '<td sdval="">55</td>', '<td x:num="many">55</td>'])(
		'knows no more than the text where %s tells no number',
		(cell) => {
			expect(read(`<table><tr>${cell}</tr></table>`)).toEqual([[{ text: '55' }]]);
		}
	);

	it('takes a table inside a cell as words of that cell, and only the first table', () => {
		const inner = '<table><tr><td>in</td></tr></table>';
		expect(
			texts(`<table><tr><td>out ${inner}</td><td>2</td></tr></table><table><tr><td>3</td></tr>`)
		).toEqual([['out in', '2']]);
	});

	it('passes over styles, scripts, comments and a > inside quotes', () => {
		const noise = '<style>td{x:">"}</style><script>"<td>no</td>"</script><!-- <td>no</td> -->';
		expect(texts(`${noise}<table><tr><td title="a > b">1${noise}</td></tr></table>`)).toEqual([
			['1']
		]);
	});

	it('says nothing of a page without a table', () => {
		expect(read('<p>55</p>')).toEqual([]);
		expect(read('')).toEqual([]);
	});

	it.each(['colspan=1000000000', 'rowspan=1000000000'])('is not led to build %s', (span) => {
		const rows = '<tr>'.repeat(MAX_TABLE_CELLS + 1);
		expect(read(`<table><tr><td ${span}>1</td></tr>${rows}`)).toMatchObject([
			{ code: 'clipboard.tooLarge', data: { limit: MAX_TABLE_CELLS } }
		]);
	});

	it('never throws, whatever the markup', () => {
		const piece = fc.constantFrom(
			...[
				'<table>',
				'</table>',
				'<tr>',
				'<td colspan=3 rowspan=2>',
				'<td x:num="',
				'</td>',
				'<br>'
			],
			...['<!--', '-->', '<![if x]>', '&#x', '&lt;', '"', "'", '<', '>', '55', '\u0000', '<style>']
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const table = readHtmlTable(pieces.join(''));
				expect(table.ok).toBe(true);
			})
		);
	});
});
