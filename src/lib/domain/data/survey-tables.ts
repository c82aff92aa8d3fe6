import type { PROFESSIONS } from './danish-areas.ts';

type Profession = keyof typeof PROFESSIONS;

export interface SurveyTable {
	number: 2 | 3;
	/** The professions in the table's order, with the least and most who answered a question. */
	columns: readonly { profession: Profession; n: readonly [least: number, most: number] }[];
	/** Percent of respondents by technology, in the order of the columns. */
	rows: Readonly<Record<string, readonly number[]>>;
}

/*
 * Tables 2 and 3 of the report, as printed. The column of radiographers has three values that its
 * stated N cannot give (17.0, 6.4 and 4.3 fit N = 47); they stand as the report has them.
 */

export const HOSPITAL_TABLE: SurveyTable = {
	number: 2,
	columns: [
		{ profession: 'doctor', n: [124, 128] },
		{ profession: 'nurse', n: [150, 161] },
		{ profession: 'secretary', n: [50, 55] },
		{ profession: 'radiographer', n: [50, 52] },
		{ profession: 'midwife', n: [26, 28] }
	],
	rows: {
		'predictive-analytics': [8.0, 7.5, 3.6, 11.5, 7.1],
		robotics: [4.7, 2.5, 5.4, 0.0, 7.2],
		telemedicine: [46.8, 36.0, 16.4, 19.2, 40.7],
		'smartphone-apps': [28.1, 42.8, 27.3, 23.5, 62.9],
		'sensors-wearables': [23.4, 31.3, 0.0, 14.0, 25.0],
		'image-recognition': [5.6, 5.3, 1.9, 17.0, 0.0],
		'speech-recognition': [48.8, 8.0, 29.4, 6.4, 7.7],
		'vr-ar': [7.2, 10.0, 8.0, 4.3, 7.6],
		'automated-data-analysis': [8.8, 3.3, 2.0, 6.4, 3.8],
		rpa: [30.7, 19.2, 43.2, 17.0, 26.9],
		'pro-data': [30.5, 31.0, 16.4, 17.3, 57.2]
	}
};

export const MUNICIPAL_TABLE: SurveyTable = {
	number: 3,
	columns: [
		{ profession: 'nurse', n: [35, 36] },
		{ profession: 'careAssistant', n: [25, 27] },
		{ profession: 'careHelper', n: [15, 17] },
		{ profession: 'physiotherapist', n: [18, 19] }
	],
	rows: {
		'predictive-analytics': [16.7, 22.2, 5.9, 26.4],
		robotics: [0.0, 0.0, 0.0, 15.8],
		telemedicine: [52.8, 25.9, 6.3, 22.3],
		'smartphone-apps': [69.5, 48.0, 47.0, 73.7],
		'sensors-wearables': [8.4, 42.3, 23.6, 5.3],
		'image-recognition': [0.0, 0.0, 0.0, 0.0],
		'speech-recognition': [2.9, 0.0, 0.0, 5.3],
		'vr-ar': [11.1, 11.5, 13.3, 5.3],
		'automated-data-analysis': [0.0, 7.7, 0.0, 5.3],
		rpa: [2.8, 3.8, 6.7, 31.6],
		'pro-data': [19.5, 38.4, 47.0, 31.6]
	}
};
