import type { Recipe } from './edits.ts';
import { COLOUR_FIELDS, partOfStyle, type FigureStyle } from './figure-style.ts';
import type { HouseStyle } from './house-style.ts';
import type { Project } from './project.ts';

/* A house style taken from a project, and given to one, in the parts that a person wants. */

/** What of a house style a person can take or leave. */
export const HOUSE_PARTS = [
	'colours',
	'typeSize',
	'numbers',
	'logo',
	'caveat',
	'sourceLine'
] as const;
export type HousePart = (typeof HOUSE_PARTS)[number];

const FIELDS = {
	colours: COLOUR_FIELDS,
	typeSize: ['typeSize'],
	numbers: ['decimals', 'percentSigns'],
	logo: ['logo', 'logoWords']
} as const satisfies Partial<Record<HousePart, readonly (keyof FigureStyle)[]>>;

/** The style of a project's figures. The source line of an example is not one that others should have. */
export function houseStyleOf(project: Project): HouseStyle {
	const { figureStyle, caveat, sourceLine, fictitious } = project;
	return {
		figures: { ...figureStyle },
		caveat: { ...caveat },
		...(fictitious ? {} : { sourceLine: { ...sourceLine } })
	};
}

/** The parts in which a project's figures look otherwise than the style says. */
export function partsThatDiffer(project: Project, style: HouseStyle): HousePart[] {
	return HOUSE_PARTS.filter((part) => {
		if (part === 'caveat' || part === 'sourceLine') {
			const said = style[part];
			return said !== undefined && !isSame(said, project[part]);
		}
		const figures: FigureStyle = project.figureStyle ?? {};
		return FIELDS[part].some((field) => !isSame(style.figures[field], figures[field]));
	});
}

/** Makes the project's figures look as the style says, in these parts of it. */
export function setHouseStyle(style: HouseStyle, parts: readonly HousePart[]): Recipe {
	return ({ project }) => {
		const figures: FigureStyle = { ...project.figureStyle };
		for (const part of parts) {
			if (part === 'caveat') {
				if (style.caveat) project.caveat = { ...style.caveat };
			} else if (part === 'sourceLine') {
				if (style.sourceLine) project.sourceLine = { ...style.sourceLine };
			} else {
				for (const field of FIELDS[part]) delete figures[field];
				Object.assign(figures, structuredClone(partOfStyle(style.figures, FIELDS[part])));
			}
		}
		if (Object.keys(figures).length > 0) project.figureStyle = figures;
		else delete project.figureStyle;
	};
}

/** Plain data of a few short lists and texts, whose keys stand in the order of their schemas. */
function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
