import { success, type Problem, type Result } from '#lib/domain/result.ts';
import type { Block, Field } from './copied-table.ts';
import { readHtmlTable } from './html-table.ts';
import { readTsv } from './tsv.ts';

/*
 * What spreadsheets put on the clipboard: the same table as tab-separated text and as HTML. The text
 * is what a person saw; the HTML knows besides which cells are merged and which number stands behind
 * a rounded one.
 */

/**
 * The copied table. The text where both forms have the same shape, with what only the HTML knows;
 * where they differ the HTML, because text without quotes breaks at every line break in a cell.
 * Problems: `clipboard.empty`, `clipboard.tooLarge`.
 */
export function readClipboardTable({ text, html }: { text: string; html: string }): Result<Block> {
	const plain = readTsv(text);
	if (!plain.ok && isTooLarge(plain.problems)) return plain;
	const marked = html === '' ? success<Block>([]) : readHtmlTable(html);
	if (!plain.ok) return marked.ok && marked.value.length === 0 ? plain : marked;

	const fields = plain.value.map((row) => row.map((words): Field => ({ text: words })));
	if (!marked.ok || marked.value.length === 0) return success(fields);
	if (!haveSameShape(fields, marked.value)) return marked;
	const known = marked.value;
	return success(
		fields.map((row, r) => row.map((field, c) => ({ ...known[r]?.[c], text: field.text })))
	);
}

function isTooLarge(problems: readonly Problem[]): boolean {
	return problems.some(({ code }) => code === 'clipboard.tooLarge');
}

function haveSameShape(a: Block, b: Block): boolean {
	return a.length === b.length && a.every((row, at) => row.length === b[at]?.length);
}
