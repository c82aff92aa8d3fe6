import { differenceBetween, type Difference } from '#lib/domain/difference.ts';
import { differenceOfAreas, differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import {
	buildDifferenceFigure,
	type DifferenceFigureOptions
} from '#lib/scene/difference-figure.ts';
import { buildDifferenceLegend } from '#lib/scene/difference-legend.ts';
import {
	buildDifferenceMatrix,
	type DifferenceMatrixOptions
} from '#lib/scene/difference-matrix.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { DARK, LIGHT, PAPER } from '#lib/scene/theme.ts';
import { readinessScale } from '../support/builders.ts';
import { NAMES, WORKED_DIFFERENCE } from '../support/difference-data.ts';
import { aMatrix, WORKED_MATRIX } from '../support/matrix-data.ts';

const CHART: DifferenceMatrixOptions = {
	horizon: HorizonId.parse('h2030'),
	width: 1040,
	language: 'en',
	theme: LIGHT,
	order: { by: 'report' },
	names: NAMES
};

const DANISH = { language: 'da', names: { from: 'Første runde', to: 'nu' } } as const;

export function differencesOfTwoRounds(): Scene {
	return chart(WORKED_DIFFERENCE);
}

export function differencesInDanishAndDark(): Scene {
	return chart(WORKED_DIFFERENCE, {
		...DANISH,
		theme: DARK,
		order: { by: 'mean' }
	});
}

export function differencesOnAPhone(): Scene {
	const options = { width: 366, rowHeight: 44, labelWidth: { min: 118, max: 118 } };
	return chart(WORKED_DIFFERENCE, { ...DANISH, ...options });
}

export function differencesBeyondTheRamp(): Scene {
	return chart(
		differenceBetween(aMatrix([[100, 60, 50, 50, 0, 0]]), aMatrix([[0, 19, 10, 90, 41, 100]])),
		{ width: 620 }
	);
}

export function differencesOfStates(): Scene {
	const from = aMatrix([
		['?', 40, 'x', null],
		['>=80', '>=60', 40, 100],
		[null, '?', 'x', 40]
	]);
	const to = aMatrix([
		[40, '?', 60, 'x', 20],
		[95, '>=80', null, '>=90', '?'],
		[null, '?', 'x', 40, null],
		[10, null, '?', 'x', 100]
	]);
	return chart(differenceBetween(from, to), { width: 620 });
}

export function differencesInLevelsOfReadiness(): Scene {
	const scale = readinessScale();
	const from = aMatrix([[1, 3, 5, 9]], { scale });
	return chart(differenceBetween(from, aMatrix([[2, 9, 4, 1]], { scale })), { width: 620 });
}

export function differencesAcrossTwoScales(): Scene {
	const from = aMatrix([[1, 3, 5, '?']], { scale: readinessScale() });
	return chart(differenceBetween(from, aMatrix([[20, 30, 5, '?']])), { width: 620 });
}

export function differenceFigureInDanish(): Scene {
	return figure(WORKED_DIFFERENCE, DANISH);
}

export function differenceFigureOnAnEnglishSlide(): Scene {
	return figure(WORKED_DIFFERENCE, {
		size: 'slide',
		extent: { kind: 'areas', horizon: CHART.horizon, order: { by: 'mean' } }
	});
}

export function differenceOfTwoHorizons(): Scene {
	const [from, to] = [HorizonId.parse('h2025'), HorizonId.parse('h2035')];
	return figure(differenceOfHorizons(WORKED_MATRIX, from, to), {
		language: 'da',
		names: { from: '2025', to: '2035' },
		extent: { kind: 'areas', horizon: to, order: { by: 'report' } },
		hasYear: false
	});
}

export function differenceOfTwoAreas(): Scene {
	const [from, to] = [AreaId.parse('a5'), AreaId.parse('a13')];
	return figure(differenceOfAreas(WORKED_MATRIX, from, to), {
		size: 'slide',
		names: {
			from: 'Respiratory medicine · Nurse',
			to: 'Clinical microbiology · Biomedical scientist'
		},
		extent: { kind: 'years', area: to }
	});
}

export function legendOfDifferences(): Scene {
	return legend(800);
}

export function legendOfDifferencesOnANarrowScreen(): Scene {
	return legend(330);
}

function chart(difference: Difference, options: Partial<DifferenceMatrixOptions> = {}): Scene {
	const all = { ...CHART, ...options };
	const built = buildDifferenceMatrix(difference, all);
	const { width, height, title, description, language, nodes, stops } = built;
	const background = all.theme.paper;
	return { width, height, background, title, description, language, nodes, stops };
}

function figure(difference: Difference, options: Partial<DifferenceFigureOptions> = {}): Scene {
	return buildDifferenceFigure(difference, {
		language: 'en',
		theme: PAPER,
		size: 'column',
		date: '2026-11-22',
		names: NAMES,
		extent: { kind: 'areas', horizon: CHART.horizon, order: { by: 'report' } },
		hasYear: true,
		...options
	});
}

function legend(width: number): Scene {
	const { horizon } = CHART;
	const options = { horizon, names: NAMES, width, size: 11, language: 'en', theme: LIGHT } as const;
	return buildDifferenceLegend(WORKED_DIFFERENCE, options);
}
