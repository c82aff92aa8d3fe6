import * as z from 'zod/mini';
import { AreaId, HorizonId, TechnologyId } from './ids.ts';
import { Confidence, ReviewState, Value } from './score.ts';
import { Prose } from './text.ts';

const Cell = z.strictObject({ area: AreaId, technology: TechnologyId, horizon: HorizonId });

const AREA_REVIEWS = ['draft', 'reviewed', 'agreed'] as const;
const SOURCE_ACTS = ['add', 'edit', 'merge', 'remove'] as const;
const FRAMEWORK_PARTS = ['technology', 'horizon', 'area', 'level', 'sector', 'scale'] as const;
const FRAMEWORK_ACTS = [
	'add',
	'edit',
	'move',
	'hide',
	'show',
	'remove',
	'group',
	'duplicate'
] as const;
const FIGURE_PARTS = [
	'palette',
	'course',
	'signs',
	'ramp',
	'typeSize',
	'numbers',
	'logo',
	'logoWords',
	'house',
	'text'
] as const;

const CHOICE_ACTS = ['add', 'edit', 'remove', 'move', 'on', 'off'] as const;

/** What a group can say of an area before any numbers: it must be in, must be out, or neither. */
export const LOCKS = ['in', 'out', 'free'] as const;

/**
 * What a step did, as data: the words come from the dictionaries, so that a step made in Danish is
 * read in English. Kept in the journal with its commit.
 */
export const EditLabel = z.discriminatedUnion('code', [
	z.strictObject({ code: z.literal('project.create') }),
	z.strictObject({ code: z.literal('project.rename'), from: Prose, to: Prose }),
	z.strictObject({ code: z.literal('project.caveat') }),
	z.strictObject({ code: z.literal('area.lock'), area: AreaId }),
	z.strictObject({ code: z.literal('area.unlock'), area: AreaId }),
	z.strictObject({ code: z.literal('score.value'), cell: Cell, from: Value, to: Value }),
	z.strictObject({ code: z.literal('score.clear'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.many'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillRight'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillDown'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillSelection'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.paste'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.cut'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.ramp'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.shift'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.carry'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.stop'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.paint'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.pasteTable'), areas: z.int(), count: z.int() }),
	z.strictObject({ code: z.literal('score.confidence'), cell: Cell, to: z.nullable(Confidence) }),
	z.strictObject({ code: z.literal('score.rationale'), cell: Cell }),
	z.strictObject({ code: z.literal('score.cite'), cell: Cell }),
	z.strictObject({ code: z.literal('score.uncite'), cell: Cell }),
	z.strictObject({ code: z.literal('score.state'), cell: Cell, to: ReviewState }),
	z.strictObject({ code: z.literal('score.range'), cell: Cell }),
	z.strictObject({ code: z.literal('score.question'), cell: Cell }),
	z.strictObject({ code: z.literal('score.callout'), cell: Cell }),
	z.strictObject({ code: z.literal('area.review'), area: AreaId, to: z.enum(AREA_REVIEWS) }),
	z.strictObject({ code: z.literal('source'), act: z.enum(SOURCE_ACTS), title: z.string() }),
	/** `name` is what the part was called then; `count` is how many scores went with it. */
	z.strictObject({
		code: z.literal('framework'),
		part: z.enum(FRAMEWORK_PARTS),
		act: z.enum(FRAMEWORK_ACTS),
		name: Prose,
		count: z.int()
	}),
	z.strictObject({ code: z.literal('figures'), part: z.enum(FIGURE_PARTS) }),
	z.strictObject({ code: z.literal('framework.scale'), to: Prose, count: z.int() }),
	/** Percentages by criterion, in their order. */
	z.strictObject({
		code: z.literal('selection.weights'),
		from: z.array(z.number()),
		to: z.array(z.number())
	}),
	z.strictObject({ code: z.literal('selection.criterion'), act: z.enum(CHOICE_ACTS), name: Prose }),
	z.strictObject({
		code: z.literal('selection.constraint'),
		act: z.enum(CHOICE_ACTS),
		kind: z.string()
	}),
	z.strictObject({ code: z.literal('selection.lock'), area: AreaId, to: z.enum(LOCKS) }),
	z.strictObject({ code: z.literal('selection.size'), min: z.int(), max: z.int() }),
	/** An area put into the group's own set or taken out of it. */
	z.strictObject({ code: z.literal('selection.own'), area: AreaId, isIn: z.boolean() }),
	/** A whole set of so many areas made the group's own. */
	z.strictObject({ code: z.literal('selection.ownSet'), count: z.int() }),
	/** Back to the proposed set. */
	z.strictObject({ code: z.literal('selection.follow') }),
	z.strictObject({ code: z.literal('selection.reserve') }),
	z.strictObject({ code: z.literal('selection.method') }),
	z.strictObject({ code: z.literal('selection.decide'), version: z.int() }),
	/**
	 * Back to how it was `at`, in milliseconds since 1970; `name` is that of a named version, or empty.
	 * Of the whole project, or of one area or cell alone.
	 */
	z.strictObject({
		code: z.literal('project.restore'),
		at: z.number(),
		name: z.string(),
		area: z.optional(AreaId),
		cell: z.optional(Cell)
	})
]);
export type EditLabel = z.infer<typeof EditLabel>;
