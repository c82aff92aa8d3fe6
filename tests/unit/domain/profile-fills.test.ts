import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryForward, stopAfter } from '#lib/domain/carry.ts';
import { setReviewState, setValues, type CellValue } from '#lib/domain/edits.ts';
import { cellAt, gridOf, type Range } from '#lib/domain/grid.ts';
import type { Document } from '#lib/domain/project.ts';
import { ramp } from '#lib/domain/ramp.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { shiftProfile } from '#lib/domain/shift.ts';
import { DONT_KNOW, NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { aDocument, level, LUNG } from '../../support/documents.ts';

/* Rows of five years: a number, `?` for don't know, `_` for not scored. */

const said = (sign: string): Value =>
	sign === '_' ? NOT_SCORED : sign === '?' ? DONT_KNOW : level(Number(sign));

const sign = (value: Value) =>
	value.kind === 'level' ? String(value.level) : value.kind === 'dontKnow' ? '?' : '_';

function scored(...rows: string[]): Document {
	const document = aDocument();
	const grid = gridOf(document.project, LUNG);
	const changes = rows.flatMap((signs, row) =>
		signs.split(' ').flatMap((text, column) => {
			const cell = cellAt(grid, { row, column });
			return cell ? [{ cell, value: said(text) }] : [];
		})
	);
	setValues(changes)(document);
	return document;
}

function row(document: Document, at = 0): string {
	const grid = gridOf(document.project, LUNG);
	return grid.horizons
		.flatMap((_, column) => cellAt(grid, { row: at, column }) ?? [])
		.map((cell) => sign(scoreAt(document.project, cell).value))
		.join(' ');
}

function after(document: Document, changes: readonly CellValue[], at = 0): string {
	setValues(changes)(document);
	return row(document, at);
}

const single = (column: number, at = 0): Range => ({
	top: at,
	bottom: at,
	left: column,
	right: column
});
const rows = (top: number, bottom: number, left = 0, right = 4): Range => ({
	top,
	bottom,
	left,
	right
});

describe('a ramp', () => {
	const rampOf = (document: Document, range: Range) =>
		ramp(document.project, gridOf(document.project, LUNG), range);

	it.each([
		['10 _ _ _ 50', '10 20 30 40 50'],
		['50 _ 10 _ _', '50 30 10 _ _'],
		['_ 10 _ 15 _', '_ 10 13 15 _'],
		['10 _ ? _ 50', '10 _ ? _ 50'],
		['10 20 _ 0 50', '10 20 10 0 50']
	])('%s becomes %s: nothing that is said, and nothing past the ends, changes', (before, then) => {
		const document = scored(before);
		expect(after(document, rampOf(document, single(0)))).toBe(then);
	});

	it('is linear in time, not in steps', () => {
		const document = scored('0 _ _ _ 100');
		const [, second] = Object.values(document.project.framework.horizons).sort(
			(a, b) => a.year - b.year
		);
		if (!second) throw new Error('no second year');
		second.year = 2021;
		expect(after(document, rampOf(document, single(0)))).toBe('0 5 50 75 100');
	});

	it('fills each row of a range, and only its years', () => {
		const document = scored('0 _ _ _ 40', '10 _ _ _ 50', '20 _ _ _ 60');
		const changes = rampOf(document, rows(0, 1, 0, 2));
		expect(after(document, changes, 0)).toBe('0 10 20 _ 40');
		expect([row(document, 1), row(document, 2)]).toEqual(['10 20 30 _ 50', '20 _ _ _ 60']);
	});

	it('gives numbers the scale can hold', () => {
		const document = scored('0 _ _ _ 10');
		expect(after(document, rampOf(document, single(0)))).toBe('0 3 5 8 10');
	});
});

describe('a shift', () => {
	const shiftOf = (document: Document, range: Range, step: 1 | -1) =>
		shiftProfile(document.project, gridOf(document.project, LUNG), range, step);

	it.each([
		[1, '10 20 ? _ 50', '_ 10 20 ? _'],
		[-1, '10 20 ? _ 50', '20 ? _ 50 _']
	] as const)('by %i of %s is %s', (step, before, then) => {
		const document = scored(before);
		expect(after(document, shiftOf(document, single(2), step))).toBe(then);
	});

	it('there and back loses only what fell off the end', () => {
		const signs = fc.array(fc.constantFrom('_', '?', '10', '55'), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(signs, (before) => {
				const document = scored(before.join(' '));
				setValues(shiftOf(document, single(0), 1))(document);
				setValues(shiftOf(document, single(0), -1))(document);
				expect(row(document)).toBe([...before.slice(0, 4), '_'].join(' '));
			})
		);
	});

	it('leaves a row with a locked cell whole, and names the cell', () => {
		const document = scored('10 20 30 40 50', '10 _ _ _ _');
		const grid = gridOf(document.project, LUNG);
		const cell = cellAt(grid, { row: 0, column: 3 });
		if (!cell) throw new Error('no cell');
		setReviewState(cell, 'locked')(document);
		const changes = shiftOf(document, rows(0, 1), 1);
		expect(changes[0]?.cell).toEqual(cell);
		expect(after(document, changes)).toBe('10 20 30 40 50');
		expect(row(document, 1)).toBe('_ 10 _ _ _');
	});
});

describe('carrying forward', () => {
	const carryOf = (document: Document, range: Range) =>
		carryForward(document.project, gridOf(document.project, LUNG), range);

	it.each([
		['10 _ _ _ _', 0, '10 10 10 10 10'],
		['10 _ _ 40 _', 0, '10 10 10 40 _'],
		['10 _ _ ? _', 0, '10 10 10 ? _'],
		['? _ _ _ _', 0, '? ? ? ? ?'],
		['10 _ _ _ _', 1, '10 _ _ _ _'],
		['10 20 _ _ _', 0, '10 20 _ _ _']
	])('%s from year %i is %s', (before, column, then) => {
		const document = scored(before);
		expect(after(document, carryOf(document, single(column)))).toBe(then);
	});

	it('in a range carries each answer on to the next, and stays inside', () => {
		const document = scored('10 _ 30 _ _', '_ _ 20 _ _');
		expect(after(document, carryOf(document, rows(0, 1, 0, 3)))).toBe('10 10 30 30 _');
		expect(row(document, 1)).toBe('_ _ 20 20 _');
	});
});

it('stopping at a year clears every later one, and no other', () => {
	const document = scored('10 20 30 ? 50', '10 20 30 40 50');
	const grid = gridOf(document.project, LUNG);
	const changes = stopAfter(document.project, grid, single(1));
	expect(after(document, changes)).toBe('10 20 _ _ _');
	expect(row(document, 1)).toBe('10 20 30 40 50');
});
