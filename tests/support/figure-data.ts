import type { Project } from '#lib/domain/project.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { aProject } from './builders.ts';

/** The report's eight technologies, with soft hyphens where a long word can break. */
export const TECHNOLOGIES: readonly LocalText[] = [
	{ da: 'Tele\u00admedicin', en: 'Telemedicine' },
	{ da: 'Smartphone apps', en: 'Smartphone apps' },
	{ da: 'Sensorer og wearables', en: 'Sensors and wearables' },
	{ da: 'Tale\u00adgenkendelse', en: 'Speech recognition and natural language processing' },
	{
		da: 'Virtuel eller augmen\u00adteret virkelig\u00adhed',
		en: 'Virtual and augmented reality'
	},
	{ da: 'Billed\u00adgenkendelse', en: 'Automated image interpretation using AI' },
	{
		da: 'Robot\u00adbaseret inter\u00advention og genop\u00adtræning',
		en: 'Interventional and rehabilitative robotics'
	},
	{ da: 'Prædik\u00adtive analyser', en: 'Predictive analytics using AI' }
];

/** Fictitious scores of one area: most states of a cell occur. */
export const WORKED_EXAMPLE = aProject({
	title: { da: 'Digitale kompetencer', en: 'Digital skills' },
	fictitious: true,
	technologies: TECHNOLOGIES,
	areas: [
		{
			number: 5,
			rows: [
				[35, 55, 75, 85, 90],
				[30, 50, 70, 80, 85],
				[25, 40, 55, 75, 85],
				[5, 20, null, 60, 75],
				[0, 5, 15, 25, '?'],
				[0, 5, 10, null, null],
				[0, 0, 5, 10, 20],
				[5, 15, 35, 55, 70]
			],
			confidence: [
				[3, 3, 2, 2, 2],
				[3, 3, 2, 2, 2],
				[3, 2, 2, 2, 1],
				[2, 2, 0, 1, 1],
				[3, 2, 1, 1, 0],
				[3, 2, 1, 0, 0],
				[3, 3, 2, 1, 1],
				[2, 2, 1, 1, 1]
			]
		},
		...Array.from({ length: 19 }, (_, i) => ({ number: i < 4 ? i + 1 : i + 2 }))
	]
});

const SEEING = { da: 'Tale og billeder', en: 'Speech and images' };
const REACHING = { da: 'Patienten hjemme', en: 'The patient at home' };

/** The same scores with technologies in groups, and the last ones without any. */
export const GROUPED_EXAMPLE: Project = {
	...WORKED_EXAMPLE,
	framework: {
		...WORKED_EXAMPLE.framework,
		technologies: Object.fromEntries(
			Object.values(WORKED_EXAMPLE.framework.technologies).map((technology, i) => {
				const group = [REACHING, REACHING, REACHING, SEEING, SEEING, SEEING][i];
				return [technology.id, group ? { ...technology, group } : technology];
			})
		)
	}
};
