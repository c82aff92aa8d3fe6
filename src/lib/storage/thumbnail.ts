import * as z from 'zod/mini';
import { COLOUR_FIELDS, FigureStyle, partOfStyle } from '#lib/domain/figure-style.ts';
import { AreaId, HorizonId, ProjectId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	cellKey,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { EMPTY_SCORE, type Value } from '#lib/domain/score.ts';
import { sameText } from '#lib/domain/text.ts';

/** What a small picture shows of a cell: its level, or which of the other answers it is. */
const Mark = z.union([z.number(), z.null(), z.literal('dontKnow'), z.literal('notApplicable')]);
type Mark = z.infer<typeof Mark>;

/** What a small picture of a project is drawn from: the marks of areas, technologies and horizons. */
export const Thumbnail = z.strictObject({
	min: z.number(),
	max: z.number(),
	years: z.array(z.int()),
	/** Its colours, where they are not the program's. */
	style: z.optional(FigureStyle),
	marks: z.array(z.array(z.array(Mark)))
});
export type Thumbnail = z.infer<typeof Thumbnail>;

/** A small picture has room for this many areas. */
const AREAS = 20;

export function thumbnailOf(project: Project): Thumbnail {
	const { min, max } = project.framework.scale;
	const horizons = horizonsInOrder(project);
	const technologies = technologiesInOrder(project);
	const marks = areasInOrder(project)
		.slice(0, AREAS)
		.map(({ id: area }) =>
			technologies.map(({ id: technology }) =>
				horizons.map(({ id: horizon }) =>
					markOf(scoreAt(project, { area, technology, horizon }).value)
				)
			)
		);
	const style = coloursOf(project.figureStyle);
	const years = horizons.map(({ year }) => year);
	return { min, max, years, ...(style ? { style } : {}), marks };
}

/**
 * A project that looks like the one a thumbnail was taken of, for whatever draws projects: its
 * areas, technologies, years and values, without a word.
 */
export function projectFrom({ min, max, years, style, marks }: Thumbnail): Project {
	const text = sameText('-');
	const technologies = Array.from(marks[0] ?? [], (_, i) => TechnologyId.parse(`t${i}`));
	const horizons = years.map((_, i) => HorizonId.parse(`h${i}`));
	const areas = marks.map((_, i) => AreaId.parse(`a${i}`));
	const project: Project = {
		id: ProjectId.parse('thumbnail'),
		title: text,
		fictitious: false,
		caveat: text,
		sourceLine: text,
		provenance: { starter: null, note: text, createdAt: '1970-01-01T00:00:00Z' },
		framework: {
			scale: {
				id: 'thumbnail',
				version: 1,
				name: text,
				quantity: text,
				shortQuantity: text,
				type: 'ratio',
				unit: 'none',
				min,
				max,
				precision: 1,
				step: 1,
				levels: {},
				citation: text
			},
			technologies: {},
			horizons: {},
			sectors: {}
		},
		...(style ? { figureStyle: style } : {}),
		areas: {},
		cells: {},
		sources: {},
		assessors: {}
	};
	for (const [i, id] of technologies.entries()) {
		const order = orderOf(i);
		project.framework.technologies[id] = {
			id,
			order,
			label: text,
			shortLabel: text,
			definition: text
		};
	}
	for (const [i, id] of horizons.entries()) {
		project.framework.horizons[id] = { id, year: years[i] ?? 0 };
	}
	for (const [i, id] of areas.entries()) {
		project.areas[id] = {
			id,
			order: orderOf(i),
			number: i + 1,
			field: text,
			profession: text,
			sector: null,
			locked: false,
			volumes: { costs: null, staff: null, activity: null }
		};
		const cells: Project['cells'][AreaId] = {};
		for (const [t, row] of (marks[i] ?? []).entries()) {
			for (const [h, mark] of row.entries()) {
				const [technology, horizon] = [technologies[t], horizons[h]];
				if (mark === null || !technology || !horizon) continue;
				cells[cellKey(technology, horizon)] = { ...EMPTY_SCORE, value: valueOf(mark) };
			}
		}
		project.cells[id] = cells;
	}
	return project;
}

/** What of a style a small picture shows; its logo and its letters are none of it. */
function coloursOf(style: FigureStyle = {}): FigureStyle | null {
	const colours = partOfStyle(style, COLOUR_FIELDS);
	return Object.keys(colours).length > 0 ? colours : null;
}

const orderOf = (index: number) => String(index).padStart(3, '0');

function markOf(value: Value): Mark {
	if (value.kind === 'level') return value.level;
	return value.kind === 'notScored' ? null : value.kind;
}

function valueOf(mark: Exclude<Mark, null>): Value {
	return typeof mark === 'number' ? { kind: 'level', level: mark } : { kind: mark };
}
