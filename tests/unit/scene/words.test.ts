import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, formatPercent } from '#lib/scene/words.ts';

describe('formatNumber', () => {
	it('uses the decimal mark of the language, at most two decimals and a true minus', () => {
		expect(formatNumber(12.345, 'da')).toBe('12,35');
		expect(formatNumber(12.345, 'en')).toBe('12.35');
		expect(formatNumber(-5, 'en')).toBe('−5');
		expect(formatNumber(-0.001, 'en')).toBe('0');
	});
});

describe('formatPercent', () => {
	it('keeps number and sign together in Danish and joins them in English', () => {
		expect(formatPercent(55, 'da')).toBe('55\u00a0%');
		expect(formatPercent(55, 'en')).toBe('55%');
	});
});

describe('formatDay', () => {
	it('writes the day out in both languages', () => {
		expect(formatDay('2026-11-22', 'da')).toBe('22. november 2026');
		expect(formatDay('2026-11-02T10:00:00Z', 'en')).toBe('2 November 2026');
	});

	it('gives back what is no day', () => {
		expect(formatDay('i går', 'da')).toBe('i går');
		expect(formatDay('2026-13-01', 'da')).toBe('2026-13-01');
	});
});
