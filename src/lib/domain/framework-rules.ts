import { FIRST_YEAR, LAST_YEAR, type HorizonId } from './ids.ts';
import type { Area, Document, Project } from './project.ts';
import { allAreasInOrder } from './reading.ts';
import { scoresOf, type PartOfFramework } from './scores-of.ts';
import { LANGUAGES, MAX_LABEL, nameIn, type Language, type LocalText } from './text.ts';

/*
 * What a framework may not become. A recipe asks the same rules and then changes nothing, so that no
 * way around the screen makes a project that does not open again.
 */

export const REFUSALS = [
	'emptyLabel',
	'longLabel',
	'badYear',
	'sameYear',
	'badNumber',
	'lastShown',
	'lockedScores',
	'lockedArea',
	'badLimit',
	'lastLevel'
] as const;

/** Why an edit of the framework is not made; the words are the screen's. */
export interface Refusal {
	code: (typeof REFUSALS)[number];
	data?: Readonly<Record<string, number>>;
}

export const LAST_NUMBER = 9999;

/** A label needs words in at least one language, and has room for so many in each. */
export function refuseLabel(label: LocalText): Refusal | null {
	if (label.da.trim() === '' && label.en.trim() === '') return { code: 'emptyLabel' };
	const isLong = label.da.length > MAX_LABEL || label.en.length > MAX_LABEL;
	return isLong ? { code: 'longLabel', data: { limit: MAX_LABEL } } : null;
}

/** A year is whole, within bounds, and no other horizon's. `own` may keep the one it has. */
export function refuseYear(project: Project, year: number, own?: HorizonId): Refusal | null {
	if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
		return { code: 'badYear', data: { first: FIRST_YEAR, last: LAST_YEAR } };
	}
	const horizons = Object.values(project.framework.horizons);
	const isTaken = horizons.some((horizon) => horizon.year === year && horizon.id !== own);
	return isTaken ? { code: 'sameYear', data: { year } } : null;
}

export function refuseNumber(number: number): Refusal | null {
	const isFine = Number.isInteger(number) && number >= 1 && number <= LAST_NUMBER;
	return isFine ? null : { code: 'badNumber', data: { last: LAST_NUMBER } };
}

/** At least one technology, horizon and area stays shown. */
export function refuseHiding(project: Project, part: PartOfFramework): Refusal | null {
	const others = Object.values(siblingsOf(project, part)).filter(({ id }) => id !== part.id);
	return others.some(({ hidden }) => !hidden) ? null : { code: 'lastShown' };
}

/** What is locked keeps its scores: it is unlocked first, or hidden instead. */
export function refuseRemoval(document: Document, part: PartOfFramework): Refusal | null {
	if (part.kind === 'area' && document.project.areas[part.id]?.locked) {
		return { code: 'lockedArea' };
	}
	const { locked } = scoresOf(document, part);
	if (locked > 0) return { code: 'lockedScores', data: { count: locked } };
	return refuseHiding(document.project, part);
}

function siblingsOf(
	{ framework, areas }: Project,
	{ kind }: PartOfFramework
): Readonly<Record<string, { id: string; hidden?: true | undefined }>> {
	if (kind === 'area') return areas;
	return kind === 'technology' ? framework.technologies : framework.horizons;
}

/** The other areas of the same field and profession, in either language. They are allowed. */
export function twinsOf(project: Project, area: Area): Area[] {
	const isSame = (other: Area) =>
		LANGUAGES.some((language) => pairOf(area, language) === pairOf(other, language));
	return allAreasInOrder(project).filter((other) => other.id !== area.id && isSame(other));
}

function pairOf(area: Area, language: Language): string {
	return nameIn([area.field, area.profession], language, ', ').toLowerCase();
}
