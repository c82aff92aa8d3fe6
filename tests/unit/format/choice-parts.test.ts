import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { DecisionId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Problem, Result } from '#lib/domain/result.ts';
import {
	recordDecision,
	selectionOf,
	setLock,
	setSizes
} from '#lib/domain/selection/selection-edits.ts';
import { openDocument } from '#lib/format/open.ts';
import { da } from '#lib/i18n/da.ts';
import { en } from '#lib/i18n/en.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { anExample, HEART, LUNG } from '../../support/documents.ts';

const decision = (id: string) =>
	recordDecision({
		id: DecisionId.parse(id),
		takenAt: '2026-11-24T10:00:00.000Z',
		replaces: null,
		selection: selectionOf(anExample().project),
		proposed: { [LUNG]: true },
		chosen: { [HEART]: true },
		reserve: {},
		standing: {},
		rule: '',
		present: ['Ada Berg'],
		departures: {},
		dissent: [],
		note: ''
	});

const WHOLE = [
	setLock(LUNG, 'in'),
	setSizes({ min: 3, max: 5 }),
	decision('en'),
	decision('to')
].reduce<Document>((document, recipe) => produce(document, recipe), anExample());

type Json = Record<string, unknown>;
const at = (tree: unknown, ...path: string[]): Json =>
	path.reduce((value, key) => value[key] as Json, tree as Json);

/** The document with something broken, opened. */
function opened(breakIt: (project: Json) => void): Result<Document> {
	const copy = structuredClone(WHOLE) as unknown as Json;
	breakIt(at(copy, 'project'));
	return openDocument(copy);
}

const without = (...path: string[]): Document => {
	const copy = structuredClone(WHOLE);
	const last = path.pop() ?? '';
	Reflect.deleteProperty(at(copy, 'project', ...path), last);
	return copy;
};

describe('a broken part of a selection', () => {
	it.each<
		[string, (project: Json) => void, readonly string[], Problem['code'], string | undefined]
	>([
		[
			'criterion',
			(project) => (at(project, 'selection', 'criteria', 'growth').direction = 'sideways'),
			['selection', 'criteria', 'growth'],
			'repair.choicePart',
			'growth'
		],
		[
			'criterion under another id',
			(project) => (at(project, 'selection', 'criteria', 'growth').id = 'volume'),
			['selection', 'criteria', 'growth'],
			'repair.choicePart',
			'growth'
		],
		[
			'constraint',
			(project) => (at(project, 'selection', 'constraints', `lock-${LUNG}`).requirement = 7),
			['selection', 'constraints', `lock-${LUNG}`],
			'repair.choicePart',
			`lock-${LUNG}`
		],
		[
			'decision',
			(project) => (at(project, 'decisions', 'en').takenAt = 'i går'),
			['decisions', 'en'],
			'repair.decision',
			'en'
		],
		[
			'size',
			(project) => (at(project, 'selection').sizes = { min: 5, max: 3 }),
			['selection'],
			'repair.selection',
			undefined
		],
		[
			'way to write it',
			(project) => (project.selection = 'de syv'),
			['selection'],
			'repair.selection',
			undefined
		],
		[
			'list of decisions',
			(project) => (project.decisions = [1, 2]),
			['decisions'],
			'repair.decision',
			undefined
		]
	])('(a %s) is left out and named; all else is there', (_, breakIt, path, code, id) => {
		const result = opened(breakIt);
		const where = ['project', ...path].join('.');
		expect(result).toEqual({
			ok: true,
			value: without(...path),
			notes: [{ code, where, ...(id === undefined ? {} : { data: { id } }) }]
		});
		if (!result.ok) return;
		const [note] = result.notes;
		if (!note) return;
		const [danish, english] = [describeProblem(note, da), describeProblem(note, en)];
		expect(danish).not.toBe(english);
		for (const words of [danish, english]) expect(words).toContain(id ?? '');
	});

	it('is none where all can be read', () => {
		expect(opened(() => undefined)).toEqual({ ok: true, value: WHOLE, notes: [] });
	});

	it('does not make up for what must not be read at all', () => {
		const result = opened((project) => {
			const entries = '{"__proto__":{"isAdmin":true}}';
			at(project, 'selection').criteria = JSON.parse(entries);
		});
		expect(result.ok).toBe(false);
	});
});
