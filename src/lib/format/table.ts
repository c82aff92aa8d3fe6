import { failure, success, type Result } from '#lib/domain/result.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { cellText } from './cell-text.ts';

/*
 * Tables on the clipboard: tab-separated text, which Excel and LibreOffice write and read, and HTML,
 * which they prefer. Only the text is read back.
 */

/** The most cells one paste may bring. */
export const MAX_TABLE_CELLS = 50_000;

/** A header or label, or a score. */
export type TableCell = string | Value;

/**
 * The same table as tab-separated text and as an HTML table, with scores in `language`. Every row of
 * the text ends with a line break, as Excel writes it: otherwise a last row that is one empty field
 * would not be there to be read back.
 */
export function writeTable(
	rows: readonly (readonly TableCell[])[],
	{ language }: { language: Language }
): { text: string; html: string } {
	const fields = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? cell : cellText(cell, language)))
	);
	const text = fields.map((row) => `${row.map(tsvField).join('\t')}\r\n`).join('');
	const body = fields.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
	return { text, html: `<table><tbody>${body}</tbody></table>` };
}

/**
 * The fields of tab-separated text, row by row. A field in quotes may hold tabs, line breaks and
 * doubled quotes. The line break after the last row, which Excel writes, begins no new row. A line
 * break alone is one empty field, which is what copying an empty cell gives.
 * Problems: `clipboard.empty`, `clipboard.tooLarge`.
 */
export function readTable({ text }: { text: string }): Result<string[][]> {
	const source = text.replace(/^\ufeff/, '');
	if (source === '') return failure({ code: 'clipboard.empty' });

	const rows: string[][] = [];
	let row: string[] = [];
	let cells = 0;
	let at = 0;
	while (at < source.length) {
		const { field, end } = readField(source, at);
		row.push(field);
		cells += 1;
		if (cells > MAX_TABLE_CELLS) {
			return failure({ code: 'clipboard.tooLarge', data: { limit: MAX_TABLE_CELLS } });
		}
		if (source[end] === '\t') {
			at = end + 1;
			/* A tab at the very end leaves one more, empty field. */
			if (at === source.length) row.push('');
			continue;
		}
		rows.push(row);
		row = [];
		at = source.startsWith('\r\n', end) ? end + 2 : end + 1;
	}
	if (row.length > 0) rows.push(row);
	return success(rows);
}

interface Field {
	field: string;
	/** Where the separator after the field stands. */
	end: number;
}

function readField(source: string, start: number): Field {
	return (source[start] === '"' ? readQuoted(source, start) : null) ?? readPlain(source, start);
}

function readPlain(source: string, start: number): Field {
	let end = start;
	while (end < source.length && !isSeparator(source[end])) end += 1;
	return { field: source.slice(start, end), end };
}

/**
 * A field in quotes, or `null` where the quotes do not enclose the whole field: Excel leaves `5" tube`
 * and `"so-called" care` without quotes of its own.
 */
function readQuoted(source: string, start: number): Field | null {
	let field = '';
	let from = start + 1;
	for (;;) {
		const quote = source.indexOf('"', from);
		if (quote === -1) return null;
		field += source.slice(from, quote);
		if (source[quote + 1] === '"') {
			field += '"';
			from = quote + 2;
			continue;
		}
		const end = quote + 1;
		return end === source.length || isSeparator(source[end]) ? { field, end } : null;
	}
}

function isSeparator(character: string | undefined): boolean {
	return character === '\t' || character === '\n' || character === '\r';
}

function tsvField(text: string): string {
	const safe = withoutFormula(text);
	return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text that a spreadsheet would run as a formula is given the apostrophe that marks it as text. */
function withoutFormula(text: string): string {
	return /^[=+@-]/.test(text) && !isNumber(text) ? `'${text}` : text;
}

/** Numbers are left to the spreadsheet; everything else is marked as text, which is never run. */
function htmlCell(text: string): string {
	const words = escaped(text).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
	return isNumber(text) ? `<td>${words}</td>` : `<td style="mso-number-format:'\\@'">${words}</td>`;
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
