import { describe, expect, test } from 'vitest';
import {
	formatClock,
	formatDate,
	formatDay,
	formatNumber,
	formatRelative,
	formatShare
} from '#lib/i18n/formats.ts';

const NOON = new Date(2026, 10, 14, 12).getTime();
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDate', () => {
	test('leaves out the year of now', () => {
		expect(formatDate(NOON, 'da', NOON + DAY)).toBe('14. nov.');
		expect(formatDate(NOON, 'en', NOON + DAY)).toBe('14 Nov');
	});

	test('names any other year', () => {
		const next = new Date(2027, 0, 1).getTime();
		expect(formatDate(NOON, 'da', next)).toBe('14. nov. 2026');
		expect(formatDay(NOON, 'en')).toBe('14 Nov 2026');
	});
});

describe('formatRelative', () => {
	test.each([
		[2 * SECOND, 'for 2 sek. siden', '2 s ago'],
		[3 * MINUTE, 'for 3 min. siden', '3 min ago'],
		[2 * HOUR, 'for 2 timer siden', '2 hr ago'],
		[DAY, 'i går', 'yesterday']
	])('%i ms ago', (age, danish, english) => {
		expect(formatRelative(NOON - age, 'da', NOON)).toBe(danish);
		expect(formatRelative(NOON - age, 'en', NOON)).toBe(english);
	});

	test('says yesterday of the evening before, whatever the hours between', () => {
		const evening = new Date(2026, 10, 13, 23).getTime();
		expect(formatRelative(evening, 'en', new Date(2026, 10, 14, 1).getTime())).toBe('yesterday');
	});

	test('names the day after two days', () => {
		expect(formatRelative(NOON - 3 * DAY, 'da', NOON)).toBe('11. nov.');
	});

	test('never speaks of the future when a clock runs backwards', () => {
		expect(formatRelative(NOON + HOUR, 'en', NOON)).toBe('1 s ago');
	});

	test('names the day a clock said that was days ahead', () => {
		expect(formatRelative(NOON + 3 * DAY, 'en', NOON)).toBe('17 Nov');
		expect(formatRelative(NOON + 365 * DAY, 'da', NOON)).toBe('14. nov. 2027');
	});
});

describe('formatClock', () => {
	test('is a time of today, and has its day on any other', () => {
		expect(formatClock(NOON, 'en', NOON + HOUR)).toBe('12:00');
		expect(formatClock(NOON, 'da', NOON + HOUR)).toBe('12.00');
		expect(formatClock(NOON, 'en', NOON + DAY)).toBe('14 Nov 2026, 12:00');
	});
});

test('numbers take the marks of their language', () => {
	expect(formatNumber(1234.5, 'da')).toBe('1.234,5');
	expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
	expect(formatShare(0.55, 'da')).toBe('55\u00a0%');
	expect(formatShare(0.55, 'en')).toBe('55%');
});
