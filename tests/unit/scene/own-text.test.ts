import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { setFigureText } from '#lib/domain/figure-edits.ts';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import { digestOfFigure, figureKey } from '#lib/scene/figure-key.ts';
import { isOutdated, ownTextOf } from '#lib/scene/own-text.ts';
import { NAMES, WORKED_DIFFERENCE } from '../../support/difference-data.ts';
import { WORKED_MATRIX } from '../../support/matrix-data.ts';

const a1 = AreaId.parse('a1');
const horizon = HorizonId.parse('h2030');
const AREA: FigureContent = { kind: 'area', area: a1 };

function withText(project: Project, content: FigureContent, text: string): Project {
	const numbers = digestOfFigure(project, content, 'da');
	const recipe = setFigureText(figureKey(content), 'da', { text, numbers });
	return produce({ project, ballots: {} }, recipe).project;
}

/** The project with another number in an area's first cell. */
function changed(project: Project, area: AreaId): Project {
	return produce(project, (draft) => {
		const [technology] = Object.values(draft.framework.technologies);
		const score = technology && draft.cells[area]?.[cellKey(technology.id, horizon)];
		if (score) score.value = { kind: 'level', level: 99 };
	});
}

const descriptions = (project: Project, content: FigureContent, language: 'da' | 'en') =>
	buildFigures(project, {
		content,
		language,
		size: 'column',
		numerals: true,
		date: '2026-11-22'
	}).map(({ description }) => description);

describe('an alternative text of its own', () => {
	test('takes the place of the written one in its figure and its language alone', () => {
		const project = withText(WORKED_MATRIX, AREA, 'Egne ord.');
		expect(descriptions(project, AREA, 'da')).toEqual(['Egne ord.']);
		expect(descriptions(project, AREA, 'en')).toEqual(descriptions(WORKED_MATRIX, AREA, 'en'));
		const years: FigureContent = { kind: 'years', area: a1 };
		expect(descriptions(project, years, 'da')).toEqual(descriptions(WORKED_MATRIX, years, 'da'));
	});

	test('is on every page of an overview', () => {
		const overview: FigureContent = { kind: 'overview', horizon };
		const project = withText(WORKED_MATRIX, overview, 'Egne ord.');
		expect(new Set(descriptions(project, overview, 'da'))).toEqual(new Set(['Egne ord.']));
	});

	test('is outdated as soon as a number of its figure is another, and not before', () => {
		const project = withText(WORKED_MATRIX, AREA, 'Egne ord.');
		const outdated = (now: Project) => {
			const own = ownTextOf(now, AREA, 'da');
			return own !== null && isOutdated(own, now, AREA, 'da');
		};
		expect(outdated(project)).toBe(false);
		expect(outdated(changed(project, AreaId.parse('a2')))).toBe(false);
		expect(outdated(changed(project, a1))).toBe(true);
	});

	test('follows its figure through another order of the rows', () => {
		const content: FigureContent = { kind: 'matrix', horizon };
		const sorted: FigureContent = { ...content, order: { by: 'similarity' }, groups: 3 };
		const project = withText(WORKED_MATRIX, content, 'Egne ord.');
		const own = ownTextOf(project, sorted, 'da');
		expect(own?.text).toBe('Egne ord.');
		expect(own && isOutdated(own, project, sorted, 'da')).toBe(false);
	});
});

test('every figure has a key of its own', () => {
	const order = { by: 'report' } as const;
	const difference = { kind: 'difference', difference: WORKED_DIFFERENCE, hasYear: true } as const;
	const areas = Object.keys(WORKED_MATRIX.areas).map((id) => AreaId.parse(id));
	const contents: FigureContent[] = [
		AREA,
		{ kind: 'years', area: a1 },
		{ kind: 'overview', horizon },
		{ kind: 'matrix', horizon },
		{ ...difference, names: NAMES, extent: { kind: 'areas', horizon, order } },
		{ ...difference, names: NAMES, extent: { kind: 'years', area: a1 } },
		{
			...difference,
			names: { from: NAMES.to, to: 'x'.repeat(500) },
			extent: { kind: 'areas', horizon, order }
		},
		{ kind: 'profile', set: { by: 'all' } },
		{ kind: 'selection' },
		{ kind: 'profile', set: { by: 'profession', profession: 'Læge\nDoctor' } },
		{ kind: 'profile', set: { by: 'areas', areas } },
		{ kind: 'profile', set: { by: 'areas', areas: areas.slice(1) } }
	];
	expect(new Set(contents.map(figureKey)).size).toBe(contents.length);
});
