import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project, Technology } from '#lib/domain/project.ts';
import { cellsOfArea, scoreAt, technologiesInOrder, type Cell } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { titleOfArea } from './describe.ts';
import { cut } from './facts/telling.ts';
import type { FigureContent } from './figure-content.ts';
import { orderAreas, REPORT } from './matrix-order.ts';

/*
 * Callouts: notes of a project that a figure prints under its drawing, each with a number that is
 * marked at its cell too.
 */

export interface Callout {
	cell: Cell;
	/** From 1, in the order in which the figure is read. */
	number: number;
	/** What the figure shows at the cell. */
	name: string;
	text: string;
}

/** Characters of each part of a name: enough to be known again. */
const NAME_LENGTH = 48;

/**
 * The callouts of the cells that a figure shows one by one, row by row. A note that is missing in the
 * figure's language is given in the other. Figures of differences and of many areas over time have none.
 */
export function calloutsOf(
	project: Project,
	content: FigureContent,
	language: Language
): Callout[] {
	const noted = cellsOf(project, content, language).flatMap((cell) => {
		const { callout } = scoreAt(project, cell);
		const name = nameOfCell(project, content, cell, language);
		return callout ? [{ cell, name, text: plain(textIn(callout, language)).trim() }] : [];
	});
	return noted.map((each, index) => ({ ...each, number: index + 1 }));
}

/** The number of a cell's callout on its figure. */
export type CalloutNumbers = (
	area: AreaId,
	technology: TechnologyId,
	horizon: HorizonId
) => number | null;

export function numbersOf(callouts: readonly Callout[]): CalloutNumbers {
	const keyOf = (...parts: string[]) => parts.join('/');
	const numbers = new Map(
		callouts.map(({ cell, number }) => [keyOf(cell.area, cell.technology, cell.horizon), number])
	);
	return (...place) => numbers.get(keyOf(...place)) ?? null;
}

/** True of figures that show cells one by one, of one area or at one year. */
export function canHaveCallouts({ kind }: FigureContent): boolean {
	return kind === 'area' || kind === 'years' || kind === 'matrix';
}

/** What a figure shows at a cell: "Telemedicin 2030", on a matrix of areas "Lungemedicin · Læge, Telemedicin". */
export function nameOfCell(
	{ areas, framework }: Project,
	{ kind }: FigureContent,
	cell: Cell,
	language: Language
): string {
	const [area, technology, horizon] = [
		areas[cell.area],
		framework.technologies[cell.technology],
		framework.horizons[cell.horizon]
	];
	const row = area ? cut(titleOfArea(area, language), NAME_LENGTH) : '';
	const name = technology ? nameOf(technology, language) : '';
	return kind === 'matrix' ? `${row}, ${name}` : `${name} ${horizon?.year ?? ''}`;
}

/** The whole name, or the short one where the whole would have to be cut. */
function nameOf({ label, shortLabel }: Technology, language: Language): string {
	const whole = plain(textIn(label, language));
	const short = plain(textIn(shortLabel, language));
	return cut(whole.length > NAME_LENGTH && short !== '' ? short : whole, NAME_LENGTH);
}

/** The cells a figure shows one by one, row by row. */
function cellsOf(project: Project, content: FigureContent, language: Language): Cell[] {
	switch (content.kind) {
		case 'area':
		case 'years':
			return cellsOfArea(project, content.area);
		case 'matrix': {
			const { horizon, order = REPORT } = content;
			const technologies = technologiesInOrder(project);
			return orderAreas(project, horizon, order, language).flatMap(({ id: area }) =>
				technologies.map(({ id: technology }) => ({ area, technology, horizon }))
			);
		}
		case 'overview':
		case 'difference':
		case 'profile':
		case 'selection':
			return [];
		default:
			return content satisfies never;
	}
}
