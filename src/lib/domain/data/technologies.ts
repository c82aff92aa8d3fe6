import type { LocalText } from '#lib/domain/text.ts';
import { breakable } from './soft-hyphens.ts';

/** A technology of a starter, before it has an id of the right brand and a place in a list. */
export interface TechnologyFacts {
	id: string;
	label: LocalText;
	shortLabel: LocalText;
	definition: LocalText;
}

const technology = (
	id: string,
	label: LocalText,
	shortLabel: LocalText,
	definition: LocalText
): TechnologyFacts => ({
	id,
	label: { da: breakable(label.da), en: breakable(label.en) },
	shortLabel,
	definition
});

/*
 * English labels are those of Becker's Hospital Review's list of the Topol figure (2019), Danish
 * ones those of the Danish report where it has one. Definitions are ours unless they name a source.
 */

const TELEMEDICINE = technology(
	'telemedicine',
	{ da: 'Tele|medicin', en: 'Telemedicine' },
	{ da: 'Telemedicin', en: 'Telemedicine' },
	{
		da: 'Digitalt understøttede sundhedsydelser leveret over afstand (Region Hovedstaden).',
		en: 'Digitally supported health services delivered at a distance (the Capital Region of Denmark).'
	}
);

const SMARTPHONE_APPS = technology(
	'smartphone-apps',
	{ da: 'Smartphone apps', en: 'Smartphone apps' },
	{ da: 'Apps', en: 'Apps' },
	{
		da: 'Programmer på telefon eller tablet, som patienter eller personale bruger til information, egenomsorg, måling, kommunikation eller dokumentation.',
		en: 'Applications on a phone or tablet used by patients or staff for information, self-care, measurement, communication or documentation.'
	}
);

const SENSORS = technology(
	'sensors-wearables',
	{
		da: 'Sensorer og wearables',
		en: 'Sensors and wearables for diagnostics and remote monitoring'
	},
	{ da: 'Sensorer', en: 'Sensors' },
	{
		da: 'Udstyr på eller ved kroppen, der måler løbende eller ofte og sender målingerne til personale eller systemer.',
		en: 'Devices on or near the body that measure continuously or often and send readings to staff or systems.'
	}
);

const READING_THE_GENOME = technology(
	'reading-genome',
	{ da: 'Aflæsning af genomet', en: 'Reading the genome' },
	{ da: 'Genom, læse', en: 'Genome, read' },
	{
		da: 'Kortlægning af en persons arvemasse til brug for forebyggelse, diagnose og behandling.',
		en: 'Sequencing a person’s genome for use in prevention, diagnosis and treatment.'
	}
);

const SPEECH = technology(
	'speech-recognition',
	{ da: 'Tale|genkendelse', en: 'Speech recognition and natural language processing' },
	{ da: 'Tale', en: 'Speech' },
	{
		da: 'Software, der gør tale til tekst eller kommandoer, og software, der uddrager mening af fri tekst.',
		en: 'Software that turns speech into text or commands, and software that extracts meaning from free text.'
	}
);

const VR_AR = technology(
	'vr-ar',
	{ da: 'Virtuel eller augmen|teret virkelig|hed', en: 'Virtual and augmented reality' },
	{ da: 'VR/AR', en: 'VR/AR' },
	{
		da: 'Computerskabte omgivelser, eller computerbilleder lagt over de virkelige, brugt til behandling, træning eller planlægning.',
		en: 'Computer-made surroundings, or computer images laid over the real ones, used for treatment, training or planning.'
	}
);

const IMAGES = technology(
	'image-recognition',
	{
		da: 'Billed|genkendelse',
		en: 'Automated image interpretation using artificial intelligence'
	},
	{ da: 'Billeder', en: 'Images' },
	{
		da: 'Algoritmer, der finder, måler eller klassificerer fund i medicinske billeder.',
		en: 'Algorithms that detect, measure or classify findings in medical images.'
	}
);

const ROBOTICS = technology(
	'robotics',
	{
		da: 'Robot|baseret inter|vention og genop|træning',
		en: 'Interventional and rehabilitative robotics'
	},
	{ da: 'Robotter', en: 'Robotics' },
	{
		da: 'Robotter, der hjælper med eller udfører indgreb, eller hjælper ved træning og genoptræning.',
		en: 'Robots that assist or carry out procedures, or assist training and rehabilitation.'
	}
);

const PREDICTION = technology(
	'predictive-analytics',
	{ da: 'Prædik|tive analyser', en: 'Predictive analytics using AI' },
	{ da: 'Prædiktion', en: 'Prediction' },
	{
		da: 'Modeller, der anslår risikoen for en fremtidig hændelse for en patient eller et forløb, for eksempel en risikoscore i journalen.',
		en: 'Models that estimate the risk of a future event for a patient or a flow, for example a risk score in the record.'
	}
);

const WRITING_THE_GENOME = technology(
	'writing-genome',
	{ da: 'Redigering af genomet', en: 'Writing the genome' },
	{ da: 'Genom, redigere', en: 'Genome, write' },
	{
		da: 'Målrettede ændringer i arvemassen for at forebygge eller behandle sygdom.',
		en: 'Targeted changes of the genome to prevent or treat disease.'
	}
);

const AUTOMATED_ANALYSIS = technology(
	'automated-data-analysis',
	{ da: 'Automati|seret data|analyse', en: 'Automated data analysis' },
	{ da: 'Dataanalyse', en: 'Data analysis' },
	{
		da: 'Tilbagevendende analyse af data uden manuelle trin, for eksempel automatiske kvalitets- eller aktivitetsrapporter.',
		en: 'Recurrent analysis of data without manual steps, for example automatic quality or activity reports.'
	}
);

const RPA = technology(
	'rpa',
	{
		da: 'Software|robot til automati|serede funktioner',
		en: 'Software robot, robotic process automation (RPA)'
	},
	{ da: 'RPA', en: 'RPA' },
	{
		da: 'Software, der udfører regelbaserede opgaver i de eksisterende systemer, som en bruger ville gøre det.',
		en: 'Software that carries out rule-based tasks in existing systems as a user would.'
	}
);

const PRO_DATA = technology(
	'pro-data',
	{ da: 'PRO-data', en: 'Patient-reported outcome data' },
	{ da: 'PRO-data', en: 'PRO data' },
	{
		da: 'Patienternes egne svar på spørgeskemaer om deres helbredstilstand: fysisk og psykisk helbred, symptomer, helbredsrelateret livskvalitet og funktionsevne (Sundhedsdatastyrelsen).',
		en: 'Patients’ own answers to questionnaires on their state of health: physical and mental health, symptoms, health-related quality of life, function (the Danish Health Data Authority).'
	}
);

/** The ten of the Topol figure, top to bottom. */
export const TOPOL_TECHNOLOGIES: readonly TechnologyFacts[] = [
	TELEMEDICINE,
	SMARTPHONE_APPS,
	SENSORS,
	READING_THE_GENOME,
	SPEECH,
	VR_AR,
	IMAGES,
	ROBOTICS,
	PREDICTION,
	WRITING_THE_GENOME
];

/** The Topol list without the genome, which the Danish analysis leaves out (its footnote 7). */
export const DANISH_8_TECHNOLOGIES: readonly TechnologyFacts[] = TOPOL_TECHNOLOGIES.filter(
	(facts) => facts !== READING_THE_GENOME && facts !== WRITING_THE_GENOME
);

/** The eleven of the Danish survey, in its order and with its labels (tables 2 and 3). */
export const DANISH_11_TECHNOLOGIES: readonly TechnologyFacts[] = [
	{
		...PREDICTION,
		label: { da: breakable('Prædiktions|analyse'), en: PREDICTION.label.en }
	},
	{
		...ROBOTICS,
		label: { da: breakable('Robot|baseret inter|vention'), en: ROBOTICS.label.en }
	},
	TELEMEDICINE,
	SMARTPHONE_APPS,
	SENSORS,
	IMAGES,
	SPEECH,
	VR_AR,
	AUTOMATED_ANALYSIS,
	RPA,
	PRO_DATA
];
