import { describe, expect, test } from 'vitest';
import { EditLabel, LOCKS } from '#lib/domain/edit-label.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { DONT_KNOW, type Value } from '#lib/domain/score.ts';
import { describeEdit } from '#lib/i18n/edit-words.ts';
import { aCell, aDocument, level, LUNG } from '../../support/documents.ts';

const { project } = aDocument();
const CELL = aCell('sensors-wearables', 2030);
const set = (from: Value, to: Value): EditLabel => ({ code: 'score.value', cell: CELL, from, to });

/** One label of every code. */
const ALL: readonly EditLabel[] = [
	{ code: 'project.create' },
	{ code: 'project.rename', from: { da: 'A', en: 'A' }, to: { da: 'B', en: 'B' } },
	{ code: 'project.caveat' },
	{ code: 'area.lock', area: LUNG },
	{ code: 'area.unlock', area: LUNG },
	set(level(50), level(55)),
	...(
		[
			'score.clear',
			'score.many',
			'score.fillRight',
			'score.fillDown',
			'score.fillSelection',
			'score.paste',
			'score.cut',
			'score.ramp',
			'score.shift',
			'score.carry',
			'score.stop',
			'score.paint'
		] as const
	).map((code): EditLabel => ({ code, area: LUNG, count: 3 })),
	{ code: 'score.confidence', cell: CELL, to: 'high' },
	{ code: 'score.rationale', cell: CELL },
	{ code: 'score.cite', cell: CELL },
	{ code: 'score.uncite', cell: CELL },
	{ code: 'score.state', cell: CELL, to: 'locked' },
	{ code: 'score.pasteTable', areas: 20, count: 1100 },
	{ code: 'score.range', cell: CELL },
	{ code: 'score.question', cell: CELL },
	{ code: 'score.callout', cell: CELL },
	{ code: 'area.review', area: LUNG, to: 'agreed' },
	...(['palette', 'course', 'signs', 'ramp'] as const).map((part): EditLabel => ({
		code: 'figures',
		part
	})),
	...(['add', 'edit', 'merge', 'remove'] as const).map((act): EditLabel => ({
		code: 'source',
		act,
		title: 'Register A'
	})),
	...(['technology', 'horizon', 'area', 'level', 'sector'] as const).flatMap((part) =>
		(['add', 'edit', 'move', 'hide', 'show', 'remove', 'group', 'duplicate'] as const).map(
			(act): EditLabel => ({
				code: 'framework',
				part,
				act,
				name: { da: 'Navn', en: 'Name' },
				count: 3
			})
		)
	),
	{ code: 'framework.scale', to: { da: 'Andel', en: 'Share' }, count: 12 },
	{ code: 'selection.weights', from: [50, 50], to: [60, 40] },
	...(['add', 'edit', 'remove', 'move', 'on', 'off'] as const).flatMap((act): EditLabel[] => [
		{ code: 'selection.criterion', act, name: { da: 'Vækst', en: 'Growth' } },
		{ code: 'selection.constraint', act, kind: 'sector' }
	]),
	...LOCKS.map((to): EditLabel => ({ code: 'selection.lock', area: LUNG, to })),
	{ code: 'selection.size', min: 7, max: 7 },
	{ code: 'selection.size', min: 5, max: 8 },
	{ code: 'selection.own', area: LUNG, isIn: true },
	{ code: 'selection.own', area: LUNG, isIn: false },
	{ code: 'selection.ownSet', count: 7 },
	{ code: 'selection.follow' },
	{ code: 'selection.reserve' },
	{ code: 'selection.method' },
	{ code: 'selection.decide', version: 2 },
	{ code: 'project.restore', at: Date.UTC(2026, 10, 24), name: '' },
	{ code: 'project.restore', at: Date.UTC(2026, 10, 24), name: 'Workshop 1' }
];

test('the examples of this test hold every code there is', () => {
	const codes = EditLabel.def.options.flatMap((option) => option.shape.code.def.values);
	expect(new Set(ALL.map(({ code }) => code))).toEqual(new Set(codes));
});

test.each(ALL)('$code has words of its own in both languages', (label) => {
	const danish = describeEdit(label, project, 'da');
	const english = describeEdit(label, project, 'en');
	expect(danish).not.toBe(english);
	for (const said of [danish, english]) {
		expect(said).toMatch(/\p{L}{3}/u);
		expect(said).not.toMatch(/undefined|null/);
	}
});

describe('a changed score', () => {
	test('is named by technology, year, and both numbers', () => {
		expect(describeEdit(set(level(50), level(55)), project, 'da')).toMatch(
			/^Sensorer\S*.* 2030, 50 → 55$/
		);
	});

	test('says the answers that are not numbers in words', () => {
		expect(describeEdit(set(level(50), DONT_KNOW), project, 'en')).toMatch(/50 → don't know$/);
	});

	test('keeps the bound of a lower bound', () => {
		const bound: Value = { kind: 'level', level: 80, atLeast: true };
		expect(describeEdit(set(level(50), bound), project, 'da')).toMatch(/50 → mindst 80$/);
	});
});

test('one cell and many cells are counted as such', () => {
	const fill = (count: number): EditLabel => ({ code: 'score.fillRight', area: LUNG, count });
	expect(describeEdit(fill(1), project, 'en')).toMatch(/^1 cell filled/);
	expect(describeEdit(fill(4), project, 'en')).toMatch(/^4 cells filled/);
});

test('what has left the project since is called removed', () => {
	const label: EditLabel = { code: 'area.lock', area: AreaId.parse('gone') };
	expect(describeEdit(label, project, 'da')).toBe('slettet låst');
});
