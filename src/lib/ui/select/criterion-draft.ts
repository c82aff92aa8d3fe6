import type { CriterionId, HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import type { VOLUMES } from '#lib/domain/selection/criterion.ts';
import { Criterion, type Measure, type MISSING_RULES } from '#lib/domain/selection/criterion.ts';
import type { ValueScale } from '#lib/domain/selection/value-scale.ts';

/* A criterion while somebody writes it: everything as typed, so that what is refused is still there. */

export type MeasureKind = Measure['kind'];
export type ScaleKind = 'auto' | ValueScale['kind'];

interface EntryDraft {
	amount: string;
	isNotAvailable: boolean;
	year: string;
	source: { da: string; en: string };
}

export interface CriterionDraft {
	label: { da: string; en: string };
	kind: MeasureKind;
	horizon: string;
	from: string;
	to: string;
	level: string;
	parts: Record<(typeof VOLUMES)[number], number>;
	unit: { da: string; en: string };
	entries: Record<string, EntryDraft>;
	direction: Criterion['direction'];
	missing: (typeof MISSING_RULES)[number];
	scale: ScaleKind;
	points: string;
}

export type DraftProblem =
	| { kind: 'name' | 'order' | 'parts' | 'unit' | 'points' | 'invalid' }
	| { kind: 'number' | 'year'; area: Area };

/** An area of which nothing is said yet. */
const EMPTY_ENTRY: EntryDraft = {
	amount: '',
	isNotAvailable: false,
	year: '',
	source: { da: '', en: '' }
};

/** What the form begins with: a criterion as it is, or the level at the last horizon. */
export function draftOf(project: Project, criterion: Criterion | null): CriterionDraft {
	const horizons = horizonsInOrder(project);
	const [first, last] = [horizons[0]?.id ?? '', horizons.at(-1)?.id ?? ''];
	const highest = project.framework.scale.type === 'ratio' ? 50 : 3;
	const draft: CriterionDraft = {
		label: { da: '', en: '' },
		kind: 'level',
		...{ horizon: last, from: first, to: last, level: String(highest) },
		parts: { costs: 0, staff: 0, activity: 0 },
		unit: { da: '', en: '' },
		entries: {},
		...{ direction: 'up', missing: 'exclude', scale: 'auto', points: '' }
	};
	for (const { id } of areasInOrder(project)) draft.entries[id] = { ...EMPTY_ENTRY };
	if (!criterion) return draft;
	const { label, measure, direction, missing, scales } = criterion;
	Object.assign(draft, { label: { ...label }, kind: measure.kind, direction, missing });
	const scale = scales?.['value'];
	if (scale) {
		draft.scale = scale.kind;
		if (scale.kind === 'points') {
			draft.points = scale.points
				.map(({ number, value }) => `${number}; ${value * 100}`)
				.join('\n');
		}
	}
	switch (measure.kind) {
		case 'level':
			return { ...draft, horizon: measure.horizon };
		case 'growth':
		case 'rise':
			return { ...draft, from: measure.from, to: measure.to };
		case 'breadth':
			return { ...draft, horizon: measure.horizon, level: String(measure.level) };
		case 'impact':
		case 'earliness':
			return { ...draft, level: String(measure.level) };
		case 'volume':
			return { ...draft, parts: { ...draft.parts, ...measure.parts } };
		case 'entered': {
			const entries = { ...draft.entries };
			for (const [area, { amount, year, source }] of Object.entries(measure.entries)) {
				entries[area] = {
					amount: amount === null ? '' : String(amount),
					isNotAvailable: amount === null,
					year: year === null ? '' : String(year),
					source: { ...source }
				};
			}
			return { ...draft, unit: { ...measure.unit }, entries };
		}
	}
}

/** The criterion that a form says, or the first thing that is wrong with it. */
export function criterionOf(
	project: Project,
	draft: CriterionDraft,
	{ id, order, before }: { id: CriterionId; order: string; before: Criterion | null }
): { ok: true; criterion: Criterion } | { ok: false; problem: DraftProblem } {
	const fail = (problem: DraftProblem) => ({ ok: false as const, problem });
	if ((draft.label.da + draft.label.en).trim() === '') return fail({ kind: 'name' });
	const measure = measureOf(project, draft);
	if ('problem' in measure) return fail(measure.problem);
	const scale = scaleOf(draft, before);
	if (scale === 'unreadable') return fail({ kind: 'points' });
	const parsed = Criterion.safeParse({
		...{ id, order, label: draft.label, measure: measure.measure },
		...{ direction: draft.direction, missing: draft.missing },
		...(scale ? { scales: scale } : {})
	});
	return parsed.success ? { ok: true, criterion: parsed.data } : fail({ kind: 'invalid' });
}

function measureOf(
	project: Project,
	draft: CriterionDraft
): { measure: Measure } | { problem: DraftProblem } {
	const { kind } = draft;
	const level = readNumber(draft.level) ?? NaN;
	const horizon = draft.horizon as HorizonId;
	switch (kind) {
		case 'level':
			return { measure: { kind, horizon } };
		case 'growth':
		case 'rise': {
			const ids: string[] = horizonsInOrder(project).map((each) => each.id);
			if (ids.indexOf(draft.to) <= ids.indexOf(draft.from)) return { problem: { kind: 'order' } };
			return {
				measure: { kind, from: draft.from as HorizonId, to: draft.to as HorizonId }
			};
		}
		case 'breadth':
			return { measure: { kind, horizon, level } };
		case 'impact':
		case 'earliness':
			return { measure: { kind, level } };
		case 'volume': {
			const parts = Object.fromEntries(
				Object.entries(draft.parts).filter(([, weight]) => weight > 0)
			);
			if (Object.keys(parts).length === 0) return { problem: { kind: 'parts' } };
			return { measure: { kind, parts } };
		}
		case 'entered':
			return enteredOf(project, draft);
	}
}

function enteredOf(
	project: Project,
	draft: CriterionDraft
): { measure: Measure } | { problem: DraftProblem } {
	if ((draft.unit.da + draft.unit.en).trim() === '') return { problem: { kind: 'unit' } };
	const entries: Extract<Measure, { kind: 'entered' }>['entries'] = {};
	for (const area of areasInOrder(project)) {
		const entry = draft.entries[area.id];
		if (!entry) continue;
		const amount = readNumber(entry.amount);
		const isEmpty = entry.amount.trim() === '';
		if (!isEmpty && amount === null) return { problem: { kind: 'number', area } };
		const year = readNumber(entry.year);
		const isYear = year !== null && Number.isInteger(year) && year >= 1900 && year <= 2200;
		if (entry.year.trim() !== '' && !isYear) return { problem: { kind: 'year', area } };
		if (isEmpty && !entry.isNotAvailable) continue;
		entries[area.id] = {
			amount: entry.isNotAvailable ? null : amount,
			year: isYear ? year : null,
			source: { ...entry.source }
		};
	}
	return { measure: { kind: 'entered', unit: { ...draft.unit }, entries } };
}

/** A scale people have chosen. Ends stay as they were, where the kind does; others come from the data. */
function scaleOf(
	{ scale, points, kind }: CriterionDraft,
	before: Criterion | null
): Record<string, ValueScale> | null | 'unreadable' {
	if (scale === 'auto') return null;
	const kept = before?.measure.kind === kind ? before.scales : undefined;
	const own = kept?.['value'];
	if (scale === 'points') {
		const read = readPoints(points);
		return read ? { value: { kind: 'points', points: read } } : 'unreadable';
	}
	if (kept && own?.kind === scale) return kept;
	if (scale === 'rank') return { value: { kind: 'rank', numbers: [] } };
	return own && 'low' in own ? { value: { kind: scale, low: own.low, high: own.high } } : null;
}

/** Lines of "number; value", the values from 0 to 100; `null` where they cannot be read. */
export function readPoints(text: string): { number: number; value: number }[] | null {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const points = lines.map((line) => {
		const [number, value, ...more] = line.split(';').map(readNumber);
		const isRead = typeof number === 'number' && typeof value === 'number' && more.length === 0;
		return isRead ? { number, value: value / 100 } : null;
	});
	const read = points.flatMap((point) => point ?? []);
	const isRising = read.every((point, i) => i === 0 || point.number > (read[i - 1]?.number ?? 0));
	return read.length === lines.length && read.length >= 2 && isRising ? read : null;
}

/**
 * A number with a comma or a point, spaces between thousands or not; `null` where there is none.
 * "1.250" is refused: it means another number in Danish than in English.
 */
export function readNumber(text: string): number | null {
	const written = text.replace(/\s/g, '').replace('−', '-');
	if (!/^-?\d+([.,]\d+)?$/.test(written) || /^-?\d{1,3}[.,]\d{3}$/.test(written)) return null;
	return Number(written.replace(',', '.'));
}
