import { describe, expect, test } from 'vitest';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import type { Language } from '#lib/domain/text.ts';
import { alternativeText } from '#lib/scene/alternative-text.ts';
import { figureTableLines } from '#lib/scene/figure-table-cells.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import { digestOfFigure, figureKey } from '#lib/scene/figure-key.ts';
import { figureTable } from '#lib/scene/figure-table.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { readSelection } from '#lib/scene/selection-reading.ts';
import { smallestText } from '#lib/scene/smallest-text.ts';
import { aProject } from '../../support/builders.ts';
import { anExample } from '../../support/documents.ts';
import { deciding, selecting } from '../../support/selected-projects.ts';

const content = { kind: 'selection' } as const;
const [a1, a2, a3, a4] = ['a1', 'a2', 'a3', 'a4'].map((id) => AreaId.parse(id)) as [
	AreaId,
	AreaId,
	AreaId,
	AreaId
];

/** Areas A, B … whose one technology has these levels in 2040; their points are as many where 0 and 100 are among them. */
function ranked(
	levels: readonly (number | null)[],
	size: number,
	more: { requirements?: readonly Requirement[]; own?: readonly AreaId[] } = {}
): Project {
	const project = aProject({
		technologies: ['One'],
		years: [2040],
		areas: levels.map((level, i) => ({
			field: 'ABCDEFGH'.charAt(i),
			profession: 'Nurse',
			rows: [[level]]
		}))
	});
	const measure = { kind: 'level', horizon: HorizonId.parse('h2040') } as const;
	const criteria = [{ label: 'Level', measure, points: 1 }];
	return selecting(project, { size, criteria, ...more });
}

const pageOf = (project: Project, language: Language = 'en'): Scene => {
	const choice = { content, size: 'slide', language, numerals: true, date: '2026-11-22' } as const;
	const [page] = buildFigures(project, choice);
	if (!page) throw new Error('A figure has a page');
	return page;
};

function textOf(nodes: readonly SceneNode[]): string {
	return nodes
		.flatMap((node) =>
			node.kind === 'group' ? [textOf(node.children)] : node.kind === 'text' ? [node.text] : []
		)
		.join(' ');
}
const textIn = (project: Project, language?: Language) => textOf(pageOf(project, language).nodes);

describe('the figure of a selection', () => {
	test('ranks all areas, and says where the set ends and how far it is to the next', () => {
		const { rows, cut } = readSelection(ranked([40, 100, 0, 73], 2));
		expect(rows.map(({ area, rank, isChosen }) => [area.id, rank, isChosen])).toEqual([
			['a2', 1, true],
			['a4', 2, true],
			['a1', 3, false],
			['a3', 4, false]
		]);
		expect(cut).toMatchObject({ after: 1, rank: 3 });
		const text = textIn(ranked([40, 100, 0, 73], 2), 'da');
		expect(text).toContain('Fra 4 til 2');
		expect(text).toContain('Her går grænsen. Afstand til nr. 3: 33,0 point');
	});

	test('gives equals one rank, and claims no distance between them', () => {
		const project = ranked([100, 50, 50, 0], 2);
		expect(readSelection(project).rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
		expect(textIn(project)).toContain('The set ends here. No. 2 has as many points');
	});

	test('draws no line where constraints push the set out of the order of rank', () => {
		const requirements = [{ kind: 'lock', area: a3, isIn: true }] as const;
		const project = ranked([40, 100, 0, 73], 2, { requirements });
		expect(readSelection(project).cut).toBeNull();
		const text = textIn(project);
		expect(text).not.toContain('The set ends here');
		expect(text).toContain('Chosen, locked');
	});

	test("shows the group's own set, and says which constraints it does not meet", () => {
		const requirements: Requirement[] = [{ kind: 'eitherOr', areas: [a1, a2] }];
		const text = textIn(ranked([40, 100, 0, 73], 2, { requirements, own: [a1, a2] }));
		expect(text).toContain("Chosen: the group's own set.");
		expect(text).toContain('The chosen do not meet: at most one of A (Nurse) and B (Nurse).');
	});

	test('dates the set by the newest decision, as long as it is the same set', () => {
		const project = ranked([40, 100, 0, 73], 2);
		expect(textIn(deciding(project, [a2, a4], '2026-11-20T09:00:00.000Z'), 'da')).toContain(
			'Valgt: sættet, der blev besluttet 20. november 2026.'
		);
		expect(textIn(deciding(project, [a2, a1], '2026-11-20T09:00:00.000Z'), 'da')).not.toContain(
			'besluttet'
		);
	});

	test('has words in place of a set where none is allowed, and chooses nobody', () => {
		const requirements = [
			{ kind: 'lock', area: a1, isIn: false },
			{ kind: 'lock', area: a2, isIn: false },
			{ kind: 'lock', area: a3, isIn: false }
		] as const;
		const project = ranked([40, 100, 0, 73], 2, { requirements });
		const { rows } = readSelection(project);
		expect(rows.some(({ isChosen, standing }) => isChosen || standing)).toBe(false);
		const text = textIn(project);
		expect(text).toContain('No set of 2 meets the constraints, so none is chosen.');
		expect(text).toContain('From 4 to 2');
	});

	test('keeps areas that cannot be ranked at the end, and says what they lack', () => {
		const project = ranked([null, 100, 0, 73], 2);
		expect(readSelection(project).rows.at(-1)).toMatchObject({ rank: null, area: { id: 'a1' } });
		expect(textIn(project)).toContain('Cannot be ranked: no number for Level');
	});

	test('holds twenty areas on a slide in type of seven points or more', () => {
		const page = pageOf(anExample().project, 'da');
		// A unit of this slide is as long as its width says: 960 points.
		expect((smallestText(page) * 960) / page.width).toBeGreaterThanOrEqual(7);
		expect(page.height).toBeLessThanOrEqual((page.width * 540) / 960 + 0.5);
	});

	test('is read once for each state of a project', () => {
		const project = ranked([40, 100], 1);
		expect(readSelection(project)).toBe(readSelection(project));
		expect(readSelection({ ...project })).not.toBe(readSelection(project));
	});
});

test('the table has rank, the value of each criterion, points, standing and who is chosen', () => {
	const { head, rows } = figureTable(ranked([40, 100, 0, null], 1), content, 'en');
	expect(head).toEqual(['Area', 'No.', 'Level (100%)', 'Points', 'Standing', 'Chosen']);
	const lines = figureTableLines({ caption: 'x', head, rows }, 'en').slice(1);
	expect(lines[0]).toBe(
		'2 B, Nurse: No. 1; Level (100%) 100.0; Points 100.0; Standing Core; Chosen Chosen.'
	);
	expect(lines.at(-1)).toBe(
		'4 D, Nurse: No. No number; Level (100%) No number; Points No number; Standing None; Chosen Not chosen.'
	);
});

describe('the alternative text', () => {
	test('names the chosen, the weights and the closest of the others', () => {
		const text = alternativeText(ranked([40, 100, 0, 73], 2), content, 'en');
		expect(text).toContain('Chosen: B (Nurse) and D (Nurse).');
		expect(text).toContain('Weights: Level 100%.');
		expect(text).toContain(
			'Fewest points among the chosen: D (Nurse) with 73.0; most among the others: A (Nurse) with 40.0.'
		);
	});

	test('names all that share a place', () => {
		expect(alternativeText(ranked([100, 50, 50, 0], 1), content, 'en')).toContain(
			'most among the others: B (Nurse) and C (Nurse) with 50.0.'
		);
	});

	test('stands for other numbers as soon as somebody else is chosen', () => {
		const project = ranked([40, 100, 0, 73], 2);
		const own = ranked([40, 100, 0, 73], 2, { own: [a1, a3] });
		expect(digestOfFigure(own, content, 'da')).not.toBe(digestOfFigure(project, content, 'da'));
		expect(figureKey(content)).toBe('selection.set');
	});
});
