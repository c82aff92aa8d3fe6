import type { AreaId, CellKey, SourceId } from '#lib/domain/ids.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import { isEmptyScore, type Answer, type Score } from '#lib/domain/score.ts';
import { isRecord } from './envelope.ts';
import { pathText } from './problem-list.ts';
import { mendMisfits, type Put } from './settle.ts';

/**
 * Puts right what can be put right without guessing, in place, and says what was done: a sector or
 * source that does not exist is no longer referred to, scores of areas, technologies or horizons
 * that do not exist are taken out, and so are scores that say nothing. Years that stand twice and
 * numbers off the scale are mended as they are where the journal is folded.
 */
export function repair(document: Document): Problem[] {
	const { project, ballots } = document;
	const notes = [
		...repairSectors(project),
		...repairCells(project, project.cells, ['project', 'cells'], (score, path) =>
			repairCitations(project, score, path)
		),
		...Object.entries(ballots).flatMap(([key, ballot]) =>
			repairCells(project, ballot.cells, ['ballots', key, 'cells'])
		)
	];
	for (const { puts, note } of mendMisfits(document, null)) {
		for (const each of puts) put(document, each);
		notes.push(note);
	}
	return notes;
}

function put(document: Document, { path, value }: Put): void {
	let owner: unknown = document;
	for (const key of path.slice(0, -1)) owner = isRecord(owner) ? owner[key] : null;
	const last = path.at(-1);
	if (!isRecord(owner) || last === undefined) return;
	if (value === undefined) Reflect.deleteProperty(owner, last);
	else owner[last] = value;
}

function repairSectors(project: Project): Problem[] {
	const notes: Problem[] = [];
	for (const area of Object.values(project.areas)) {
		if (area.sector === null || project.framework.sectors[area.sector]) continue;
		const where = pathText(['project', 'areas', area.id, 'sector']);
		notes.push({ code: 'repair.sector', where, data: { id: area.sector } });
		area.sector = null;
	}
	return notes;
}

function repairCells<T extends Score | Answer>(
	project: Project,
	cells: Record<AreaId, Record<CellKey, T>>,
	path: readonly string[],
	repairScore: (score: T, path: readonly string[]) => Problem[] = () => []
): Problem[] {
	const known = knownKeys(project);
	const notes: Problem[] = [];
	for (const area of Object.keys(cells) as AreaId[]) {
		const scores = cells[area] ?? {};
		for (const key of Object.keys(scores) as CellKey[]) {
			const score = scores[key];
			if (!score) continue;
			const at = [...path, area, key];
			const isKnown = known.has(key) && project.areas[area] !== undefined;
			if (isKnown) notes.push(...repairScore(score, at));
			if (isKnown && !isEmpty(score)) continue;
			delete scores[key];
			notes.push({
				code: isKnown ? 'repair.emptyScore' : 'repair.orphan',
				where: pathText(at)
			});
			if (Object.keys(scores).length === 0) delete cells[area];
		}
	}
	return notes;
}

function knownKeys({ framework }: Project): ReadonlySet<string> {
	const horizons = Object.keys(framework.horizons);
	return new Set(
		Object.keys(framework.technologies).flatMap((technology) =>
			horizons.map((horizon) => `${technology}/${horizon}`)
		)
	);
}

function repairCitations(project: Project, score: Score, path: readonly string[]): Problem[] {
	const unknown = (Object.keys(score.sources) as SourceId[]).filter((id) => !project.sources[id]);
	return unknown.map((id) => {
		delete score.sources[id];
		return { code: 'repair.citation', where: pathText(path), data: { id } };
	});
}

function isEmpty(score: Score | Answer): boolean {
	return isEmptyScore({ sources: {}, state: 'draft', ...score });
}
