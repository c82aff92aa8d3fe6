import { describe, expect, it } from 'vitest';
import { AreaId } from '#lib/domain/ids.ts';
import { Document } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { createFromStarter, REPORT_CAVEAT, STARTER_IDS, STARTERS } from '#lib/domain/starters.ts';
import { plain } from '#lib/domain/text.ts';
import { openDocument } from '#lib/format/open.ts';
import { aCell, OPTIONS } from '../../support/documents.ts';

const [topol, eight, eleven] = (['topol-2019', 'danish-8', 'danish-11'] as const).map(
	(id) => createFromStarter(id, OPTIONS).project
);
if (!topol || !eight || !eleven) throw new Error('three starters');

/* Typed off table 1 of the report, apart from the starters' own data. */
const TABLE_1 = [
	'Ortopædkirurgi/Læge',
	'Gastroenterologi/Læge',
	'Hjertemedicin/Sygeplejerske',
	'Kardiologi/Læge',
	'Lungemedicin/Sygeplejerske',
	'Endokrinologi/Sygeplejerske',
	'Onkologi/Sygeplejerske',
	'Neurologi/Sygeplejerske',
	'Psykiatri/Læge',
	'Anæstesiologi/Læge',
	'Diagnostik og scanning/Radiograf',
	'Klinisk biokemi og farmakologi/Farmaceuter',
	'Klinisk mikrobiologi/Bioanalytiker',
	'Gynækologi og obstetrik/Jordemoder',
	'Kommunale akutteams/Sygeplejerske',
	'Kommunal rehabilitering/Fysioterapeut',
	'Udekørende hjemmesygepleje/Sygeplejerske',
	'Fælles akutmodtagelse/Lægesekretær',
	'Radiologi/Læge',
	'Nuklearmedicin/Lægesekretær'
];

describe.each(STARTER_IDS)('%s', (id) => {
	const document = createFromStarter(id, OPTIONS);

	it('is a document that opens without a note', () => {
		expect(Document.parse(document)).toEqual(document);
		expect(openDocument(document)).toEqual({ ok: true, value: document, notes: [] });
	});

	it('is offered by name and description in both languages', () => {
		const starter = STARTERS.find((each) => each.id === id);
		expect(starter?.name.da && starter.name.en).toBeTruthy();
		expect(starter?.description.da && starter.description.en).toBeTruthy();
	});

	it('remembers where it came from, and is not marked as fictitious', () => {
		expect(document.project.provenance.starter).toBe(id);
		expect(document.project.provenance.createdAt).toBe(OPTIONS.createdAt);
		expect(document.project.fictitious).toBe(false);
	});

	it('shares nothing with another document of the same starter', () => {
		const fresh = createFromStarter(id, OPTIONS);
		for (const area of Object.values(document.project.areas)) area.field.da = 'Ændret';
		for (const each of Object.values(document.project.framework.technologies)) each.label.da = 'Æ';
		document.project.framework.scale.quantity.da = 'Ændret';
		document.project.caveat.da = 'Ændret';
		expect(createFromStarter(id, OPTIONS)).toEqual(fresh);
	});
});

describe.each([
	['danish-8', eight],
	['danish-11', eleven]
])('%s', (_, project) => {
	it('has the 20 areas of table 1, in order, as pairs', () => {
		const pairs = areasInOrder(project).map(
			({ field, profession }) => `${plain(field.da)}/${plain(profession.da)}`
		);
		expect(pairs).toEqual(TABLE_1);
		expect(areasInOrder(project).map(({ number }) => number)).toEqual(
			TABLE_1.map((_area, index) => index + 1)
		);
	});

	it('has 17 hospital areas and 3 municipal ones', () => {
		const sectors = Object.values(project.areas).map(({ sector }) => sector);
		expect(sectors.filter((sector) => sector === 'hospital')).toHaveLength(17);
		expect(sectors.filter((sector) => sector === 'kommune')).toHaveLength(3);
	});

	it('scores nothing', () => {
		expect(project.cells).toEqual({});
	});

	it('carries the report’s caveat in both languages', () => {
		expect(project.caveat).toEqual(REPORT_CAVEAT);
	});
});

it('danish-8 has the Topol list without the genome', () => {
	const ids = technologiesInOrder(topol).map(({ id }) => id);
	const kept = ids.filter((id) => !id.includes('genome'));
	expect(technologiesInOrder(eight).map(({ id }) => id)).toEqual(kept);
	expect(kept).toHaveLength(8);
});

it('danish-11 has those eight and three more', () => {
	const ids = technologiesInOrder(eleven).map(({ id }) => id);
	expect(ids).toHaveLength(11);
	expect(ids).toEqual(expect.arrayContaining(technologiesInOrder(eight).map(({ id }) => id)));
	expect(ids).toEqual(expect.arrayContaining(['automated-data-analysis', 'rpa', 'pro-data']));
});

describe('topol-2019', () => {
	it('has the ten technologies in the figure’s order, by their official names', () => {
		expect(technologiesInOrder(topol).map(({ label }) => label.en)).toEqual([
			'Telemedicine',
			'Smartphone apps',
			'Sensors and wearables for diagnostics and remote monitoring',
			'Reading the genome',
			'Speech recognition and natural language processing',
			'Virtual and augmented reality',
			'Automated image interpretation using artificial intelligence',
			'Interventional and rehabilitative robotics',
			'Predictive analytics using AI',
			'Writing the genome'
		]);
	});

	it('fills the three attested cells, each with its source, and no other', () => {
		const nhs = AreaId.parse('nhs');
		const filled = Object.keys(topol.cells[nhs] ?? {});
		expect(filled.toSorted()).toEqual([
			'reading-genome/2025',
			'smartphone-apps/2025',
			'speech-recognition/2030'
		]);
		const score = scoreAt(topol, aCell('smartphone-apps', 2025, nhs));
		expect(score.value).toEqual({ kind: 'level', level: 80, atLeast: true });
		expect(Object.keys(score.sources)).toEqual(['beckers-2019']);
		expect(score.rationale).toMatch(/journalist/);
		// No source says how sure the figure is of it.
		expect(score.confidence).toBeNull();
	});

	it('says what the figure measures: a share of the workforce, not readiness', () => {
		expect(topol.framework.scale.quantity.en).toMatch(/share of the NHS workforce/i);
		expect(JSON.stringify(topol.framework.scale)).not.toMatch(/readiness|modenhed/i);
	});
});

it('blank begins at the five-year step before it was made', () => {
	const { project } = createFromStarter('blank', OPTIONS);
	expect(horizonsInOrder(project).map(({ year }) => year)).toEqual([2025, 2030, 2035, 2040, 2045]);
});
