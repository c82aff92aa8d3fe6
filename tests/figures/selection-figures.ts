import { AreaId, HorizonId, SectorId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureSize } from '#lib/scene/sizes.ts';
import { anExample } from '../support/documents.ts';
import { selecting } from '../support/selected-projects.ts';

/* Rankings with the set that is chosen from them. */

const areaOf = (id: string) => AreaId.parse(id);

export function selectionAsEverybodyBegins(): Scene {
	return figure(anExample().project, 'column', 'en');
}

export function selectionWithConstraintsOnASlideInDanish(): Scene {
	return figure(constrained(), 'slide', 'da');
}

export function selectionOfTheGroupOnHalfASlideInDanish(): Scene {
	const own = [
		'lungemedicin-sygeplejerske',
		'kardiologi-laege',
		'hjertemedicin-sygeplejerske',
		'psykiatri-laege'
	].map(areaOf);
	const { project } = anExample();
	const [first] = Object.values(project.areas);
	if (first) first.volumes = { costs: null, staff: null, activity: null };
	return figure(selecting(project, { size: 4, own }), 'half', 'da');
}

/** Three criteria, and constraints that push the set out of the order of rank. */
function constrained(): Project {
	const { project } = anExample();
	return selecting(project, {
		size: 7,
		criteria: [
			{
				label: { da: 'Volumen', en: 'Volume' },
				measure: { kind: 'volume', parts: { costs: 1, staff: 1, activity: 1 } },
				points: 40
			},
			{
				label: { da: 'Niveau 2030', en: 'Level 2030' },
				measure: { kind: 'level', horizon: HorizonId.parse('2030') },
				points: 35
			},
			{
				label: { da: 'Tempo 2020–2030', en: 'Pace 2020–2030' },
				measure: { kind: 'rise', from: HorizonId.parse('2020'), to: HorizonId.parse('2030') },
				points: 25
			}
		],
		requirements: [
			{ kind: 'sector', sector: SectorId.parse('kommune'), min: 2, max: null },
			{ kind: 'professions', min: 3, max: null },
			{
				kind: 'eitherOr',
				areas: [areaOf('kardiologi-laege'), areaOf('hjertemedicin-sygeplejerske')]
			},
			{ kind: 'lock', area: areaOf('radiologi-laege'), isIn: true },
			{ kind: 'lock', area: areaOf('onkologi-sygeplejerske'), isIn: false }
		]
	});
}

function figure(project: Project, size: FigureSize, language: 'da' | 'en'): Scene {
	const content = { kind: 'selection' } as const;
	const choice = { content, size, language, numerals: true, date: '2026-11-22' } as const;
	const [page] = buildFigures(project, choice);
	if (!page) throw new Error('A figure has a page');
	return page;
}
