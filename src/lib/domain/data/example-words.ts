import type { ReviewState } from '#lib/domain/score.ts';
import type { LocalText } from '#lib/domain/text.ts';

/* FICTITIOUS, as the scores: sources, reasons, assessors and their answers are made up. */

/** `area/technology/year`, with the area's number in table 1. */
type Address = `${number}/${string}/${number}`;

export const EXAMPLE_SOURCES = [
	{
		id: 'kilde-a',
		title: { da: 'Eksempelkilde A, retningslinje', en: 'Sample source A, guideline' },
		year: 2024,
		type: 'guideline'
	},
	{
		id: 'kilde-b',
		title: { da: 'Eksempelkilde B, driftstal', en: 'Sample source B, operational data' },
		year: 2023,
		type: 'register'
	},
	{
		id: 'kilde-c',
		title: { da: 'Eksempelkilde C, interviews', en: 'Sample source C, interviews' },
		year: 2024,
		type: 'expert'
	},
	{
		id: 'kilde-d',
		title: { da: 'Eksempelkilde D, litteraturstudie', en: 'Sample source D, literature review' },
		year: 2022,
		type: 'study'
	},
	{
		id: 'kilde-e',
		title: {
			da: 'Eksempelkilde E, projektgruppens antagelse',
			en: 'Sample source E, the project group’s assumption'
		},
		year: null,
		type: 'assumption'
	}
] as const;

type ExampleSourceId = (typeof EXAMPLE_SOURCES)[number]['id'];

interface Reason extends LocalText {
	sources: readonly ExampleSourceId[];
}

export const EXAMPLE_REASONS: Readonly<Record<Address, Reason>> = {
	'5/sensors-wearables/2030': {
		da: 'Hjemmemåling ved KOL er i drift flere steder. Når målingerne samles i journalen, følger hver anden sygeplejerske dem dagligt.',
		en: 'Home monitoring for COPD is in operation in several places. Once readings reach the record, every second nurse follows them daily.',
		sources: ['kilde-a', 'kilde-b']
	},
	'5/sensors-wearables/2035': {
		da: 'Bedømmerne er uenige om, hvor mange patienter der måler selv. Skal drøftes.',
		en: 'The assessors disagree on how many patients will measure themselves. To be discussed.',
		sources: ['kilde-c']
	},
	'5/telemedicine/2020': {
		da: 'Videokonsultation og telefon er allerede en del af opfølgningen.',
		en: 'Video and telephone consultations are already part of follow-up.',
		sources: ['kilde-b']
	},
	'5/telemedicine/2030': {
		da: 'Opfølgning på afstand bliver det sædvanlige for stabile patienter.',
		en: 'Follow-up at a distance becomes the usual thing for stable patients.',
		sources: ['kilde-a']
	},
	'5/vr-ar/2040': {
		da: 'Vi har ikke fundet noget, der rækker så langt frem.',
		en: 'We have found nothing that reaches this far.',
		sources: []
	},
	'1/robotics/2035': {
		da: 'Robotkirurgi berører operatørerne, ikke hele afdelingen.',
		en: 'Robotic surgery affects those who operate, not the whole department.',
		sources: ['kilde-d']
	},
	'1/telemedicine/2025': {
		da: 'Kontrol efter operation kan ofte klares på video.',
		en: 'Check-ups after surgery can often be done by video.',
		sources: ['kilde-b']
	},
	'3/sensors-wearables/2030': {
		da: 'Fjernmonitorering af rytmeforstyrrelser breder sig fra få centre.',
		en: 'Remote monitoring of arrhythmia spreads from a few centres.',
		sources: ['kilde-a', 'kilde-d']
	},
	'4/predictive-analytics/2030': {
		da: 'Risikomodeller ventes indbygget i journalen.',
		en: 'Risk models are expected to be built into the record.',
		sources: ['kilde-c']
	},
	'7/predictive-analytics/2040': {
		da: 'Behandlingsvalg støttes af modeller; omfanget er usikkert.',
		en: 'Choice of treatment is supported by models; how widely is uncertain.',
		sources: ['kilde-e']
	},
	'9/telemedicine/2020': {
		da: 'Aftalt på workshop og låst.',
		en: 'Agreed at the workshop and locked.',
		sources: ['kilde-c']
	},
	'9/vr-ar/2040': {
		da: 'Eksponering i virtuelle omgivelser. Bredt spænd mellem bedømmerne.',
		en: 'Exposure in virtual surroundings. The assessors are far apart.',
		sources: ['kilde-d']
	},
	'11/smartphone-apps/2040': {
		da: 'Ventes afløst af andre indgange; derfor lavere end 2035.',
		en: 'Expected to give way to other means of access; hence lower than 2035.',
		sources: ['kilde-e']
	},
	'16/robotics/2035': {
		da: 'Træningsrobotter er dyre; vi antager fælles brug mellem kommuner.',
		en: 'Training robots are costly; we assume that municipalities share them.',
		sources: ['kilde-e']
	},
	'17/sensors-wearables/2040': {
		da: 'Sensorer i hjemmet bliver standard, hvis data når omsorgsjournalen.',
		en: 'Sensors in the home become standard if the data reach the care record.',
		sources: ['kilde-b', 'kilde-c']
	},
	'18/robotics/2030': {
		da: 'Faggruppen arbejder ikke med robotbaseret intervention.',
		en: 'The profession does not work with interventional robotics.',
		sources: []
	},
	'19/image-recognition/2030': {
		da: 'Automatisk prioritering af billeder er på vej ind i den daglige drift.',
		en: 'Automatic triage of images is on its way into daily operation.',
		sources: ['kilde-a', 'kilde-b']
	}
};

/** Scores whose state is not that of their area. */
export const EXAMPLE_STATES: Readonly<Record<Address, ReviewState>> = {
	'5/telemedicine/2020': 'agreed',
	'5/telemedicine/2025': 'agreed',
	'5/telemedicine/2030': 'reviewed',
	'5/smartphone-apps/2020': 'reviewed',
	'5/sensors-wearables/2030': 'reviewed',
	'9/telemedicine/2020': 'locked',
	'9/telemedicine/2025': 'locked',
	'9/vr-ar/2040': 'draft'
};

/** The area, by number, whose scores are all locked. */
export const EXAMPLE_LOCKED_AREA = 19;

export const EXAMPLE_ASSESSORS = [
	{ id: 'kn', initials: 'KN', name: { da: 'KN (opdigtet)', en: 'KN (fictitious)' } },
	{ id: 'mb', initials: 'MB', name: { da: 'MB (opdigtet)', en: 'MB (fictitious)' } },
	{ id: 'sl', initials: 'SL', name: { da: 'SL (opdigtet)', en: 'SL (fictitious)' } }
] as const;

/** The areas, by number, in which the assessors have answered. */
export const EXAMPLE_BALLOT_AREAS: readonly number[] = [1, 5, 7, 9, 16, 17, 19];

/** How far the three answer from the agreed score, by turns. */
export const EXAMPLE_OFFSETS: readonly (readonly [number, number, number])[] = [
	[0, 0, 0],
	[0, -5, 5],
	[5, 0, 0],
	[0, 0, -5],
	[-5, 0, 5],
	[0, 5, 0],
	[0, -10, 5]
];

/** Answers that do not follow the turns: where the three disagree, or one does not know. */
export const EXAMPLE_ANSWERS: Readonly<Record<Address, readonly [string, string, string]>> = {
	'5/sensors-wearables/2030': ['55', '45', '60'],
	'5/sensors-wearables/2035': ['75', '55', '85'],
	'5/speech-recognition/2030': ['?', '40', '.'],
	'5/speech-recognition/2040': ['80', '50', '75'],
	'5/predictive-analytics/2030': ['35', '20', '50'],
	'5/vr-ar/2040': ['?', '?', '35'],
	'1/robotics/2035': ['40', '25', '60'],
	'7/predictive-analytics/2040': ['90', '60', '80'],
	'9/vr-ar/2040': ['65', '30', '75'],
	'16/robotics/2035': ['40', '20', '55'],
	'17/sensors-wearables/2040': ['90', '95', '60'],
	'19/image-recognition/2030': ['45', '30', '60']
};

/** Why the second assessor answered as he did, on some of the contested cells. */
export const EXAMPLE_BALLOT_REASONS: Readonly<Record<Address, LocalText>> = {
	'5/sensors-wearables/2035': {
		da: 'Mange patienter er for syge til at måle selv.',
		en: 'Many patients are too ill to measure themselves.'
	},
	'9/vr-ar/2040': {
		da: 'Jeg ser det kun i specialklinikker.',
		en: 'I see it in special clinics only.'
	},
	'16/robotics/2035': {
		da: 'Økonomien holder det tilbage.',
		en: 'The economics hold it back.'
	}
};
