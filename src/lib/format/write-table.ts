import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { cellText } from './cell-text.ts';

/*
 * Tables for the clipboard: tab-separated text, and HTML, which spreadsheets prefer.
 */

/** A header or label, or a score. */
export type TableCell = string | Value;

/**
 * The same table as tab-separated text and as an HTML table, with scores in `language`. Every row of
 * the text ends with a line break, as Excel writes it: otherwise a last row that is one empty field
 * would not be there to be read back. In the HTML each number says besides what it is, to Excel
 * (`x:num`) and to LibreOffice (`sdval`): a spreadsheet of another language would take 12,5 for 125.
 */
export function writeTable(
	rows: readonly (readonly TableCell[])[],
	{ language }: { language: Language }
): { text: string; html: string } {
	const textOf = (cell: TableCell) => (typeof cell === 'string' ? cell : cellText(cell, language));
	const text = rows.map((row) => `${row.map((cell) => tsvField(textOf(cell))).join('\t')}\r\n`);
	const body = rows.map(
		(row) => `<tr>${row.map((cell) => htmlCell(cell, textOf(cell))).join('')}</tr>`
	);
	const html =
		'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>' +
		`<body><table><tbody>${body.join('')}</tbody></table></body></html>`;
	return { text: text.join(''), html };
}

function tsvField(text: string): string {
	const safe = withoutFormula(text);
	return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text that a spreadsheet would run as a formula is given the apostrophe that marks it as text. */
function withoutFormula(text: string): string {
	return /^[=+@-]/.test(text) && !isNumber(text) ? `'${text}` : text;
}

/*
 * How each program is told what a cell is. LibreOffice reads `sdval` in the language that `sdnum`
 * begins with, by its number at Microsoft: 1033 is English, with a decimal point.
 */
const AS_TEXT = `x:str style="mso-number-format:'\\@'" sdnum="1033;0;@"`;
const asNumber = (number: string) => `x:num="${number}" sdval="${number}" sdnum="1033;"`;

/** Numbers are left to the spreadsheet; everything else is marked as text, which is never run. */
function htmlCell(cell: TableCell, text: string): string {
	if (typeof cell !== 'string' && cell.kind === 'level' && !cell.atLeast) {
		return `<td ${asNumber(String(cell.level))}>${text}</td>`;
	}
	const words = escaped(text).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
	return isNumber(text) ? `<td>${words}</td>` : `<td ${AS_TEXT}>${words}</td>`;
}

function isNumber(text: string): boolean {
	return /^[+-]?\d+([.,]\d+)?$/.test(text);
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
