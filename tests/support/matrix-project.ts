import { AreaId, HorizonId, ProjectId, SectorId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import {
	DONT_KNOW,
	NOT_APPLICABLE,
	NOT_SCORED,
	type Score,
	type Value
} from '#lib/domain/score.ts';
import { sameText } from '#lib/domain/text.ts';

/** What is said of one cell: a level, `?` don't know, `x` not applicable, `null` not scored. */
export type Said = number | '?' | 'x' | null;

interface Shape {
	/** Name and profession of each area. */
	areas: readonly (readonly [field: string, profession: string])[];
	technologies: readonly string[];
	years: readonly number[];
	/** `said(area, technology, year)` by position. */
	said: (area: number, technology: number, horizon: number) => Said;
	scale?: Partial<Scale>;
}

const SHARE: Scale = {
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
	levels: {},
	citation: sameText('')
};

export const areaId = (index: number) => AreaId.parse(`area-${index + 1}`);
export const technologyId = (index: number) => TechnologyId.parse(`technology-${index + 1}`);
export const horizonId = (year: number) => HorizonId.parse(`y${year}`);

const orderAt = (index: number) => String(index + 1).padStart(4, '0');

/** A project by its shape: every area, technology and year in the order given. */
export function aMatrixProject({ areas, technologies, years, said, scale }: Shape): Project {
	const project: Project = {
		id: ProjectId.parse('matrix-test'),
		title: { da: 'Digitale kompetencer', en: 'Digital competences' },
		fictitious: true,
		caveat: {
			da: 'Projektgruppens subjektive vurdering på baggrund af desk research. Alene en indikation til brug for styregruppens udvælgelse.',
			en: "The project group's subjective judgement based on desk research. Indicative only, to support the steering group's selection."
		},
		sourceLine: { da: 'Projektgruppen', en: 'The project group' },
		provenance: { starter: null, note: sameText(''), createdAt: '2026-11-22T09:00:00.000Z' },
		framework: {
			scale: { ...SHARE, ...scale },
			technologies: {},
			horizons: {},
			sectors: {}
		},
		areas: {},
		cells: {},
		sources: {},
		assessors: {}
	};
	technologies.forEach((label, index) => {
		const id = technologyId(index);
		project.framework.technologies[id] = {
			id,
			order: orderAt(index),
			label: sameText(label),
			shortLabel: sameText(label),
			definition: sameText('')
		};
	});
	for (const year of years) {
		project.framework.horizons[horizonId(year)] = { id: horizonId(year), year };
	}
	const sector = SectorId.parse('hospital');
	project.framework.sectors[sector] = { id: sector, order: '1', label: sameText('Hospital') };
	areas.forEach(([field, profession], a) => {
		const id = areaId(a);
		project.areas[id] = {
			id,
			order: orderAt(a),
			number: a + 1,
			field: sameText(field),
			profession: sameText(profession),
			sector,
			locked: false,
			volumes: { costs: null, staff: null, activity: null }
		};
		technologies.forEach((_, t) =>
			years.forEach((year, h) => {
				const value = valueOf(said(a, t, h));
				if (value.kind === 'notScored') return;
				const cells = (project.cells[id] ??= {});
				cells[cellKey(technologyId(t), horizonId(year))] = scoreOf(value);
			})
		);
	});
	return project;
}

function valueOf(said: Said): Value {
	if (said === null) return NOT_SCORED;
	if (said === '?') return DONT_KNOW;
	if (said === 'x') return NOT_APPLICABLE;
	return { kind: 'level', level: said };
}

function scoreOf(value: Value): Score {
	return { value, confidence: null, rationale: '', sources: {}, state: 'draft' };
}
