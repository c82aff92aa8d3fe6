import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyAllAreas } from '#lib/commands/copy-areas.ts';
import { planClipboard } from '#lib/commands/paste-plan.ts';
import { setValues } from '#lib/domain/edits.ts';
import type { Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { aDocument, anExample, anyValue, HEART, LUNG } from '../../support/documents.ts';

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const cellsOf = (project: Project) =>
	areasInOrder(project).flatMap(({ id: area }) =>
		technologiesInOrder(project).flatMap(({ id: technology }) =>
			horizonsInOrder(project).map(({ id: horizon }) => ({ area, technology, horizon }))
		)
	);

it('gives a row to each technology of each area, named so that a spreadsheet can be read', () => {
	const { text } = copyAllAreas(anExample().project, 'da');
	const lines = text.split('\r\n');
	expect(lines).toHaveLength(1 + 20 * 8 + 1);
	expect(lines[0]).toBe('Nr.\tOmråde\tFaggruppe\tTeknologi\t2020\t2025\t2030\t2035\t2040');
	expect(lines[1]).toMatch(/^1\tOrtopædkirurgi\tLæge\tTelemedicin\t/);
});

it('brings every score of a project back to its cell, in either language, from text and from HTML', () => {
	const anyForm = fc.constantFrom('text', 'html', 'both');
	const cells = cellsOf(aDocument().project).filter(({ area }) => area === LUNG || area === HEART);
	const scores = fc.array(fc.record({ cell: fc.constantFrom(...cells), value: anyValue }));
	fc.assert(
		fc.property(scores, fc.constantFrom(...LANGUAGES), anyForm, (changes, language, form) => {
			const from = aDocument();
			setValues(changes)(from);
			const { text, html } = copyAllAreas(from.project, language);
			const copied = { text: form === 'html' ? '' : text, html: form === 'text' ? '' : html };
			const to = aDocument();
			const plan = planClipboard(to.project, HEART, range, copied);
			if (!plan.ok) throw new Error('the table was refused');
			expect(plan.value.refused).toEqual([]);
			expect(plan.value.changes).toHaveLength(800);
			setValues(plan.value.changes)(to);
			for (const cell of cellsOf(from.project)) {
				expect(scoreAt(to.project, cell).value).toEqual(scoreAt(from.project, cell).value);
			}
		}),
		{ numRuns: 12 }
	);
});
