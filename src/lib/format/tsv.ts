import { failure, success, type Result } from '#lib/domain/result.ts';
import { MAX_TABLE_CELLS, MAX_TABLE_TEXT, tooLarge } from './copied-table.ts';

/**
 * The fields of tab-separated text, row by row. A field in quotes may hold tabs, line breaks and
 * doubled quotes. The line break after the last row, which Excel writes, begins no new row. A line
 * break alone is one empty field, which is what copying an empty cell gives. A table that is too
 * large is measured, never built.
 * Problems: `clipboard.empty`, `clipboard.tooLarge`.
 */
export function readTsv(text: string): Result<string[][]> {
	const source = text.replace(/^\ufeff/, '');
	if (source === '') return failure({ code: 'clipboard.empty' });
	if (source.length > MAX_TABLE_TEXT) return refused(source);

	const rows: string[][] = [];
	let row: string[] = [];
	let cells = 0;
	let at = 0;
	while (at < source.length) {
		const { field, end } = readField(source, at);
		row.push(field);
		cells += 1;
		if (cells > MAX_TABLE_CELLS) return refused(source);
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

/** Counts lines, and the fields of the first one: near enough to say how large the table is. */
function refused(source: string): Result<string[][]> {
	const firstEnd = source.indexOf('\n');
	const firstLine = firstEnd === -1 ? source : source.slice(0, firstEnd);
	const columns = countOf('\t', firstLine) + 1;
	const rows = countOf('\n', source) + (source.endsWith('\n') ? 0 : 1);
	return tooLarge(rows, columns);
}

function countOf(character: string, source: string): number {
	let count = 0;
	for (let at = source.indexOf(character); at !== -1; at = source.indexOf(character, at + 1)) {
		count += 1;
	}
	return count;
}

interface ReadField {
	field: string;
	/** Where the separator after the field stands. */
	end: number;
}

function readField(source: string, start: number): ReadField {
	return (source[start] === '"' ? readQuoted(source, start) : null) ?? readPlain(source, start);
}

function readPlain(source: string, start: number): ReadField {
	let end = start;
	while (end < source.length && !isSeparator(source[end])) end += 1;
	return { field: source.slice(start, end), end };
}

/**
 * A field in quotes, or `null` where the quotes do not enclose the whole field: Excel leaves `5" tube`
 * and `"so-called" care` without quotes of its own.
 */
function readQuoted(source: string, start: number): ReadField | null {
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
