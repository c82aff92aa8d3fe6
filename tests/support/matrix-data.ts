import type { Project } from '#lib/domain/project.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { aProject, type ShortArea, type ShortProject, type ShortValue } from './builders.ts';
import { TECHNOLOGIES } from './figure-data.ts';

/** One number for each area (rows) and technology (columns), all in 2030. */
export function aMatrix(
	rows: readonly (readonly ShortValue[])[],
	short: Omit<ShortProject, 'areas' | 'years'> & { areas?: readonly ShortArea[] } = {}
): Project {
	const areas = rows.map((values, i): ShortArea => ({
		field: `Area ${i + 1}`,
		...short.areas?.[i],
		rows: values.map((value) => [value])
	}));
	const technologies = rows[0]?.map((_, i) => `Technology ${i + 1}`) ?? [];
	return aProject({ technologies, ...short, areas, years: [2030] });
}

const DOCTOR = { da: 'Læge', en: 'Doctor' };
const NURSE = { da: 'Sygeplejerske', en: 'Nurse' };

const AREAS: readonly (readonly [da: string, en: string, profession: LocalText])[] = [
	['Ortopædkirurgi', 'Orthopaedic surgery', DOCTOR],
	['Gastroenterologi', 'Gastroenterology', DOCTOR],
	['Hjertemedicin', 'Heart medicine', NURSE],
	['Kardiologi', 'Cardiology', DOCTOR],
	['Lungemedicin', 'Respiratory medicine', NURSE],
	['Endokrinologi', 'Endocrinology', NURSE],
	['Onkologi', 'Oncology', NURSE],
	['Neurologi', 'Neurology', NURSE],
	['Psykiatri', 'Psychiatry', DOCTOR],
	['Anæstesiologi', 'Anaesthesiology', DOCTOR],
	['Diagnostik og scanning', 'Diagnostics and scanning', { da: 'Radiograf', en: 'Radiographer' }],
	[
		'Klinisk biokemi og farmakologi',
		'Clinical biochemistry and pharmacology',
		{ da: 'Farmaceuter', en: 'Pharmacists' }
	],
	[
		'Klinisk mikrobiologi',
		'Clinical microbiology',
		{ da: 'Bioanalytiker', en: 'Biomedical scientist' }
	],
	['Gynækologi og obstetrik', 'Gynaecology and obstetrics', { da: 'Jordemoder', en: 'Midwife' }],
	['Kommunale akutteams', 'Municipal acute teams', NURSE],
	[
		'Kommunal rehabilitering',
		'Municipal rehabilitation',
		{ da: 'Fysioterapeut', en: 'Physiotherapist' }
	],
	['Udekørende hjemmesygepleje', 'Mobile home nursing', NURSE],
	[
		'Fælles akutmodtagelse',
		'Joint emergency department',
		{ da: 'Lægesekretær', en: 'Medical secretary' }
	],
	['Radiologi', 'Radiology', DOCTOR],
	['Nuklearmedicin', 'Nuclear medicine', { da: 'Lægesekretær', en: 'Medical secretary' }]
];

/** How far each technology has come in 2040, and how far behind the areas are. */
const REACH = [90, 85, 75, 70, 30, 55, 25, 60];
const LAG = [10, 20, 0, 15, 5, 10, 20, 15, 0, 40, 45, 35, 55, 20, 5, 15, 10, 40, 35, 50];

/** The report's areas and technologies with made-up shares: one cell in each of the four states. */
export const WORKED_MATRIX = aProject({
	title: { da: 'Digitale kompetencer', en: 'Digital skills' },
	fictitious: true,
	technologies: TECHNOLOGIES,
	areas: AREAS.map(([da, en, profession], area): ShortArea => ({
		field: { da, en },
		profession,
		rows: REACH.map((reach, technology) =>
			[0, 1, 2, 3, 4].map((year) => shareOf(area, technology, year, reach))
		)
	}))
});

function shareOf(area: number, technology: number, year: number, reach: number): ShortValue {
	if (area === 4 && technology === 3 && year === 2) return null;
	if (area === 12 && technology === 0 && year > 1) return null;
	if (area === 17 && technology === 6) return 'x';
	if (area === 19 && technology === 7 && year > 0) return '?';
	const lag = (LAG[area] ?? 0) * (technology % 2 ? 0.7 : 1);
	const whole = ((reach - lag) * (year + 0.4)) / 4.4;
	return Math.max(0, Math.min(100, Math.round(whole / 5) * 5));
}
