import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setQuestion } from '#lib/domain/evidence-edits.ts';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { describeArea, describeCell, describeMatrix, describeValue } from '#lib/scene/describe.ts';
import { formatNumeral, formatValue } from '#lib/scene/words.ts';
import { aProject, percentScale, readinessScale } from '../../support/builders.ts';
import { aCell, aDocument } from '../../support/documents.ts';

const ASKED = aCell('telemedicine', 2030);
const cell = (technology: string, horizon: string): Cell => ({
	area: AreaId.parse('a1'),
	technology: TechnologyId.parse(technology),
	horizon: HorizonId.parse(horizon)
});

const project = aProject({
	technologies: [
		{ da: 'Sen\u00adsorer og wearables', en: 'Sensors and wearables' },
		{ da: 'Telemedicin', en: '' }
	],
	areas: [
		{
			rows: [
				[25, 40, 55, null, 85],
				['?', 'x', 0, '>=80', null]
			],
			confidence: [[0, 0, 2]],
			rationale: { 't1/h2030': 'Because.' }
		}
	]
});

describe('describeValue', () => {
	const scale = percentScale();

	it('spells out a percentage and names its step', () => {
		const half = { kind: 'level', level: 55 } as const;
		expect(describeValue(half, scale, 'da')).toBe('55 procent, omkring halvdelen');
		expect(describeValue(half, scale, 'en')).toBe('55 per cent, about half');
	});

	it('keeps zero apart from the three answers without a number', () => {
		expect(describeValue({ kind: 'level', level: 0 }, scale, 'en')).toBe('0 per cent, none');
		expect(describeValue({ kind: 'notScored' }, scale, 'en')).toBe('not scored');
		expect(describeValue({ kind: 'dontKnow' }, scale, 'en')).toBe("don't know");
		expect(describeValue({ kind: 'notApplicable' }, scale, 'da')).toBe('ikke relevant');
	});

	it('says that a number is a lower bound', () => {
		const bound = { kind: 'level', level: 80, atLeast: true } as const;
		expect(describeValue(bound, scale, 'da')).toBe('mindst 80 procent, et flertal');
	});

	it('tells an ordinal level by its number and its own words', () => {
		const level = { kind: 'level', level: 4 } as const;
		expect(describeValue(level, readinessScale(), 'en')).toBe('level 4, validated in laboratory');
	});
});

describe('formatValue', () => {
	it('is short and visible', () => {
		const bound = { kind: 'level', level: 80, atLeast: true } as const;
		expect(formatValue(bound, percentScale(), 'da')).toBe('≥80\u00a0%');
		expect(formatValue({ kind: 'dontKnow' }, percentScale(), 'da')).toBe('Ved ikke');
	});

	it('shows the symbol of an ordinal level', () => {
		expect(formatNumeral(4, readinessScale(), 'da')).toBe('4');
	});
});

describe('describeCell', () => {
	it('begins with technology, year and value, and ends with what more there is', () => {
		expect(describeCell(project, cell('t1', 'h2030'), 'da')).toBe(
			'Sensorer og wearables, 2030, 55 procent, omkring halvdelen, sikkerhed middel, begrundelse findes'
		);
	});

	it('tells an interpolated cell as not scored, with the number in between', () => {
		expect(describeCell(project, cell('t1', 'h2035'), 'en')).toBe(
			'Sensors and wearables, 2035, not scored, about 70 per cent interpolated'
		);
	});

	it('says that a question is open', () => {
		const asked = produce(aDocument(), setQuestion(ASKED, 'How many homes?')).project;
		expect(describeCell(asked, ASKED, 'da')).toMatch(/, åbent spørgsmål$/);
		expect(describeCell(asked, ASKED, 'en')).toMatch(/, open question$/);
	});

	it('says that a cell is locked', () => {
		const locked = aProject({ areas: [{ locked: true }] });
		expect(describeCell(locked, cell('t1', 'h2020'), 'en')).toBe(
			'Telemedicine, 2020, not scored, locked'
		);
	});

	it('borrows the other language where a translation is missing', () => {
		expect(describeCell(project, cell('t2', 'h2020'), 'en')).toBe("Telemedicin, 2020, don't know");
	});
});

describe('describeArea', () => {
	const text = describeArea(project, AreaId.parse('a1'), 'en');

	it('names the pair, the quantity, the years and how much is answered', () => {
		expect(text).toContain('Respiratory medicine, Nurse.');
		expect(text).toContain(
			'Expected share of staff in the area whose work is affected, 2020 to 2040, 2 technologies.'
		);
		expect(text).toContain('8 of 10 cells are answered.');
	});

	it('tells the extremes and every row', () => {
		expect(text).toContain('Highest: Sensors and wearables, 2040, 85%.');
		expect(text).toContain('Lowest: Telemedicin, 2030, 0%.');
		expect(text).toContain(
			"Telemedicin: 2020 don't know, 2025 not applicable, 2030 0%, 2035 at least 80%"
		);
	});

	it('says so where nothing is scored', () => {
		expect(describeArea(aProject(), AreaId.parse('a1'), 'da')).toContain(
			'Intet er vurderet endnu.'
		);
	});
});

describe('alternative text of an example', () => {
	const example = aProject({ fictitious: true });
	const horizon = { id: HorizonId.parse('h2030'), year: 2030 };

	it('begins by saying that the numbers are fictitious', () => {
		expect(describeArea(example, AreaId.parse('a1'), 'da')).toMatch(/^Fiktive demotal, ikke /);
		expect(describeArea(example, AreaId.parse('a1'), 'en')).toMatch(/^Fictitious .*\. Resp/);
		expect(describeMatrix(example, horizon, 'da')).toMatch(/^Fiktive demotal, ikke /);
		expect(describeMatrix(example, horizon, 'en')).toMatch(/^Fictitious /);
	});

	it('does not say so of other projects', () => {
		expect(describeArea(project, AreaId.parse('a1'), 'en')).not.toContain('Fictitious');
		expect(describeMatrix(project, horizon, 'en')).not.toContain('Fictitious');
	});
});

describe('describeMatrix', () => {
	it('is about one year', () => {
		const text = describeMatrix(project, { id: HorizonId.parse('h2030'), year: 2030 }, 'en');
		expect(text).toContain('2030.');
		expect(text).toContain('2 of 2 cells are answered.');
	});
});
