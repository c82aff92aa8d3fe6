import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { readSelection, type SelectionReading } from './selection-reading.ts';
import { selectionWords } from './selection-words.ts';
import { formatDay } from './words.ts';

/** "Fra 20 til 7": how many areas there are, and how many are chosen or asked for. */
export function selectionTitle(project: Project, language: Language): string {
	const { rows, chosen, size } = readSelection(project);
	return selectionWords[language].title(rows.length, chosen === 0 ? size : chosen);
}

/** What points are, and where the chosen come from. */
export function selectionQuantity(project: Project, language: Language): string {
	const words = selectionWords[language];
	return `${words.quantity} ${describeSet(readSelection(project), language)}`;
}

function describeSet(
	{ rows, status, decidedAt, size, isBound }: SelectionReading,
	language: Language
): string {
	const words = selectionWords[language];
	switch (status) {
		case 'decided':
			return words.decided(formatDay(decidedAt ?? '', language));
		case 'own':
			return words.own;
		case 'proposed':
			return isBound ? words.proposedWithin : words.proposed;
		case null:
			return rows.some(({ rank }) => rank !== null) ? words.noSet(size) : words.nobodyRanked;
		default:
			return status satisfies never;
	}
}
