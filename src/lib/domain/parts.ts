import { AssessorId, type AreaId, type CellKey, type SourceId } from './ids.ts';
import type { Assessor, Ballot, Document, Source } from './project.ts';
import { isEmptyScore, type Answer, type Score } from './score.ts';
import { peopleOf, reasonsOf, withoutPeople, withoutWords } from './selection/choice-parts.ts';

/*
 * A document with less in it, for people outside the team. The team's scores and the framework always
 * stay, and every figure of them; why they are so, and who said so, may be left out.
 */

/** What can be left out: reasons (with open questions and sources), names of people, ballots. */
export const PARTS = ['reasons', 'names', 'ballots'] as const;
export type Part = (typeof PARTS)[number];

interface PartCounts {
	/** Of scores, answers, constraints and decisions. */
	rationales: number;
	questions: number;
	sources: number;
	/** People: assessors, owners of sources, and those who took part in decisions. */
	names: number;
	ballots: number;
}

/** How much there is of each part. */
export function countParts({ project, ballots }: Document): PartCounts {
	const scores = Object.values(project.cells).flatMap((cells) => Object.values(cells));
	const answers = Object.values(ballots).flatMap(({ cells }) =>
		Object.values(cells).flatMap((each) => Object.values(each))
	);
	const owners = Object.values(project.sources).flatMap(({ owner }) => owner ?? []);
	const people = new Set([
		...Object.values(project.assessors).map(({ name }) => name),
		...owners,
		...peopleOf(project)
	]);
	return {
		rationales:
			[...scores, ...answers].filter(({ rationale }) => rationale !== '').length +
			reasonsOf(project).length,
		questions: scores.filter(({ question }) => question !== undefined).length,
		sources: Object.keys(project.sources).length,
		names: people.size,
		ballots: Object.keys(ballots).length
	};
}

/**
 * The document without some of its parts: valid, and with nothing left of what they held. Without
 * `names` the assessors of ballots are numbered, ids included, since an id may be made of a name; so are
 * those who took part in decisions. Texts that stay are as they were written, whoever they mention.
 */
export function withoutParts(document: Document, left: readonly Part[]): Document {
	let rest = document;
	if (left.includes('ballots')) rest = { ...rest, ballots: {} };
	if (left.includes('reasons')) rest = withoutReasons(rest);
	if (left.includes('names')) rest = withoutNames(rest);
	return rest;
}

function withoutReasons({ project, ballots }: Document): Document {
	const cells = mapCells(project.cells, ({ question: _question, ...score }: Score) => ({
		...score,
		rationale: '',
		sources: {}
	}));
	return {
		project: { ...withoutWords(project), cells, sources: {} },
		ballots: Object.fromEntries(
			Object.entries(ballots).map(([key, ballot]) => [
				key,
				{
					...ballot,
					cells: mapCells(ballot.cells, (answer: Answer) => ({ ...answer, rationale: '' }))
				}
			])
		)
	};
}

function withoutNames({ project, ballots }: Document): Document {
	const assessors: Record<AssessorId, Assessor> = {};
	const numbered: Record<AssessorId, Ballot> = {};
	for (const [index, { cells }] of Object.values(ballots).entries()) {
		const number = String(index + 1);
		const id = AssessorId.parse(`assessor-${number}`);
		assessors[id] = { id, name: number, initials: number };
		numbered[id] = { assessor: id, cells };
	}
	const sources: Record<SourceId, Source> = {};
	for (const source of Object.values(project.sources)) sources[source.id] = withoutOwner(source);
	return { project: { ...withoutPeople(project), assessors, sources }, ballots: numbered };
}

const withoutOwner = ({ owner: _owner, ...source }: Source): Source => source;

type Cells<T> = Record<AreaId, Record<CellKey, T>>;

/** Each score as `strip` leaves it; those that then say nothing are no scores any more. */
function mapCells<T extends Score | Answer>(cells: Cells<T>, strip: (score: T) => T): Cells<T> {
	const kept = Object.entries(cells).map(([area, scores]) => {
		const stripped = Object.entries(scores).map(([key, score]) => [key, strip(score)] as const);
		return [area, Object.fromEntries(stripped.filter(([, score]) => !isEmpty(score)))] as const;
	});
	return Object.fromEntries(kept.filter(([, scores]) => Object.keys(scores).length > 0));
}

function isEmpty(score: Score | Answer): boolean {
	return isEmptyScore({ sources: {}, state: 'draft', ...score });
}
