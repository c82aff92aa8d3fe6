import fc from 'fast-check';
import { createExample } from '#lib/domain/example.ts';
import {
	AreaId,
	AssessorId,
	HorizonId,
	ProjectId,
	SourceId,
	TechnologyId
} from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { createFromStarter } from '#lib/domain/starters.ts';

export const PROJECT = ProjectId.parse('testprojekt');
const CREATED_AT = '2026-01-02T03:04:05.000Z';
export const OPTIONS = { projectId: PROJECT, createdAt: CREATED_AT, language: 'da' } as const;

/** The Danish framework, nothing scored, with two sources and one assessor in the register. */
export function aDocument(): Document {
	const document = createFromStarter('danish-8', OPTIONS);
	for (const id of SOURCES) {
		document.project.sources[id] = { id, title: id, link: '', year: 2024, type: 'study' };
	}
	document.project.assessors[ASSESSOR] = { id: ASSESSOR, name: 'Ada Berg', initials: 'AB' };
	return document;
}

/** The example, fresh each time: every state occurs in it. */
export function anExample(): Document {
	return createExample(OPTIONS);
}

export const SOURCES = [SourceId.parse('kilde-1'), SourceId.parse('kilde-2')] as const;
const ASSESSOR = AssessorId.parse('ab');
export const LUNG = AreaId.parse('lungemedicin-sygeplejerske');
export const HEART = AreaId.parse('hjertemedicin-sygeplejerske');

/** A cell of the Danish framework. */
export function aCell(technology: string, year: number, area = LUNG): Cell {
	return {
		area,
		technology: TechnologyId.parse(technology),
		horizon: HorizonId.parse(String(year))
	};
}

export const level = (number: number): Value => ({ kind: 'level', level: number });

/** Any value the share scale can hold. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
	fc.constantFrom(NOT_SCORED, DONT_KNOW, NOT_APPLICABLE),
	fc.integer({ min: 0, max: 100 }).map(level),
	fc.integer({ min: 0, max: 100 }).map((n): Value => ({ kind: 'level', level: n, atLeast: true }))
);
