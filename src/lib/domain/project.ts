import * as z from 'zod/mini';
import { FigureStyle } from './figure-style.ts';
import { FigureTexts } from './figure-texts.ts';
import {
	AreaId,
	AssessorId,
	CellKey,
	HorizonId,
	Order,
	ProjectId,
	SectorId,
	SourceId,
	TechnologyId,
	Year
} from './ids.ts';
import { Scale } from './scale.ts';
import { Answer, Score } from './score.ts';
import { Decisions, Selection } from './selection/selection.ts';
import { Label, MAX_LABEL, name, Prose } from './text.ts';

/*
 * The document a team works on. Everything is keyed by id, never by position, so that edits made
 * apart can be merged; `order` is a fractional index, compared as text. Objects are strict: an
 * unknown key is a reported problem.
 */

/** Left out of screens and figures, with all its scores kept. Absent where it is shown. */
const Hidden = z.optional(z.literal(true));

export const Technology = z.strictObject({
	id: TechnologyId,
	order: Order,
	/** May hold soft hyphens (U+00AD) where a long word can break. */
	label: Label,
	/** For narrow columns and the name of an undo step. */
	shortLabel: Label,
	definition: Prose,
	/** Technologies with the same group stand together under its name. */
	group: z.optional(Label),
	hidden: Hidden
});
export type Technology = z.infer<typeof Technology>;

export const Horizon = z.strictObject({ id: HorizonId, year: Year, hidden: Hidden });
export type Horizon = z.infer<typeof Horizon>;

export const Sector = z.strictObject({ id: SectorId, order: Order, label: Label });
export type Sector = z.infer<typeof Sector>;

export const Framework = z.strictObject({
	scale: Scale,
	technologies: z.record(TechnologyId, Technology),
	horizons: z.record(HorizonId, Horizon),
	sectors: z.record(SectorId, Sector)
});
export type Framework = z.infer<typeof Framework>;

/** One measure of an area's volume. `amount: null` says that the figure is not available. */
export const Volume = z.strictObject({
	amount: z.nullable(z.number()),
	unit: Label,
	year: z.nullable(Year),
	source: Prose
});
export type Volume = z.infer<typeof Volume>;

/** An area is a pair: clinical field and profession. */
export const Area = z.strictObject({
	id: AreaId,
	order: Order,
	/** The number printed beside the area, as in the report's table. */
	number: z.int().check(z.minimum(1), z.maximum(9999)),
	field: Label,
	profession: Label,
	sector: z.nullable(SectorId),
	/** A locked area keeps all its scores as they are. */
	locked: z.boolean(),
	/** How far the area as a whole has come; absent while it is a draft. */
	review: z.optional(z.enum(['reviewed', 'agreed'])),
	hidden: Hidden,
	volumes: z.strictObject({
		costs: z.nullable(Volume),
		staff: z.nullable(Volume),
		activity: z.nullable(Volume)
	})
});
export type Area = z.infer<typeof Area>;

export const SOURCE_TYPES = [
	'guideline',
	'register',
	'study',
	'report',
	'news',
	'expert',
	'assumption',
	'other'
] as const;

export const Source = z.strictObject({
	id: SourceId,
	title: name(MAX_LABEL),
	/** Empty, or an address. Only http, https and mailto are ever made into links. */
	link: z.string().check(z.maxLength(2000)),
	year: z.nullable(Year),
	type: z.enum(SOURCE_TYPES),
	/** The day it was published or looked up: `2025-11-24`. */
	date: z.optional(z.iso.date()),
	/** Whose word it is, or who answers for it in the team. */
	owner: z.optional(name(MAX_LABEL))
});
export type Source = z.infer<typeof Source>;

export const Assessor = z.strictObject({
	id: AssessorId,
	name: name(MAX_LABEL),
	initials: name(6)
});
export type Assessor = z.infer<typeof Assessor>;

/** Where the lists came from, and what must be said about it. */
const Provenance = z.strictObject({
	starter: z.nullable(z.string().check(z.maxLength(64))),
	note: Prose,
	createdAt: z.iso.datetime()
});

/** Scores nested by area, so that an edit copies only the area it touches. */
const cellsOf = <T extends z.ZodMiniType>(score: T) => z.record(AreaId, z.record(CellKey, score));

export const Project = z.strictObject({
	id: ProjectId,
	title: Label,
	/** Example numbers: said on every screen and in every export. */
	fictitious: z.boolean(),
	/** The line under every figure that says whose judgement it is. */
	caveat: Label,
	/** The source line under every figure, without "Source:". */
	sourceLine: Prose,
	provenance: Provenance,
	framework: Framework,
	/** Absent while nobody has chosen another look than the program's. */
	figureStyle: z.optional(FigureStyle),
	/** Absent while every figure has the alternative text written from its data. */
	figureTexts: z.optional(FigureTexts),
	areas: z.record(AreaId, Area),
	cells: cellsOf(Score),
	sources: z.record(SourceId, Source),
	assessors: z.record(AssessorId, Assessor),
	/** Absent while nobody has changed what a choice among the areas begins with. */
	selection: z.optional(Selection),
	/** Absent while nothing is decided. */
	decisions: z.optional(Decisions)
});
export type Project = z.infer<typeof Project>;

/** All that one assessor has answered. A ballot has one writer. */
export const Ballot = z.strictObject({ assessor: AssessorId, cells: cellsOf(Answer) });
export type Ballot = z.infer<typeof Ballot>;

/** The whole tree: the `project` slice and one `ballot` slice for each assessor who has answered. */
export const Document = z.strictObject({
	project: Project,
	ballots: z.record(AssessorId, Ballot)
});
export type Document = z.infer<typeof Document>;
