import { success, type Result } from '#lib/domain/result.ts';
import { MAX_TABLE_CELLS, tooLarge, type Block, type Field } from './copied-table.ts';
import { attributesOf, decodeText, tokensOf, type Token } from './markup.ts';

/** The most markup that is looked at: every allowed cell as wordy as Excel writes it. */
const MAX_MARKUP = 12_000_000;

/* Excel ends a table that has merged cells with a row that only holds the widths of columns. */
const WIDTHS_ROW = /<!\[if supportMisalignedColumns\]>[\s\S]*?<!\[endif\]>/g;

/**
 * The first table of a piece of HTML, with the cells that merged ones cover marked as such, and the
 * numbers behind rounded texts from Excel (`x:num`), LibreOffice (`sdval`) and Google Sheets
 * (`data-sheets-value`). Empty where there is no table. Problems: `clipboard.tooLarge`.
 */
export function readHtmlTable(html: string): Result<Block> {
	if (html.length > MAX_MARKUP) return tooLarge(html.split(/<tr/i).length - 1, columnsIn(html));
	const table = new TableBuilder();
	for (const token of tokensOf(html.replace(WIDTHS_ROW, ''))) {
		table.take(token);
		if (table.isTooLarge) return tooLarge(table.rows.length, table.columns);
		if (table.isDone) break;
	}
	return success(table.finish());
}

/** The cells of the first row, counted without building it. */
function columnsIn(html: string): number {
	const end = html.search(/<\/tr/i);
	return html.slice(0, end === -1 ? MAX_MARKUP : end).split(/<t[dh][\s>]/i).length - 1;
}

/** Texts and tags in, rows out. Tags that are left open or out close each other, as in a browser. */
class TableBuilder {
	readonly rows: Field[][] = [];
	columns = 0;
	isDone = false;
	#cells = 0;
	#tables = 0;
	#row: Field[] | null = null;
	#cell: OpenCell | null = null;
	/** By column: the rows a merged cell still reaches down. */
	readonly #covered: number[] = [];

	get isTooLarge(): boolean {
		return this.#cells > MAX_TABLE_CELLS;
	}

	take(token: Token): void {
		if (token.kind === 'text') return (this.#cell?.texts.push(token.text), undefined);
		const { name } = token;
		if (name === 'table') return this.#takeTable(token.kind === 'open');
		// What stands in a table within a cell is text of that cell.
		if (this.#tables > 1) return;
		if (name === 'tr') {
			this.#endRow();
			if (token.kind === 'open') this.#row = [];
		} else if (name === 'td' || name === 'th') {
			this.#endCell();
			if (token.kind === 'open') this.#beginCell(token.attributes);
		} else if (name === 'br' || (name === 'p' && token.kind === 'close')) {
			this.#cell?.texts.push(BREAK);
		}
	}

	finish(): Block {
		this.#endRow();
		return this.rows;
	}

	#takeTable(isOpen: boolean): void {
		this.#tables += isOpen ? 1 : -1;
		if (!isOpen && this.#tables <= 0 && (this.rows.length > 0 || this.#row)) this.isDone = true;
	}

	#beginCell(source: string): void {
		const row = (this.#row ??= []);
		this.#cover(row);
		const attributes = attributesOf(source);
		// Text that runs over into empty neighbours is written as if they were merged.
		const isOverflow = attributes.get('style')?.includes('mso-ignore:colspan') === true;
		this.#cell = {
			texts: [],
			exact: exactIn(attributes),
			columns: spanOf(attributes.get('colspan')),
			rows: spanOf(attributes.get('rowspan')),
			isOverflow
		};
	}

	#endCell(): void {
		const cell = this.#cell;
		if (!cell || !this.#row) return;
		this.#cell = null;
		const row = this.#row;
		const text = textOf(cell.texts);
		const covered: Field = cell.isOverflow ? { text: '' } : COVERED;
		this.#cells += cell.columns;
		if (this.isTooLarge) return;
		for (let at = 0; at < cell.columns; at += 1) {
			this.#covered[row.length] = cell.rows - 1;
			const first = cell.exact === null ? { text } : { text, exact: cell.exact };
			row.push(at === 0 ? first : covered);
		}
	}

	#endRow(): void {
		this.#endCell();
		if (!this.#row) return;
		this.#cover(this.#row);
		this.columns = Math.max(this.columns, this.#row.length);
		this.rows.push(this.#row);
		this.#row = null;
	}

	/** Puts in the cells that a merged one of an earlier row reaches down into. */
	#cover(row: Field[]): void {
		for (;;) {
			const left = this.#covered[row.length] ?? 0;
			if (left <= 0) return;
			this.#covered[row.length] = left - 1;
			this.#cells += 1;
			row.push(COVERED);
		}
	}
}

interface OpenCell {
	texts: string[];
	exact: number | null;
	columns: number;
	rows: number;
	isOverflow: boolean;
}

const COVERED: Field = { text: '', merged: true };

/* A line break of the cell, told apart from those of the markup, which are spaces. */
const BREAK = '\u0000';

function textOf(texts: readonly string[]): string {
	return decodeText(texts.join('').replace(/[ \t\r\n]+/g, ' '))
		.replace(/ ?\0 ?/g, '\n')
		.trim();
}

function spanOf(value: string | undefined): number {
	const span = Number(value);
	return Number.isInteger(span) && span > 1 ? span : 1;
}

function exactIn(attributes: ReadonlyMap<string, string>): number | null {
	const sheets = /"1":3,"3":(-?[\d.]+(?:e[+-]?\d+)?)/i;
	const written = [
		attributes.get('x:num'),
		// LibreOffice alone writes its number with the decimal sign of its own language.
		attributes.get('sdval')?.replace(',', '.'),
		sheets.exec(attributes.get('data-sheets-value') ?? '')?.[1]
	].find((number) => number !== undefined && number !== '');
	const number = Number(written);
	return Number.isFinite(number) ? number : null;
}
