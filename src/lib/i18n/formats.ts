import type { Language } from '#lib/domain/text.ts';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day as people write it: "14. nov.", "14 Nov"; with its year where that is not `now`'s. */
export function formatDate(at: number, language: Language, now: number): string {
	if (new Date(at).getFullYear() !== new Date(now).getFullYear()) return formatDay(at, language);
	return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short' }).format(at);
}

/** A day with its year: "14. nov. 2026", "14 Nov 2026". */
export function formatDay(at: number, language: Language): string {
	return new Intl.DateTimeFormat(LOCALES[language], {
		day: 'numeric',
		month: 'short',
		year: 'numeric'
	}).format(at);
}

/** A day and a time: "14. nov. 2026, 09.41", "14 Nov 2026, 09:41". */
export function formatMoment(at: number, language: Language): string {
	return new Intl.DateTimeFormat(LOCALES[language], {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit'
	}).format(at);
}

/** A time of the day: "09.41", "09:41". */
export function formatTime(at: number, language: Language): string {
	return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(
		at
	);
}

/** A time of today, "09.41"; of another day than `now`, with its day: "14. nov. 2026, 09.41". */
export function formatClock(at: number, language: Language, now: number): string {
	const isToday = calendarDaysBetween(at, now) === 0;
	return isToday ? formatTime(at, language) : formatMoment(at, language);
}

/** "A, B og C", "A, B and C". */
export function formatList(parts: readonly string[], language: Language): string {
	return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}

/** How long ago: "for 2 sek. siden", "2 s ago", "i går", and a date beyond two days. Never in the future. */
export function formatRelative(at: number, language: Language, now: number): string {
	// A clock that was ahead and has been set back: the day it said then is all there is to say.
	if (at - now > DAY) return formatDate(at, language, now);
	const age = Math.max(0, now - at);
	const ago = (value: number, unit: Intl.RelativeTimeFormatUnit) => {
		const words = new Intl.RelativeTimeFormat(LOCALES[language], {
			style: 'short',
			numeric: 'auto'
		}).format(-value, unit);
		return language === 'da' ? danishAgo(words) : englishAgo(words);
	};
	if (age < MINUTE) return ago(Math.max(1, Math.round(age / SECOND)), 'second');
	if (age < HOUR) return ago(Math.floor(age / MINUTE), 'minute');
	const days = calendarDaysBetween(at, now);
	if (days === 0) return ago(Math.floor(age / HOUR), 'hour');
	if (days <= 2) return ago(days, 'day');
	return formatDate(at, language, now);
}

/** 1234.5 as "1.234,5" in Danish, "1,234.5" in English. */
export function formatNumber(
	value: number,
	language: Language,
	options: Intl.NumberFormatOptions = {}
): string {
	return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

/** A whole percentage of a share from 0 to 1: "55 %" with a no-break space in Danish, "55%" in English. */
export function formatShare(share: number, language: Language): string {
	return formatNumber(share, language, { style: 'percent', maximumFractionDigits: 0 });
}

/** The short style drops "for", which Danish cannot do without. */
function danishAgo(words: string): string {
	return words.endsWith('siden') && !words.startsWith('for') ? `for ${words}` : words;
}

/** One letter for seconds, as in "2 s ago". */
function englishAgo(words: string): string {
	return words.replace(/ sec\.? /, ' s ');
}

function calendarDaysBetween(from: number, to: number): number {
	const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
	return Math.round((midnight(to) - midnight(from)) / DAY);
}
