import { describe, expect, it, test } from 'vitest';
import type { Area } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { surveyFor, type SurveyEvidence } from '#lib/domain/survey.ts';
import { plain } from '#lib/domain/text.ts';
import { aDocument } from '../../support/documents.ts';

const areas = areasInOrder(aDocument().project);
const area = (number: number): Area => {
	const found = areas[number - 1];
	if (!found) throw new Error(`no area ${number}`);
	return found;
};
const figuresFor = (place: Area, technology: string): SurveyEvidence => {
	const answer = surveyFor(place, technology);
	if (answer.kind !== 'figures') throw new Error(answer.kind);
	return answer;
};

describe('surveyFor', () => {
	it('gives the profession’s figure in the area’s setting, and the others beside it', () => {
		const evidence = figuresFor(area(5), 'sensors-wearables');
		expect(evidence.own).toEqual({
			profession: { da: 'Sygeplejerske', en: 'Nurse' },
			percent: 31.3,
			n: { least: 150, most: 161 }
		});
		expect(evidence.others.map(({ profession, percent }) => [profession.da, percent])).toEqual([
			['Læge', 23.4],
			['Lægesekretær', 0],
			['Radiograf', 14],
			['Jordemoder', 25]
		]);
		expect(evidence.source.da).toBe('VIVE/KPMG, tabel 2');
	});

	it('tells hospital nurses from municipal ones', () => {
		expect(figuresFor(area(17), 'sensors-wearables').own.percent).toBe(8.4);
		expect(figuresFor(area(17), 'sensors-wearables').source.en).toBe('VIVE/KPMG, table 3');
	});

	it('says in both languages that it is another quantity, and not representative', () => {
		expect(figuresFor(area(5), 'rpa').note.da).toMatch(/Ikke repræsentativ/);
		expect(figuresFor(area(5), 'rpa').note.en).toMatch(/Not representative/);
	});

	it('says that Farmaceuter and Bioanalytiker were not asked', () => {
		expect(surveyFor(area(12), 'telemedicine')).toEqual({ kind: 'noProfession' });
		expect(surveyFor(area(13), 'telemedicine')).toEqual({ kind: 'noProfession' });
	});

	it('says which technologies it did not ask about, whoever would have been asked', () => {
		expect(surveyFor(area(5), 'reading-genome')).toEqual({ kind: 'noQuestion' });
		expect(surveyFor(area(12), 'reading-genome')).toEqual({ kind: 'noQuestion' });
		expect(surveyFor(area(5), 'constructor')).toEqual({ kind: 'noQuestion' });
	});

	it('has nothing for an area without a sector', () => {
		expect(surveyFor({ ...area(5), sector: null }, 'telemedicine')).toEqual({
			kind: 'noProfession'
		});
	});

	it('reads the profession whatever its case and soft hyphens', () => {
		const profession = { da: ' syge\u00adPLEJERSKE', en: '' };
		expect(figuresFor({ ...area(5), profession }, 'telemedicine').own.percent).toBe(36);
	});
});

test('every area but two finds its profession', () => {
	const without = areas.filter((each) => surveyFor(each, 'telemedicine').kind === 'noProfession');
	expect(without.map(({ profession }) => plain(profession.da))).toEqual([
		'Farmaceuter',
		'Bioanalytiker'
	]);
});

/* Tables 2 and 3 as they are printed in the report: a line for each technology. */
const PRINTED = {
	hospital: {
		professions: ['Læge', 'Sygeplejerske', 'Lægesekretær', 'Radiograf', 'Jordemoder'],
		n: ['124-128', '150-161', '50-55', '50-52', '26-28'],
		rows: `
			predictive-analytics     8.0  7.5  3.6 11.5  7.1
			robotics                 4.7  2.5  5.4  0.0  7.2
			telemedicine            46.8 36.0 16.4 19.2 40.7
			smartphone-apps         28.1 42.8 27.3 23.5 62.9
			sensors-wearables       23.4 31.3  0.0 14.0 25.0
			image-recognition        5.6  5.3  1.9 17.0  0.0
			speech-recognition      48.8  8.0 29.4  6.4  7.7
			vr-ar                    7.2 10.0  8.0  4.3  7.6
			automated-data-analysis  8.8  3.3  2.0  6.4  3.8
			rpa                     30.7 19.2 43.2 17.0 26.9
			pro-data                30.5 31.0 16.4 17.3 57.2`
	},
	kommune: {
		professions: ['Sygeplejerske', 'SOSU-assistent', 'SOSU-hjælper', 'Fysioterapeut'],
		n: ['35-36', '25-27', '15-17', '18-19'],
		rows: `
			predictive-analytics    16.7 22.2  5.9 26.4
			robotics                 0.0  0.0  0.0 15.8
			telemedicine            52.8 25.9  6.3 22.3
			smartphone-apps         69.5 48.0 47.0 73.7
			sensors-wearables        8.4 42.3 23.6  5.3
			image-recognition        0.0  0.0  0.0  0.0
			speech-recognition       2.9  0.0  0.0  5.3
			vr-ar                   11.1 11.5 13.3  5.3
			automated-data-analysis  0.0  7.7  0.0  5.3
			rpa                      2.8  3.8  6.7 31.6
			pro-data                19.5 38.4 47.0 31.6`
	}
};

test.each(Object.entries(PRINTED))(
	'every figure of the %s table is the printed one, with its N',
	(sector, { professions, n, rows }) => {
		const told = rows
			.trim()
			.split('\n')
			.flatMap((row) => {
				const [technology = '', ...values] = row.trim().split(/\s+/);
				return values.map((value, at) => [technology, professions[at] ?? '', value, n[at]]);
			});
		const kept = told.map(([technology = '', profession = '']) => {
			const place: Area = {
				...area(5),
				sector: area(sector === 'hospital' ? 5 : 17).sector,
				profession: { da: profession, en: '' }
			};
			const { own } = figuresFor(place, technology);
			const asked = `${own.n.least}-${own.n.most}`;
			return [technology, own.profession.da, own.percent.toFixed(1), asked];
		});
		expect(kept).toEqual(told);
	}
);
