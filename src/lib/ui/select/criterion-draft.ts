import type { CriterionId, HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project, Volume } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import {
	Criterion,
	VOLUMES,
	type Measure,
	type MISSING_RULES
} from '#lib/domain/selection/criterion.ts';
import type { ValueScale } from '#lib/domain/selection/value-scale.ts';
import type { VolumeChange } from '#lib/domain/selection/volume-edits.ts';
import { isSameText, type Language, type LocalText } from '#lib/domain/text.ts';
import { readNumber, writeNumber } from './typed-number.ts';

/* A criterion while somebody writes it: everything as typed, so that what is refused is still there. */

export type MeasureKind = Measure['kind'];
export type ScaleKind = 'auto' | ValueScale['kind'];

export type VolumeKey = (typeof VOLUMES)[number];

export interface EntryDraft {
	amount: string;
	isNotAvailable: boolean;
	year: string;
	source: LocalText;
}

export interface CriterionDraft {
	/** In which the numbers are written. */
	language: Language;
	label: LocalText;
	kind: MeasureKind;
	horizon: string;
	from: string;
	to: string;
	level: string;
	parts: Record<VolumeKey, number>;
	unit: LocalText;
	entries: Record<string, EntryDraft>;
	/** What the areas have of each volume, whichever count. */
	volumes: Record<VolumeKey, { unit: LocalText; entries: Record<string, EntryDraft> }>;
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
export function draftOf(
	project: Project,
	criterion: Criterion | null,
	language: Language
): CriterionDraft {
	const horizons = horizonsInOrder(project);
	const [first, last] = [horizons[0]?.id ?? '', horizons.at(-1)?.id ?? ''];
	const highest = project.framework.scale.type === 'ratio' ? 50 : 3;
	const write = (value: number) => writeNumber(value, language);
	const draft: CriterionDraft = {
		language,
		label: { da: '', en: '' },
		kind: 'level',
		...{ horizon: last, from: first, to: last, level: write(highest) },
		parts: { costs: 1, staff: 1, activity: 1 },
		unit: { da: '', en: '' },
		entries: {},
		volumes: {
			costs: volumesOf(project, 'costs', language),
			staff: volumesOf(project, 'staff', language),
			activity: volumesOf(project, 'activity', language)
		},
		...{ direction: 'up', missing: 'exclude', scale: 'auto', points: '' }
	};
	for (const { id } of areasInOrder(project)) draft.entries[id] = structuredClone(EMPTY_ENTRY);
	if (!criterion) return draft;
	const { label, measure, direction, missing, scales } = criterion;
	Object.assign(draft, { label: { ...label }, kind: measure.kind, direction, missing });
	const scale = scales?.['value'];
	if (scale) {
		draft.scale = scale.kind;
		if (scale.kind === 'points') {
			draft.points = scale.points
				.map(({ number, value }) => `${write(number)}; ${write(percentOf(value))}`)
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
			return { ...draft, horizon: measure.horizon, level: write(measure.level) };
		case 'impact':
		case 'earliness':
			return { ...draft, level: write(measure.level) };
		case 'volume':
			return { ...draft, parts: { costs: 0, staff: 0, activity: 0, ...measure.parts } };
		case 'entered': {
			const entries = { ...draft.entries };
			for (const [area, { amount, year, source }] of Object.entries(measure.entries)) {
				entries[area] = entryOf({ amount, year, source }, language);
			}
			return { ...draft, unit: { ...measure.unit }, entries };
		}
	}
}

/** The volumes that a form says of the areas, where it says another thing than the project. */
export function volumeChangesOf(
	project: Project,
	{ kind, parts, volumes, language }: CriterionDraft
): { ok: true; changes: VolumeChange[] } | { ok: false; problem: DraftProblem } {
	const changes: VolumeChange[] = [];
	if (kind !== 'volume') return { ok: true, changes };
	for (const key of VOLUMES) {
		if (parts[key] <= 0) continue;
		const { unit, entries } = volumes[key];
		const before = volumesOf(project, key, language);
		const isSameUnit = isSameText(unit, before.unit);
		for (const area of areasInOrder(project)) {
			const entry = entries[area.id];
			if (!entry) continue;
			// One that nobody has touched keeps its own unit, whatever the others count in.
			const isSame = JSON.stringify(entry) === JSON.stringify(before.entries[area.id]);
			if (isSame && (isSameUnit || area.volumes[key] === null)) continue;
			const read = readEntry(entry, area);
			if ('problem' in read) return { ok: false, problem: read.problem };
			if (read.said && (unit.da + unit.en).trim() === '') {
				return { ok: false, problem: { kind: 'unit' } };
			}
			changes.push({
				area: area.id,
				key,
				volume: read.said && { ...read.said, unit: { ...unit } }
			});
		}
	}
	return { ok: true, changes };
}

/** What the areas have of one volume, as a form shows it; the unit is that of the first who has one. */
function volumesOf(
	project: Project,
	key: VolumeKey,
	language: Language
): CriterionDraft['volumes'][VolumeKey] {
	const areas = areasInOrder(project);
	const first = areas.flatMap(({ volumes }) => volumes[key] ?? [])[0];
	const entries = areas.map(({ id, volumes }) => [id, entryOf(volumes[key], language)] as const);
	return {
		unit: first ? { ...first.unit } : { da: '', en: '' },
		entries: Object.fromEntries(entries)
	};
}

/** Without the noise of binary fractions. */
const percentOf = (value: number) => Math.round(value * 1e8) / 1e6;

type Said = Pick<Volume, 'amount' | 'year' | 'source'>;

function entryOf(said: Said | null, language: Language): EntryDraft {
	if (!said) return structuredClone(EMPTY_ENTRY);
	const { amount, year, source } = said;
	return {
		amount: amount === null ? '' : writeNumber(amount, language),
		isNotAvailable: amount === null,
		year: year === null ? '' : String(year),
		source: { ...source }
	};
}

/** What an entry says; `null` of one that says nothing. */
function readEntry(
	entry: EntryDraft,
	area: Area
): { said: Said | null } | { problem: DraftProblem } {
	const amount = readNumber(entry.amount);
	const isEmpty = entry.amount.trim() === '';
	if (!isEmpty && amount === null) return { problem: { kind: 'number', area } };
	const year = readNumber(entry.year);
	const isYear = year !== null && Number.isInteger(year) && year >= 1900 && year <= 2200;
	if (entry.year.trim() !== '' && !isYear) return { problem: { kind: 'year', area } };
	if (isEmpty && !entry.isNotAvailable) return { said: null };
	return {
		said: {
			amount: entry.isNotAvailable ? null : amount,
			year: isYear ? year : null,
			source: { ...entry.source }
		}
	};
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
		const read = readEntry(entry, area);
		if ('problem' in read) return read;
		if (read.said) entries[area.id] = read.said;
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
