import { failure, success, type Result } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { writeTable, type TableCell } from '#lib/format/write-table.ts';
import { figureTableWords } from '#lib/scene/figure-table-words.ts';
import type { FigureCell, FigureTable } from '#lib/scene/scene.ts';

/**
 * The table of a figure, row by row: what it shows, the heads, then the rows, each after its group
 * where any has one. Numbers count in a spreadsheet; what is no score of its own is said in words.
 */
export function figureRows(
	{ caption, head, rows }: FigureTable,
	language: Language
): readonly (readonly TableCell[])[] {
	const hasGroups = rows.some(({ group }) => group !== null);
	const cellOf = (cell: FigureCell): TableCell => {
		if (cell.kind === 'words') return cell.text;
		if (cell.state === 'interpolated') return figureTableWords[language].interpolated(cell.text);
		// Means have more decimals than anyone wants to see.
		const level = Math.round(cell.number * 100) / 100;
		return { kind: 'level', level, ...(cell.state === 'atLeast' ? { atLeast: true } : {}) };
	};
	return [
		[caption, ...Array<string>(head.length - (hasGroups ? 0 : 1)).fill('')],
		[...(hasGroups ? [''] : []), ...head],
		...rows.map((row) => [
			...(hasGroups ? [row.group ?? ''] : []),
			row.head,
			...row.cells.map(cellOf)
		])
	];
}

/**
 * Puts the table of a figure on the clipboard, as text and as HTML. Must be called straight from a
 * user's gesture. Fails with `export.notCopied`.
 */
export async function copyFigureTable(
	table: FigureTable,
	language: Language
): Promise<Result<null>> {
	const { text, html } = writeTable(figureRows(table, language), { language });
	const forms = { 'text/plain': text, 'text/html': html };
	if (copyByEvent(forms)) return success(null);
	const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
	try {
		await navigator.clipboard.write([
			new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)
		]);
		return success(null);
	} catch {
		return failure({ code: 'export.notCopied' });
	}
}

/**
 * Copies by the event that Ctrl C makes, which takes HTML as it is; what is written to the clipboard
 * itself loses what tells spreadsheets numbers from text. False where the browser makes no event.
 */
function copyByEvent(forms: Readonly<Record<string, string>>): boolean {
	let isDone = false;
	const take = (event: ClipboardEvent) => {
		event.preventDefault();
		event.stopImmediatePropagation();
		for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form);
		isDone = event.clipboardData !== null;
	};
	document.addEventListener('copy', take, { capture: true });
	// Deprecated without a successor, and there in every browser.
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	document.execCommand('copy');
	document.removeEventListener('copy', take, { capture: true });
	return isDone;
}
