import { rollup } from 'd3';
import type { CellDifference, Difference, NoteDifference } from '#lib/domain/difference.ts';
import type { FrameworkChange } from '#lib/domain/framework-changes.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { differenceWords } from '#lib/i18n/difference-words.ts';
import { describeChange } from '#lib/scene/describe-difference.ts';
import { titleOfArea } from '#lib/scene/describe.ts';
import type { SideNames } from '#lib/scene/difference-words.ts';

/* The lines of the list of what moved, in words. */

export interface CellLine {
	area: string;
	/** Technology and year. */
	place: string;
	/** "from 35% to 50%", or the one answer there is. */
	change: string;
	notes: readonly string[];
}

export function tellCell(
	difference: Difference,
	{ cell, value, notes }: CellDifference,
	names: SideNames,
	language: Language
): CellLine {
	const { areas, framework } = difference.merged;
	const area = areas[cell.area];
	const technology = framework.technologies[cell.technology];
	const name = technology ? plain(textIn(technology.label, language)) : cell.technology;
	return {
		area: area ? titleOfArea(area, language) : cell.area,
		place: `${name}, ${framework.horizons[cell.horizon]?.year ?? cell.horizon}`,
		change: describeChange(difference, value, names, language),
		notes: notes.map((note) => tellNote(note, language))
	};
}

function tellNote(note: NoteDifference, language: Language): string {
	const words = differenceWords[language];
	switch (note.kind) {
		case 'confidence': {
			const told = (confidence: typeof note.from) =>
				confidence ? words.confidences[confidence] : words.noConfidence;
			return words.notes.confidence(told(note.from), told(note.to));
		}
		case 'review':
			return words.notes.review(words.reviews[note.from], words.reviews[note.to]);
		case 'rationale':
		case 'sources':
		case 'range':
		case 'question':
		case 'callout':
			return words.notes[note.kind];
		default:
			return note satisfies never;
	}
}

/** A change of the framework or of an area as a whole, as one line. */
export function tellFramework(change: FrameworkChange, language: Language): string {
	const words = differenceWords[language];
	const told = (text: FrameworkChange['name']) => plain(textIn(text, language));
	const name = told(change.name);
	switch (change.act) {
		case 'added':
		case 'removed':
		case 'hidden':
		case 'shown':
			return words.part(words.parts[change.part], name, words.acts[change.act]);
		case 'renamed':
			return words.renamed(told(change.was), name);
		case 'rescaled':
			return words.rescaled(told(change.was), name);
		case 'locked':
			return words.locked(name);
		case 'unlocked':
			return words.unlocked(name);
		case 'reviewed':
			return words.reviewed(name, words.reviews[change.from], words.reviews[change.to]);
		default:
			return change satisfies never;
	}
}

/** How many cells moved by a number at each horizon. */
export function countMoved({ cells }: Difference): ReadonlyMap<HorizonId, number> {
	const moved = cells.filter(({ value }) => value.kind === 'moved');
	return rollup(
		moved,
		(group) => group.length,
		({ cell }) => cell.horizon
	);
}
