import { describe, expect, it } from 'vitest';
import type { Area } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { surveyFor } from '#lib/domain/survey.ts';
import { plain } from '#lib/domain/text.ts';
import { aDocument } from '../../support/documents.ts';

const areas = areasInOrder(aDocument().project);
const area = (number: number): Area => {
	const found = areas[number - 1];
	if (!found) throw new Error(`no area ${number}`);
	return found;
};

describe('surveyFor', () => {
	it('gives the profession’s figure in the area’s setting, and the others beside it', () => {
		const evidence = surveyFor(area(5), 'sensors-wearables');
		expect(evidence?.own).toEqual({
			profession: { da: 'Sygeplejerske', en: 'Nurse' },
			percent: 31.3,
			n: { least: 150, most: 161 }
		});
		expect(evidence?.others.map(({ profession, percent }) => [profession.da, percent])).toEqual([
			['Læge', 23.4],
			['Lægesekretær', 0],
			['Radiograf', 14],
			['Jordemoder', 25]
		]);
		expect(evidence?.source.da).toBe('VIVE/KPMG, tabel 2');
	});

	it('tells hospital nurses from municipal ones', () => {
		expect(surveyFor(area(17), 'sensors-wearables')?.own.percent).toBe(8.4);
		expect(surveyFor(area(17), 'sensors-wearables')?.source.en).toBe('VIVE/KPMG, table 3');
	});

	it('says in both languages that it is another quantity, and not representative', () => {
		expect(surveyFor(area(5), 'rpa')?.note.da).toMatch(/Ikke repræsentativ/);
		expect(surveyFor(area(5), 'rpa')?.note.en).toMatch(/Not representative/);
	});

	it('has nothing for Farmaceuter and Bioanalytiker, who were not asked', () => {
		expect(surveyFor(area(12), 'telemedicine')).toBeNull();
		expect(surveyFor(area(13), 'telemedicine')).toBeNull();
	});

	it('has nothing for technologies it did not ask about', () => {
		expect(surveyFor(area(5), 'reading-genome')).toBeNull();
		expect(surveyFor(area(5), 'constructor')).toBeNull();
	});

	it('has nothing for an area without a sector', () => {
		expect(surveyFor({ ...area(5), sector: null }, 'telemedicine')).toBeNull();
	});

	it('reads the profession whatever its case and soft hyphens', () => {
		const profession = { da: ' syge\u00adPLEJERSKE', en: '' };
		expect(surveyFor({ ...area(5), profession }, 'telemedicine')?.own.percent).toBe(36);
	});
});

it('every area but two finds its profession', () => {
	const without = areas.filter((each) => surveyFor(each, 'telemedicine') === null);
	expect(without.map(({ profession }) => plain(profession.da))).toEqual([
		'Farmaceuter',
		'Bioanalytiker'
	]);
});
