import { HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, type Cell } from '#lib/domain/reading.ts';
import { buildFigures, type FigureChoice, type FigureContent } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { withCallouts } from '../support/callouts.ts';
import { WORKED_EXAMPLE } from '../support/figure-data.ts';
import { WORKED_MATRIX } from '../support/matrix-data.ts';

export function areaWithCallouts(): Scene {
	return figure(AREA, { kind: 'area', area: areaOf(AREA, FIRST) });
}

export function areaWithCalloutsOnAnEnglishSlide(): Scene {
	return figure(
		AREA,
		{ kind: 'area', area: areaOf(AREA, FIRST) },
		{ language: 'en', size: 'slide' }
	);
}

export function yearsWithCallouts(): Scene {
	return figure(AREA, { kind: 'years', area: areaOf(AREA, FIRST) });
}

export function matrixWithCallouts(): Scene {
	return figure(MATRIX, { kind: 'matrix', horizon: HorizonId.parse('h2030') });
}

export function matrixWithCalloutsOnAnEnglishSlide(): Scene {
	const content = { kind: 'matrix', horizon: HorizonId.parse('h2030') } as const;
	return figure(MATRIX, content, { language: 'en', size: 'slide' });
}

const cell = (project: Project, technology: number, year: number, area = 0): Cell => ({
	area: areaOf(project, area),
	technology: TechnologyId.parse(`t${technology}`),
	horizon: HorizonId.parse(`h${year}`)
});

function areaOf(project: Project, place = 0) {
	const area = areasInOrder(project)[place];
	if (!area) throw new Error('The project has too few areas');
	return area.id;
}

const LIMIT = { da: 'Kun på to hospitaler i dag.', en: 'At two hospitals only so far.' };
const TRIAL = {
	da: 'Forsøget slutter i 2029. Tallet forudsætter, at ordningen bliver gjort permanent i alle fem regioner.',
	en: 'The trial ends in 2029. The number assumes that it is made permanent in all five regions.'
};
const DANISH = { da: 'Uden de private praksis.', en: '' };

const FIRST = areasInOrder(WORKED_EXAMPLE).findIndex(({ number }) => number === 5);
const AREA = withCallouts(WORKED_EXAMPLE, [
	[cell(WORKED_EXAMPLE, 1, 2020, FIRST), LIMIT],
	[cell(WORKED_EXAMPLE, 4, 2030, FIRST), TRIAL],
	[cell(WORKED_EXAMPLE, 4, 2040, FIRST), DANISH],
	[cell(WORKED_EXAMPLE, 5, 2040, FIRST), LIMIT]
]);

const MATRIX = withCallouts(WORKED_MATRIX, [
	[cell(WORKED_MATRIX, 1, 2030, 0), LIMIT],
	[cell(WORKED_MATRIX, 2, 2030, 1), TRIAL],
	[cell(WORKED_MATRIX, 2, 2030, 2), LIMIT],
	[cell(WORKED_MATRIX, 6, 2030, 8), DANISH]
]);

function figure(
	project: Project,
	content: FigureContent,
	choice: Partial<FigureChoice> = {}
): Scene {
	const usual = { size: 'column', language: 'da', numerals: true, date: '2026-11-22' } as const;
	const [page] = buildFigures(project, { ...usual, content, ...choice });
	if (!page) throw new Error('A figure has a page');
	return page;
}
