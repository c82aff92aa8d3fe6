import type * as z from 'zod/mini';
import { ConstraintId, CriterionId, DecisionId } from '#lib/domain/ids.ts';
import type { Problem, ProblemCode } from '#lib/domain/result.ts';
import { Constraint } from '#lib/domain/selection/constraint.ts';
import { Criterion } from '#lib/domain/selection/criterion.ts';
import { Decision, Selection } from '#lib/domain/selection/selection.ts';
import { isRecord } from './envelope.ts';
import { pathText } from './problem-list.ts';

/*
 * What a team chooses by can be set up again; what it has scored cannot. So a selection or decision
 * that cannot be read never keeps the rest of a project from opening: it is left out, and named.
 */

/** The same data without what cannot be read of its selection and decisions, and what that was. */
export function leaveOutBroken(value: unknown): { value: unknown; notes: Problem[] } {
	if (!isRecord(value) || !isRecord(value.project)) return { value, notes: [] };
	const { selection, decisions, ...project } = value.project;
	const notes: Problem[] = [];
	if (selection !== undefined) {
		const kept = readSelection(selection, notes);
		if (kept !== undefined) project.selection = kept;
	}
	if (decisions !== undefined) {
		const kept = readEntries(decisions, DECISION, ['decisions'], notes);
		if (kept !== undefined) project.decisions = kept;
	}
	return { value: notes.length > 0 ? { ...value, project } : value, notes };
}

/** A kind of part: the keys it stands under, what it must be, and what is said where it is not. */
interface Kind {
	key: z.ZodMiniType;
	schema: z.ZodMiniType<{ id: string }>;
	code: ProblemCode;
}

const CRITERION: Kind = { key: CriterionId, schema: Criterion, code: 'repair.choicePart' };
const CONSTRAINT: Kind = { key: ConstraintId, schema: Constraint, code: 'repair.choicePart' };
const DECISION: Kind = { key: DecisionId, schema: Decision, code: 'repair.decision' };

/** Without its broken criteria and constraints; nothing where the rest cannot be read either. */
function readSelection(selection: unknown, notes: Problem[]): unknown {
	const found: Problem[] = [];
	const kept = isRecord(selection) && {
		...selection,
		criteria: readEntries(selection.criteria, CRITERION, ['selection', 'criteria'], found),
		constraints: readEntries(selection.constraints, CONSTRAINT, ['selection', 'constraints'], found)
	};
	if (Selection.safeParse(kept).success) {
		notes.push(...found);
		return kept;
	}
	notes.push({ code: 'repair.selection', where: pathText(['project', 'selection']) });
	return undefined;
}

/** The entries that can be read and stand under their own id. */
function readEntries(
	entries: unknown,
	{ key, schema, code }: Kind,
	path: readonly string[],
	notes: Problem[]
): Record<string, unknown> | undefined {
	if (!isRecord(entries)) {
		notes.push({ code, where: pathText(['project', ...path]) });
		return undefined;
	}
	const kept: Record<string, unknown> = {};
	for (const [id, entry] of Object.entries(entries)) {
		const parsed = schema.safeParse(entry);
		if (key.safeParse(id).success && parsed.success && parsed.data.id === id) kept[id] = entry;
		else
			notes.push({ code, where: pathText(['project', ...path, id]), data: { id: pathText([id]) } });
	}
	return kept;
}
