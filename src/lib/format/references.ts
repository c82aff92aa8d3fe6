import { levelsInOrder, isOnScale, type Scale } from '#lib/domain/scale.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import { levelOf, type Estimate, type Value } from '#lib/domain/score.ts';
import { pathText } from './problem-list.ts';

/*
 * What a schema cannot see: whether the parts of a document fit together. A misfit that would have
 * to be guessed at refuses the document; what can be put right without guessing is in `repair.ts`.
 */

/** Everything in a document that does not fit together. */
export function findMisfits(document: Document): Problem[] {
	const { project, ballots } = document;
	return [
		...listProblems(project),
		...scaleProblems(project.framework.scale),
		...horizonProblems(project),
		...ballotProblems(document),
		...levelProblems(project.framework.scale, project.cells, ['project', 'cells']),
		...Object.entries(ballots).flatMap(([key, ballot]) =>
			levelProblems(project.framework.scale, ballot.cells, ['ballots', key, 'cells'])
		)
	];
}

function listProblems({ framework, areas, sources, assessors }: Project): Problem[] {
	const { technologies, horizons, sectors, scale } = framework;
	return [
		...absence(technologies, ['project', 'framework', 'technologies']),
		...absence(horizons, ['project', 'framework', 'horizons']),
		...absence(areas, ['project', 'areas']),
		...mismatches(technologies, ['project', 'framework', 'technologies']),
		...mismatches(horizons, ['project', 'framework', 'horizons']),
		...mismatches(sectors, ['project', 'framework', 'sectors']),
		...mismatches(scale.levels, ['project', 'framework', 'scale', 'levels']),
		...mismatches(areas, ['project', 'areas']),
		...mismatches(sources, ['project', 'sources']),
		...mismatches(assessors, ['project', 'assessors'])
	];
}

function absence(record: object, path: readonly string[]): Problem[] {
	const isEmpty = Object.keys(record).length === 0;
	return isEmpty ? [{ code: 'document.missing', where: pathText(path) }] : [];
}

/** The entries whose key is not their own id. */
function mismatches(
	record: Readonly<Record<string, { id: string }>>,
	path: readonly string[]
): Problem[] {
	return Object.entries(record)
		.filter(([key, { id }]) => key !== id)
		.map(([key, { id }]) => ({
			code: 'document.idMismatch',
			where: pathText([...path, key]),
			data: { id }
		}));
}

function scaleProblems(scale: Scale): Problem[] {
	return levelsInOrder(scale)
		.filter(({ from, to }) => from > to || from < scale.min || to > scale.max)
		.map(({ id, from, to }) => ({
			code: 'document.offScale',
			where: pathText(['project', 'framework', 'scale', 'levels', id]),
			data: { value: `${from}–${to}` }
		}));
}

function horizonProblems({ framework }: Project): Problem[] {
	const seen = new Set<number>();
	const problems: Problem[] = [];
	for (const [key, { year }] of Object.entries(framework.horizons)) {
		if (seen.has(year)) {
			problems.push({
				code: 'document.sameYear',
				where: pathText(['project', 'framework', 'horizons', key]),
				data: { year }
			});
		}
		seen.add(year);
	}
	return problems;
}

function ballotProblems({ project, ballots }: Document): Problem[] {
	return Object.entries(ballots).flatMap(([key, { assessor }]): Problem[] => {
		const where = pathText(['ballots', key]);
		if (key !== assessor) return [{ code: 'document.idMismatch', where, data: { id: assessor } }];
		if (!project.assessors[assessor]) {
			return [{ code: 'document.dangling', where, data: { id: assessor } }];
		}
		return [];
	});
}

type Cells = Readonly<
	Record<string, Readonly<Record<string, { value: Value; range?: Estimate | undefined }>>>
>;

function levelProblems(scale: Scale, cells: Cells, path: readonly string[]): Problem[] {
	const problems: Problem[] = [];
	for (const [area, scores] of Object.entries(cells)) {
		for (const [key, { value, range }] of Object.entries(scores)) {
			for (const level of [levelOf(value), range?.lowest ?? null, range?.highest ?? null]) {
				if (level === null || isOnScale(scale, level)) continue;
				const where = pathText([...path, area, key]);
				problems.push({ code: 'document.offScale', where, data: { value: level } });
			}
		}
	}
	return problems;
}
