import { describe, expect, it } from 'vitest';
import type { FigureStamp } from '#lib/format/figure-stamp.ts';
import { openFigureText } from '#lib/format/open-figure.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveFigureText, saveProjectText } from '#lib/format/save.ts';
import { anExample, LUNG } from '../../support/documents.ts';

const EXAMPLE = anExample();
const STAMP: FigureStamp = {
	revision: '0mgabcdef-0001-aaaaaaaa-bbbb',
	date: '2026-11-22',
	language: 'da',
	left: ['names'],
	content: { kind: 'area', area: LUNG }
};
const TEXT = saveFigureText(saveProjectText(EXAMPLE), STAMP);

/** The text with its parts changed. */
function changed(change: (parts: { figure: unknown; project: Record<string, unknown> }) => void) {
	const parts = JSON.parse(TEXT) as { figure: unknown; project: Record<string, unknown> };
	change(parts);
	return JSON.stringify(parts);
}

describe('what a figure carries', () => {
	it('opens as the document and the stamp it was made of', () => {
		expect(openFigureText(TEXT)).toEqual({
			ok: true,
			value: { document: EXAMPLE, stamp: STAMP },
			notes: []
		});
	});

	it('holds a project file letter for letter, and opens as one where it is saved as a file', () => {
		expect(TEXT).toContain(saveProjectText(EXAMPLE).trimEnd());
		expect(openProjectText(TEXT)).toMatchObject({ ok: true, value: EXAMPLE });
		expect(openFigureText(saveProjectText(EXAMPLE))).toMatchObject({
			ok: true,
			value: { document: EXAMPLE, stamp: null }
		});
	});

	it('is a project without a stamp where the stamp is not one', () => {
		for (const figure of [null, 7, { ...STAMP, revision: '<b>' }, { ...STAMP, more: 1 }]) {
			const text = changed((parts) => (parts.figure = figure));
			expect(openFigureText(text)).toMatchObject({ ok: true, value: { stamp: null } });
		}
	});

	it.each([
		['file.empty', ''],
		['file.notJson', TEXT.slice(0, 2000)],
		['file.otherKind', '<!DOCTYPE html><html></html>'],
		['file.otherKind', '{"format":"varmekort-figure"}'],
		[
			'file.otherKind',
			`{"format":"varmekort-figure","project":{"format":"varmekort-figure","project":{}}}`
		],
		['file.newer', changed(({ project }) => (project.version = 99))],
		['document.missing', changed(({ project }) => (project.document = { ballots: {} }))],
		['document.unknownKey', changed(({ project }) => (project.figure = {}))]
	])('is refused with %s like any file', (code, text) => {
		const opened = openFigureText(text);
		expect(opened.ok ? [] : opened.problems.map((problem) => problem.code)).toContain(code);
	});
});
