import type { LocalText } from '#lib/domain/text.ts';
import { breakable } from './soft-hyphens.ts';

export interface AreaFacts {
	id: string;
	number: number;
	field: LocalText;
	profession: LocalText;
	sector: 'hospital' | 'kommune';
}

export const SECTORS: readonly { id: AreaFacts['sector']; label: LocalText }[] = [
	{ id: 'hospital', label: { da: 'Hospital', en: 'Hospital' } },
	{ id: 'kommune', label: { da: 'Kommune', en: 'Municipality' } }
];

/** The report's names of the professions, as printed: "Farmaceuter" is plural there. English is ours. */
export const PROFESSIONS = {
	doctor: { da: 'Læge', en: 'Doctor' },
	nurse: { da: 'Sygeplejerske', en: 'Nurse' },
	secretary: { da: 'Lægesekretær', en: 'Medical secretary' },
	radiographer: { da: 'Radiograf', en: 'Radiographer' },
	midwife: { da: 'Jordemoder', en: 'Midwife' },
	pharmacists: { da: 'Farmaceuter', en: 'Pharmacists' },
	scientist: { da: 'Bioanalytiker', en: 'Biomedical scientist' },
	physiotherapist: { da: 'Fysioterapeut', en: 'Physiotherapist' },
	careAssistant: { da: 'SOSU-assistent', en: 'Social and health care assistant' },
	careHelper: { da: 'SOSU-hjælper', en: 'Social and health care helper' }
} as const satisfies Record<string, LocalText>;

type Row = readonly [
	id: string,
	da: string,
	en: string,
	profession: keyof typeof PROFESSIONS,
	sector: AreaFacts['sector']
];

/* Table 1 of the report, in its order. English names and sectors are ours: the table has neither. */
const ROWS: readonly Row[] = [
	['ortopaedkirurgi-laege', 'Ortopæd|kirurgi', 'Orthopaedic surgery', 'doctor', 'hospital'],
	['gastroenterologi-laege', 'Gastro|enterologi', 'Gastroenterology', 'doctor', 'hospital'],
	['hjertemedicin-sygeplejerske', 'Hjerte|medicin', 'Heart medicine', 'nurse', 'hospital'],
	['kardiologi-laege', 'Kardio|logi', 'Cardiology', 'doctor', 'hospital'],
	['lungemedicin-sygeplejerske', 'Lunge|medicin', 'Respiratory medicine', 'nurse', 'hospital'],
	['endokrinologi-sygeplejerske', 'Endo|krinologi', 'Endocrinology', 'nurse', 'hospital'],
	['onkologi-sygeplejerske', 'Onkologi', 'Oncology', 'nurse', 'hospital'],
	['neurologi-sygeplejerske', 'Neurologi', 'Neurology', 'nurse', 'hospital'],
	['psykiatri-laege', 'Psykiatri', 'Psychiatry', 'doctor', 'hospital'],
	['anaestesiologi-laege', 'Anæstesio|logi', 'Anaesthesiology', 'doctor', 'hospital'],
	[
		'diagnostik-og-scanning-radiograf',
		'Diagnostik og scanning',
		'Diagnostics and scanning',
		'radiographer',
		'hospital'
	],
	[
		'klinisk-biokemi-og-farmakologi-farmaceuter',
		'Klinisk biokemi og farma|kologi',
		'Clinical biochemistry and pharmacology',
		'pharmacists',
		'hospital'
	],
	[
		'klinisk-mikrobiologi-bioanalytiker',
		'Klinisk mikro|biologi',
		'Clinical microbiology',
		'scientist',
		'hospital'
	],
	[
		'gynaekologi-og-obstetrik-jordemoder',
		'Gynæko|logi og obste|trik',
		'Gynaecology and obstetrics',
		'midwife',
		'hospital'
	],
	[
		'kommunale-akutteams-sygeplejerske',
		'Kommunale akut|teams',
		'Municipal acute teams',
		'nurse',
		'kommune'
	],
	[
		'kommunal-rehabilitering-fysioterapeut',
		'Kommunal rehabili|tering',
		'Municipal rehabilitation',
		'physiotherapist',
		'kommune'
	],
	[
		'udekoerende-hjemmesygepleje-sygeplejerske',
		'Ude|kørende hjemme|sygepleje',
		'Mobile home nursing',
		'nurse',
		'kommune'
	],
	[
		'faelles-akutmodtagelse-laegesekretaer',
		'Fælles akut|modtagelse',
		'Joint emergency department',
		'secretary',
		'hospital'
	],
	['radiologi-laege', 'Radiologi', 'Radiology', 'doctor', 'hospital'],
	['nuklearmedicin-laegesekretaer', 'Nuklear|medicin', 'Nuclear medicine', 'secretary', 'hospital']
];

/** The report's gross list of 20 areas. */
export const DANISH_AREAS: readonly AreaFacts[] = ROWS.map(
	([id, da, en, profession, sector], index) => ({
		id,
		number: index + 1,
		field: { da: breakable(da), en },
		profession: PROFESSIONS[profession],
		sector
	})
);
