import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildAreaFigure, type AreaFigureOptions } from '#lib/scene/area-figure.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { LIGHT, PAPER } from '#lib/scene/theme.ts';
import { aProject, readinessScale } from '../support/builders.ts';
import { GROUPED_EXAMPLE, TECHNOLOGIES, WORKED_EXAMPLE } from '../support/figure-data.ts';

const COLUMN = {
	language: 'da',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22'
} satisfies AreaFigureOptions;

export function typicalAreaInDanish(): Scene {
	return figure(WORKED_EXAMPLE);
}

export function typicalAreaInHouseType(): Scene {
	return figure(WORKED_EXAMPLE, { theme: LIGHT });
}

export function englishSlide(): Scene {
	return figure(WORKED_EXAMPLE, { language: 'en', size: 'slide' });
}

export function withoutNumerals(): Scene {
	const rows = [
		[35, 55, 75, 85, 90],
		[5, 20, null, 60, '?'],
		[10, 20, 'x', 'x', 'x'],
		['x', 'x', 'x', 'x', 'x'],
		[null, null, null, null, null]
	] as const;
	const technologies = TECHNOLOGIES.slice(0, rows.length);
	const project = aProject({ fictitious: true, technologies, areas: [{ rows }] });
	return figure(project, { numerals: false });
}

export function everyStateOfACell(): Scene {
	const project = aProject({
		technologies: [
			{ da: 'Vurderet hele vejen', en: 'Scored all the way' },
			{ da: 'Nul', en: 'Zero' },
			{ da: 'Interpoleret over to år', en: 'Interpolated over two years' },
			{ da: 'Ikke vurderet i enderne', en: 'Not scored at the ends' },
			{ da: 'Ved ikke bryder interpolationen', en: 'Don’t know breaks interpolation' },
			{ da: 'Ved ikke hele vejen', en: 'Don’t know all the way' },
			{ da: 'Ikke relevant', en: 'Not applicable' },
			{ da: 'Ikke relevant fra 2035', en: 'Not applicable from 2035' },
			{ da: 'Nedre grænse, og et fald', en: 'A lower bound, and a fall' }
		],
		areas: [
			{
				rows: [
					[10, 30, 50, 70, 100],
					[0, 0, 0, 0, 0],
					[5, null, null, 80, 90],
					[null, 30, 45, null, null],
					[20, null, '?', null, 60],
					['?', '?', '?', '?', '?'],
					['x', 'x', 'x', 'x', 'x'],
					[10, 20, 30, 'x', 'x'],
					['>=80', 60, '>=40', 20, null]
				]
			}
		]
	});
	return figure(project);
}

export function technologiesInGroups(): Scene {
	return figure(GROUPED_EXAMPLE);
}

export function technologiesInGroupsOnASlide(): Scene {
	return figure(GROUPED_EXAMPLE, { language: 'en', size: 'slide' });
}

export function nothingScoredYet(): Scene {
	return figure(aProject({ technologies: TECHNOLOGIES }));
}

export function elevenTechnologiesLongDanishNames(): Scene {
	const technologies = [
		'Elektroniske patientjournaler og beslutnings\u00adstøtte\u00adsystemer i almen praksis',
		'Tele\u00admedicin',
		'Kunstig intelligens til billed\u00addiagnostik',
		'Patient\u00adrapporterede oplysninger (PRO)',
		'Genom\u00adsekventering',
		'Speciallæge\u00adpraksis\u00adkonsultations\u00adbooking\u00adsystemer',
		'Sensorer og wearables',
		'Virtuel eller augmen\u00adteret virkelig\u00adhed',
		'Robot\u00adbaseret inter\u00advention og genop\u00adtræning',
		'Prædik\u00adtive analyser',
		'Naturlig sprog\u00adbehandling'
	];
	const rows = technologies.map((_, i) => [i, i + 12, i * 4 + 20, i * 5 + 30, i * 6 + 35]);
	const field = 'Diagnostisk radiologi, ultralyd og interventionel behandling';
	const profession = 'Radiografer og specialeansvarlige overlæger';
	return figure(aProject({ technologies, areas: [{ rows, field, profession }] }));
}

export function elevenTechnologiesOnASlide(): Scene {
	const technologies = [...TECHNOLOGIES, 'Genome sequencing', 'Patient portals', 'Chatbots'];
	const rows = technologies.map((_, i) => [i, i + 12, i * 4 + 20, i * 5 + 30, i * 6 + 35]);
	const project = aProject({ technologies, areas: [{ rows }] });
	return figure(project, { size: 'slide', language: 'en' });
}

export function unequalHorizons(): Scene {
	const years = [2024, 2025, 2027, 2030, 2045];
	const rows = [
		[10, 15, 30, 55, 90],
		[5, null, 20, 40, 60],
		['?', 5, 5, 10, null]
	] as const;
	return figure(aProject({ technologies: TECHNOLOGIES.slice(0, 3), years, areas: [{ rows }] }));
}

export function oneHorizon(): Scene {
	const rows = [[60], [null], ['?']] as const;
	const technologies = TECHNOLOGIES.slice(0, 3);
	return figure(aProject({ technologies, years: [2030], areas: [{ rows }] }));
}

export function readinessOnAnOrdinalScale(): Scene {
	const rows = [
		[3, 5, 7, 9, 9],
		[2, 4, null, 8, 9],
		[1, 1, 2, 3, '?']
	] as const;
	const technologies = TECHNOLOGIES.slice(0, 3);
	return figure(aProject({ technologies, scale: readinessScale(), areas: [{ rows }] }));
}

export function hostileNames(): Scene {
	const project = aProject({
		title: '=HYPERLINK("http://example.org")',
		technologies: [
			'</text><script>alert(1)</script>',
			'Quotes " and \' & <b>tags</b>',
			'🫁 👩‍⚕️ 🇩🇰 emoji',
			'control \u0000\u0008\u001b and lone \ud800 surrogate',
			'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4).slice(0, 200),
			'שלום مرحبا 漢字'
		],
		areas: [
			{
				field: '"><img src=x onerror=alert(1)>',
				profession: 'N'.repeat(200),
				rows: [[1, 2, 3, 4, 5]]
			}
		]
	});
	return figure(project, { language: 'en' });
}

function figure(project: Project, options: Partial<AreaFigureOptions> = {}): Scene {
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The project has no area');
	return buildAreaFigure(project, area.id, { ...COLUMN, ...options });
}
