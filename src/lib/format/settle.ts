import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/ids.ts';
import type { Document, Horizon } from '#lib/domain/project.ts';
import {
	allAreasInOrder,
	allHorizonsInOrder,
	allTechnologiesInOrder
} from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import { isOnScale, type Scale } from '#lib/domain/scale.ts';
import { NOT_SCORED, type Answer, type Score, type Value } from '#lib/domain/score.ts';
import { MAX_PROSE } from '#lib/domain/text.ts';
import { pathText } from './problem-list.ts';

/*
 * Two edits may each keep the rules and break them together: both add the same year, or one changes
 * the scale while the other types a number. What is put right here, and how, depends on nothing but
 * the document and the one before it, so that every tab and every replay of the journal does the same.
 * No number is thrown away and none is guessed: what cannot stand is kept in words where it stood.
 */

/** A part of the document to be put in place, or taken out where the value is `undefined`. */
export interface Put {
	path: readonly string[];
	value: unknown;
}

/** What puts one misfit right, and what is said of it. */
export interface Mend {
	puts: readonly Put[];
	note: Problem;
}

/**
 * Puts back what would leave a list with nothing in it, or nothing shown. `before` is the document
 * that the last step was made on.
 */
export function mendLists({ project, ballots }: Document, before: Document): Mend[] {
	const { technologies, horizons } = project.framework;
	const was = before.project;
	const lists = [
		{
			path: ['project', 'framework', 'technologies'],
			now: technologies,
			then: was.framework.technologies,
			first: () => allTechnologiesInOrder(project)[0]
		},
		{
			path: ['project', 'framework', 'horizons'],
			now: horizons,
			then: was.framework.horizons,
			first: () => allHorizonsInOrder(project)[0]
		},
		{
			path: ['project', 'areas'],
			now: project.areas,
			then: was.areas,
			first: () => allAreasInOrder(project)[0]
		}
	];
	return lists.flatMap(({ path, now, then, first }): Mend[] => {
		if (now === then || Object.values(now).some(({ hidden }) => !hidden)) return [];
		const note: Problem = { code: 'repair.lastLeft', where: pathText(path) };
		const hidden = first();
		if (hidden)
			return [{ puts: [{ path: [...path, hidden.id, 'hidden'], value: undefined }], note }];
		const parts = Object.entries(then).map(([id, value]): Put => ({ path: [...path, id], value }));
		return [{ puts: [...parts, ...missingCells({ project, ballots }, before)], note }];
	});
}

/**
 * Gives horizons years of their own, and turns numbers off the scale into words. Looks only at what
 * differs from `before`, which has been settled; at all of a document that comes from elsewhere.
 */
export function mendMisfits(document: Document, before: Document | null): Mend[] {
	return [...mendYears(document, before), ...mendNumbers(document, before)];
}

type Cells<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

function missingCells({ project, ballots }: Document, before: Document): Put[] {
	const missing = (path: readonly string[], now: Cells<unknown>, then: Cells<unknown>) =>
		Object.entries(then).flatMap(([area, scores]) =>
			Object.entries(scores)
				.filter(([key]) => now[area]?.[key] === undefined)
				.map(([key, value]): Put => ({ path: [...path, area, key], value }))
		);
	return [
		...missing(['project', 'cells'], project.cells, before.project.cells),
		...Object.values(ballots).flatMap(({ assessor, cells }) =>
			missing(['ballots', assessor, 'cells'], cells, before.ballots[assessor]?.cells ?? {})
		)
	];
}

/** Whoever had the year first keeps it. The other gets its old one back, or the next that is free. */
function mendYears({ project }: Document, before: Document | null): Mend[] {
	const { horizons } = project.framework;
	const then = before?.project.framework.horizons;
	if (horizons === then) return [];
	const isStanding = ({ id, year }: Horizon) => then?.[id]?.year === year;
	const list = Object.values(horizons).sort(
		(a, b) => Number(isStanding(b)) - Number(isStanding(a)) || (a.id < b.id ? -1 : 1)
	);
	const taken = new Set(list.map(({ year }) => year));
	const seen = new Set<number>();
	return list.flatMap(({ id, year }): Mend[] => {
		if (!seen.has(year)) {
			seen.add(year);
			return [];
		}
		const old = then?.[id]?.year;
		const free = old === undefined || taken.has(old) ? freeYear(taken, year) : old;
		taken.add(free);
		const path = ['project', 'framework', 'horizons', id, 'year'];
		const note: Problem = { code: 'repair.sameYear', where: pathText(path), data: { year, free } };
		return [{ puts: [{ path, value: free }], note }];
	});
}

function freeYear(taken: ReadonlySet<number>, year: number): number {
	for (let free = year + 1; free <= LAST_YEAR; free += 1) if (!taken.has(free)) return free;
	for (let free = year - 1; free > FIRST_YEAR; free -= 1) if (!taken.has(free)) return free;
	return FIRST_YEAR;
}

function mendNumbers({ project, ballots }: Document, before: Document | null): Mend[] {
	const { scale } = project.framework;
	const known = before?.project.framework.scale === scale ? before : null;
	return [
		...changedCells(project.cells, known?.project.cells).flatMap((at) =>
			mendNumber(scale, at, ['project', 'cells'], 'question')
		),
		...Object.values(ballots).flatMap(({ assessor, cells }) =>
			changedCells<Answer>(cells, known?.ballots[assessor]?.cells).flatMap((at) =>
				mendNumber(scale, at, ['ballots', assessor, 'cells'], 'rationale')
			)
		)
	];
}

interface CellOf<T> {
	area: string;
	key: string;
	score: T;
}

/** An edit changes a few cells of thousands: the others are the same objects as before. */
function changedCells<T>(now: Cells<T>, then: Cells<T> = {}): CellOf<T>[] {
	if (now === then) return [];
	return Object.entries(now).flatMap(([area, scores]) => {
		if (scores === then[area]) return [];
		return Object.entries(scores)
			.filter(([key, score]) => score !== then[area]?.[key])
			.map(([key, score]) => ({ area, key, score }));
	});
}

/** `45 → ?` says that 45 was meant, and that somebody has to say what it is now. */
function mendNumber(
	scale: Scale,
	{ area, key, score }: CellOf<Answer & Pick<Score, 'range' | 'question'>>,
	to: readonly string[],
	field: 'question' | 'rationale'
): Mend[] {
	const { value, range } = score;
	const isOff = value.kind === 'level' && !isOnScale(scale, value.level);
	const isRangeOff =
		range !== undefined && !(isOnScale(scale, range.lowest) && isOnScale(scale, range.highest));
	if (!isOff && !isRangeOff) return [];
	const path = [...to, area, key];
	const bounds = isRangeOff ? `${range.lowest}–${range.highest}` : '';
	const meant = isOff ? [numberOf(value), bounds && `(${bounds})`].join(' ').trim() : bounds;
	const words = [`${meant} → ?`, score[field]].filter(Boolean).join('\n').slice(0, MAX_PROSE);
	const puts: Put[] = [{ path: [...path, field], value: words }];
	if (isOff) puts.push({ path: [...path, 'value'], value: NOT_SCORED });
	if (isRangeOff) puts.push({ path: [...path, 'range'], value: undefined });
	return [
		{ puts, note: { code: 'repair.offScale', where: pathText(path), data: { value: meant } } }
	];
}

const numberOf = (value: Extract<Value, { kind: 'level' }>) =>
	`${value.atLeast ? '≥ ' : ''}${value.level}`;
