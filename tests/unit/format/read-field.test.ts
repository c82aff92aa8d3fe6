import { describe, expect, it } from 'vitest';
import { SHARE_AFFECTED, TRL } from '#lib/domain/scale-presets.ts';
import type { Scale } from '#lib/domain/scale.ts';
import type { Field } from '#lib/format/copied-table.ts';
import { readField } from '#lib/format/read-field.ts';
import { level } from '../../support/documents.ts';

const halves: Scale = { ...SHARE_AFFECTED, precision: 0.5 };
const hours: Scale = { ...SHARE_AFFECTED, unit: 'none', max: 100_000, precision: 0.001 };
const read = (field: Field, scale: Scale = SHARE_AFFECTED) => {
	const reading = readField(field, scale);
	return 'value' in reading ? reading : reading.fault.code;
};

describe('readField', () => {
	it('reads a percentage as its number of per cent, however it is stored', () => {
		expect(read({ text: '55 %', exact: 0.55 })).toEqual({ value: level(55), rounded: null });
		expect(read({ text: '29%', exact: 0.29 })).toEqual({ value: level(29), rounded: null });
		expect(read({ text: '55', exact: 55 })).toEqual({ value: level(55), rounded: null });
	});

	it('takes the exact number where the scale can hold it', () => {
		expect(read({ text: '13', exact: 12.5 }, halves)).toEqual({
			value: level(12.5),
			rounded: null
		});
		expect(read({ text: '≥13', exact: 12.5 }, halves)).toEqual({
			value: { kind: 'level', level: 12.5, atLeast: true },
			rounded: null
		});
	});

	it('takes the rounded number where it cannot, and says from what', () => {
		expect(read({ text: '55', exact: 54.6667 })).toEqual({ value: level(55), rounded: 54.6667 });
		expect(read({ text: '55%', exact: 0.5467 })).toEqual({ value: level(55), rounded: 54.67 });
	});

	it('keeps to the text where the number behind it is another', () => {
		expect(read({ text: '55', exact: 0.55 })).toEqual({ value: level(55), rounded: null });
		expect(read({ text: 'ved ikke', exact: 7 })).toEqual({
			value: { kind: 'dontKnow' },
			rounded: null
		});
	});

	it('refuses a percentage on a scale without, exact or not', () => {
		expect(read({ text: '5 %', exact: 0.05 }, TRL)).toBe('input.notANumber');
	});

	it.each(['1.234', '1,234', '1 234', '1\u00a0234', "1'234", '12.345,6', '≥1.234'])(
		'does not guess whether %j has thousands or decimals',
		(text) => {
			expect(read({ text }, hours)).toBe('thousands');
		}
	);

	it('knows thousands from decimals where the spreadsheet tells the number', () => {
		expect(read({ text: '1.234', exact: 1234 }, hours)).toMatchObject({ value: level(1234) });
		expect(read({ text: '1.234', exact: 1.234 }, hours)).toMatchObject({ value: level(1.234) });
		expect(read({ text: '1.234', exact: 1234 })).toBe('input.offScale');
	});

	it.each(['0,125', '12,5', '1234', '12,50'])('reads %j, which has but one meaning', (text) => {
		expect(read({ text }, hours)).toMatchObject({ value: { kind: 'level' } });
	});

	it.each([
		['=1+1', 'formula'],
		[' =A1', 'formula'],
		['####', 'tooNarrow'],
		['#DIV/0!', 'sheetError'],
		['#VÆRDI!', 'sheetError'],
		['#NAVN?', 'sheetError'],
		['#N/A', 'sheetError'],
		['#I/T', 'sheetError'],
		['Err:510', 'sheetError']
	])('refuses %j as %s', (text, code) => {
		expect(read({ text })).toBe(code);
		expect(read({ text, exact: 50 })).toBe(code);
	});

	it('refuses what lies under a merged cell, rather than clear it', () => {
		expect(read({ text: '', merged: true })).toBe('merged');
	});

	it('reads an empty cell as not scored', () => {
		expect(read({ text: '' })).toEqual({ value: { kind: 'notScored' }, rounded: null });
	});
});
