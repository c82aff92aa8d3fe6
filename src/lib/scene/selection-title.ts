import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { readSelection } from './selection-reading.ts';
import { describeStatus, selectionWords } from './selection-words.ts';

/** "Fra 20 til 7": how many areas there are, and how many are chosen or asked for. */
export function selectionTitle(project: Project, language: Language): string {
	const { rows, chosen, size } = readSelection(project);
	return selectionWords[language].title(rows.length, chosen === 0 ? size : chosen);
}

/** What points are, and where the chosen come from. */
export function selectionQuantity(project: Project, language: Language): string {
	const { rows, status, decidedAt, size } = readSelection(project);
	const words = selectionWords[language];
	const isRanked = rows.some(({ rank }) => rank !== null);
	const told = status
		? describeStatus(status, decidedAt, language)
		: isRanked
			? words.noSet(size)
			: words.nobodyRanked;
	return `${words.quantity} ${told}`;
}
