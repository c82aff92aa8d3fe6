import { copyAllAreas } from '#lib/commands/copy-areas.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { createFromStarter } from '#lib/domain/starters.ts';

/** What is wrong with a field of the sheet, as the plan calls it. */
const FAULTS = [
	['quite a lot', 'input.notANumber'],
	['140', 'input.offScale'],
	['=SUM(A1)', 'formula'],
	['#DIV/0!', 'sheetError'],
	['1.234', 'thousands']
] as const;

interface CopiedSheet {
	document: Document;
	text: string;
	/** As wordy as Excel writes it. */
	html: string;
	/** What each wrong field says, row by row. */
	faults: readonly { text: string; code: string; row: number; column: number }[];
}

/** All 20 areas × 11 technologies × 5 years of an empty project as a spreadsheet copies them, 30 fields wrong. */
export function aCopiedSheet(): CopiedSheet {
	const document = createFromStarter('danish-11', {
		projectId: ProjectId.parse('testprojekt'),
		createdAt: '2026-01-02T03:04:05.000Z'
	});
	const rows = copyAllAreas(document.project, 'da')
		.text.trimEnd()
		.split('\r\n')
		.map((line) => line.split('\t').map((field) => field.replace(/^"|"$/g, '')));
	const faults: { text: string; code: string; row: number; column: number }[] = [];
	rows.slice(1).forEach((row, r) => {
		for (let c = 0; c < 5; c += 1) row[4 + c] = String((r * 7 + c * 13) % 101);
		if (r % 7 !== 3 || faults.length === 30) return;
		const [text, code] = FAULTS[faults.length % FAULTS.length] ?? FAULTS[0];
		const c = faults.length % 5;
		row[4 + c] = text;
		faults.push({ text, code, row: r + 2, column: 5 + c });
	});
	return { document, text: tsvOf(rows), html: htmlOf(rows), faults };
}

function tsvOf(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.join('\t')}\r\n`).join('');
}

function htmlOf(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) =>
		/^\d+$/.test(text)
			? `  <td class=xl65 align=right width=64 style='width:48pt' x:num>${text}</td>`
			: `  <td class=xl66 width=164 style='border-left:none;width:123pt'>${text}</td>`;
	const row = (fields: readonly string[]) =>
		` <tr height=20 style='height:15.0pt'>\r\n${fields.map(cell).join('\r\n')}\r\n </tr>`;
	return (
		'<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head>\r\n<style>\r\n<!--td\r\n' +
		'\t{mso-number-format:General;}\r\n-->\r\n</style>\r\n</head>\r\n<body>\r\n<table border=0>\r\n' +
		`<!--StartFragment-->\r\n${rows.map(row).join('\r\n')}\r\n<!--EndFragment-->\r\n</table>\r\n</body>\r\n</html>`
	);
}
