import type { Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { writeTable, type TableCell } from '#lib/format/write-table.ts';
import { pasteWords } from '#lib/i18n/paste-words.ts';

/**
 * All areas that are shown as one table for a spreadsheet: a row for each technology of each area, a
 * column for each year. Pasted back it finds its cells again by these names.
 */
export function copyAllAreas(project: Project, language: Language): { text: string; html: string } {
	const { heads } = pasteWords[language];
	const horizons = horizonsInOrder(project);
	const words = (text: { da: string; en: string }) => plain(textIn(text, language));
	const head = [
		...[heads.number, heads.area, heads.profession, heads.technology],
		...horizons.map(({ year }) => String(year))
	];
	const rows = areasInOrder(project).flatMap(({ id: area, number, field, profession }) =>
		technologiesInOrder(project).map(({ id: technology, label }): TableCell[] => [
			...[String(number), words(field), words(profession), words(label)],
			...horizons.map(({ id: horizon }) => scoreAt(project, { area, technology, horizon }).value)
		])
	);
	return writeTable([head, ...rows], { language });
}

/** What is said when that table has been copied. */
export function describeCopy(project: Project, language: Language): string {
	return pasteWords[language].copiedAll(areasInOrder(project).length);
}
