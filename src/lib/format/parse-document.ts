import * as z from 'zod/mini';
import { AreaId, AssessorId, CellKey } from '#lib/domain/ids.ts';
import { Ballot, Project, type Document } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { Answer, Score } from '#lib/domain/score.ts';
import { isRecord } from './envelope.ts';
import { problemsOf } from './schema-problems.ts';

/*
 * A document is parsed in pieces: everything but the scores, then the scores area by area. In one
 * piece, a fault that repeats in every score makes more issues than Zod can pass up (it spreads them
 * into arguments, and the stack ends).
 */

const Areas = z.record(AreaId, z.unknown());
const Shell = z.strictObject({
	project: z.extend(Project, { cells: Areas }),
	ballots: z.record(AssessorId, z.extend(Ballot, { cells: Areas }))
});
const Scores = z.record(CellKey, Score);
const Answers = z.record(CellKey, Answer);

/** Far more than is listed. After that the rest of the scores is not looked at. */
const ENOUGH = 1_000;

/** Unknown data as a document, or what is wrong with it and where. Reads only its own copy. */
export function parseDocument(value: unknown): Result<Document> {
	const shell = Shell.safeParse(value, { reportInput: true });
	const problems = shell.success ? [] : problemsOf(shell.error);
	const { project, ballots } = isRecord(value) ? value : {};

	const cells = parseAreas(Scores, project, ['project', 'cells'], problems);
	const answers = new Map<string, Ballot['cells']>();
	for (const [key, ballot] of Object.entries(isRecord(ballots) ? ballots : {})) {
		answers.set(key, parseAreas(Answers, ballot, ['ballots', key, 'cells'], problems));
	}
	if (!shell.success || problems.length > 0) return failure(...problems.slice(0, ENOUGH));

	const document: Document = { project: { ...shell.data.project, cells }, ballots: {} };
	for (const [key, ballot] of Object.entries(shell.data.ballots)) {
		document.ballots[AssessorId.parse(key)] = { ...ballot, cells: answers.get(key) ?? {} };
	}
	return success(document);
}

/** The `cells` of a project or ballot, as far as they can be read; what is wrong goes into `problems`. */
function parseAreas<T>(
	schema: z.ZodMiniType<Record<CellKey, T>>,
	owner: unknown,
	path: readonly string[],
	problems: Problem[]
): Record<AreaId, Record<CellKey, T>> {
	const parsed: Record<AreaId, Record<CellKey, T>> = {};
	const areas = isRecord(owner) && isRecord(owner.cells) ? owner.cells : {};
	for (const [key, scores] of Object.entries(areas)) {
		if (problems.length > ENOUGH) break;
		const area = AreaId.safeParse(key);
		const read = schema.safeParse(scores, { reportInput: true });
		if (area.success && read.success) parsed[area.data] = read.data;
		else if (!read.success) problems.push(...problemsOf(read.error, [...path, key]));
	}
	return parsed;
}
