import { AreaId, HorizonId, LevelId, ProjectId, SectorId, TechnologyId } from '#lib/domain/ids.ts';
import type { Area, Horizon, Project, Sector, Technology } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import type { Level, Scale } from '#lib/domain/scale.ts';
import {
	DONT_KNOW,
	EMPTY_SCORE,
	NOT_APPLICABLE,
	NOT_SCORED,
	type Confidence,
	type Score,
	type Value
} from '#lib/domain/score.ts';
import { sameText, type LocalText } from '#lib/domain/text.ts';

/** A cell in short: a level, nothing, `?` don't know, `x` not applicable, `>=80` a lower bound. */
export type ShortValue = number | null | '?' | 'x' | `>=${number}`;

/** An area in short. `rows` are scores by technology, then by horizon; missing ones are not scored. */
export interface ShortArea {
	id?: string;
	field?: string | LocalText;
	profession?: string | LocalText;
	sector?: string | null;
	number?: number;
	locked?: boolean;
	rows?: readonly (readonly ShortValue[])[];
	/** Confidence by technology and horizon, 1 to 3; 0 is none. */
	confidence?: readonly (readonly (0 | 1 | 2 | 3)[])[];
	rationale?: Readonly<Record<string, string>>;
}

/** A project in short; everything has a plain default. */
export interface ShortProject {
	title?: string | LocalText;
	fictitious?: boolean;
	caveat?: LocalText;
	sourceLine?: LocalText;
	/** Labels; a list item is the same in both languages unless it is a pair. Ids are `t1`, `t2` … */
	technologies?: readonly (string | LocalText)[];
	/** The group of each technology, in their order; `null` or missing where it has none. */
	groups?: readonly (LocalText | null)[];
	/** Ids are `h2030` and so on. */
	years?: readonly number[];
	sectors?: readonly (string | LocalText)[];
	/** Ids are `a1`, `a2` … */
	areas?: readonly ShortArea[];
	scale?: Partial<Scale>;
}

/** A whole, valid project from a few words. */
export function aProject(short: ShortProject = {}): Project {
	const technologies = (short.technologies ?? ['Telemedicine', 'Smartphone apps']).map(
		(label, i): Technology => ({
			id: TechnologyId.parse(`t${i + 1}`),
			order: orderOf(i),
			label: both(label),
			shortLabel: both(label),
			definition: sameText(''),
			...(short.groups?.[i] && { group: short.groups[i] })
		})
	);
	const horizons = (short.years ?? [2020, 2025, 2030, 2035, 2040]).map((year): Horizon => ({
		id: HorizonId.parse(`h${year}`),
		year
	}));
	const sectors = (short.sectors ?? ['Hospital']).map((label, i): Sector => ({
		id: SectorId.parse(`s${i + 1}`),
		order: orderOf(i),
		label: both(label)
	}));
	const shortAreas = short.areas ?? [{}];
	const areas = shortAreas.map((area, i): Area => ({
		id: AreaId.parse(area.id ?? `a${i + 1}`),
		order: orderOf(i),
		number: area.number ?? i + 1,
		field: both(area.field ?? { da: 'Lungemedicin', en: 'Respiratory medicine' }),
		profession: both(area.profession ?? { da: 'Sygeplejerske', en: 'Nurse' }),
		sector: area.sector === null ? null : SectorId.parse(area.sector ?? 's1'),
		locked: area.locked ?? false,
		volumes: { costs: null, staff: null, activity: null }
	}));
	const project: Project = {
		id: ProjectId.parse('test-project'),
		title: both(short.title ?? { da: 'Prøveprojekt', en: 'Test project' }),
		fictitious: short.fictitious ?? false,
		caveat: short.caveat ?? {
			da: 'Projektgruppens subjektive vurdering på baggrund af desk research. Alene en indikation til brug for styregruppens udvælgelse.',
			en: "The project group's subjective judgement based on desk research. Indicative only, to support the steering group's selection."
		},
		sourceLine: short.sourceLine ?? sameText(''),
		provenance: { starter: null, note: sameText(''), createdAt: '2026-11-22T08:00:00.000Z' },
		framework: {
			scale: { ...percentScale(), ...short.scale },
			technologies: byId(technologies),
			horizons: byId(horizons),
			sectors: byId(sectors)
		},
		areas: byId(areas),
		cells: {},
		sources: {},
		assessors: {}
	};
	shortAreas.forEach((shortArea, i) => {
		const area = areas[i];
		if (area) fillArea(project, area, shortArea, technologies, horizons);
	});
	return project;
}

/** The default scale of the report: a share in percent with six named bands. */
export function percentScale(): Scale {
	const bands = [
		[0, 0, 'Ingen', 'None'],
		[1, 20, 'Enkelte', 'A few'],
		[21, 40, 'Et mindretal', 'A minority'],
		[41, 60, 'Omkring halvdelen', 'About half'],
		[61, 80, 'Et flertal', 'A majority'],
		[81, 100, 'Næsten alle', 'Nearly all']
	] as const;
	return {
		id: 'share',
		version: 1,
		name: { da: 'Andel', en: 'Share' },
		quantity: {
			da: 'Forventet andel af medarbejderne i området, hvis arbejde berøres',
			en: 'Expected share of staff in the area whose work is affected'
		},
		shortQuantity: { da: 'Andel af medarbejderne, der berøres', en: 'Share of staff affected' },
		type: 'ratio',
		unit: 'percent',
		min: 0,
		max: 100,
		precision: 1,
		step: 5,
		levels: byId(bands.map(([from, to, da, en], i) => aLevel(`band-${i}`, from, to, { da, en }))),
		citation: sameText('')
	};
}

/** Technology readiness, 1 to 9. */
export function readinessScale(): Scale {
	const levels = [
		['Grundprincipper observeret', 'Basic principles observed'],
		['Teknologikoncept formuleret', 'Technology concept formulated'],
		['Bevis for konceptet i forsøg', 'Experimental proof of concept'],
		['Valideret i laboratorium', 'Validated in laboratory'],
		['Valideret i relevant miljø', 'Validated in relevant environment'],
		['Demonstreret i relevant miljø', 'Demonstrated in relevant environment'],
		['Prototype i drift', 'Prototype in operation'],
		['Færdigt og kvalificeret', 'Complete and qualified'],
		['Bevist i drift', 'Proven in operation']
	] as const;
	return {
		...percentScale(),
		id: 'trl',
		name: { da: 'TRL', en: 'TRL' },
		quantity: { da: 'Teknologisk modenhed, TRL', en: 'Technology readiness level, TRL' },
		shortQuantity: { da: 'TRL-niveau', en: 'TRL' },
		type: 'ordinal',
		unit: 'none',
		min: 1,
		max: 9,
		step: 1,
		levels: byId(levels.map(([da, en], i) => aLevel(`trl-${i + 1}`, i + 1, i + 1, { da, en })))
	};
}

function aLevel(id: string, from: number, to: number, label: LocalText): Level {
	const symbol = from === to ? String(from) : '';
	return { id: LevelId.parse(id), from, to, label, definition: sameText(''), symbol };
}

function fillArea(
	project: Project,
	area: Area,
	short: ShortArea,
	technologies: readonly Technology[],
	horizons: readonly Horizon[]
): void {
	const cells: Record<string, Score> = {};
	technologies.forEach((technology, row) => {
		horizons.forEach((horizon, column) => {
			const key = cellKey(technology.id, horizon.id);
			const value = valueOf(short.rows?.[row]?.[column] ?? null);
			const confidence = confidenceOf(short.confidence?.[row]?.[column] ?? 0);
			const rationale = short.rationale?.[key] ?? '';
			if (value.kind === 'notScored' && confidence === null && rationale === '') return;
			cells[key] = { ...EMPTY_SCORE, sources: {}, value, confidence, rationale };
		});
	});
	if (Object.keys(cells).length > 0) project.cells[area.id] = cells;
}

function valueOf(short: ShortValue): Value {
	if (short === null) return NOT_SCORED;
	if (short === '?') return DONT_KNOW;
	if (short === 'x') return NOT_APPLICABLE;
	if (typeof short === 'number') return { kind: 'level', level: short };
	return { kind: 'level', level: Number(short.slice(2)), atLeast: true };
}

function confidenceOf(short: 0 | 1 | 2 | 3): Confidence | null {
	return ([null, 'low', 'medium', 'high'] as const)[short];
}

const both = (words: string | LocalText): LocalText =>
	typeof words === 'string' ? sameText(words) : words;

const orderOf = (index: number) => `a${String(index).padStart(3, '0')}`;

const byId = <T extends { id: string }>(items: readonly T[]): Record<T['id'], T> =>
	Object.fromEntries(items.map((item) => [item.id, item])) as Record<T['id'], T>;
