import { failure, type Result } from '#lib/domain/result.ts';

/* A table as it comes from the clipboard, in whichever form. */

/** One cell of a copied table. */
export interface Field {
	text: string;
	/** The number behind the text, where the spreadsheet tells it. */
	exact?: number;
	/** Hidden under a merged cell, whose value belongs to its first cell alone. */
	merged?: true;
}

/** Rows of fields; they need not be equally long. */
export type Block = readonly (readonly Field[])[];

/** The most cells one paste may bring. */
export const MAX_TABLE_CELLS = 50_000;

/** The most text that is looked at: every allowed cell with a long label in it. */
export const MAX_TABLE_TEXT = 5_000_000;

/** The refusal of a table that is too large, with its size as far as it is known. */
export function tooLarge<T>(rows: number, columns: number): Result<T> {
	return failure({
		code: 'clipboard.tooLarge',
		data: { limit: MAX_TABLE_CELLS, rows, columns }
	});
}

/** True for what a spreadsheet shows as empty. */
export function isBlank({ text }: Field): boolean {
	return text.trim() === '';
}
