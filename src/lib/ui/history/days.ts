import type { HistoryEntry } from '#lib/state/history-entries.ts';

/** The steps of one day, and how many days ago it was where that is told in words. */
export interface Day {
	key: string;
	/** Of the newest step, in milliseconds since 1970. */
	at: number;
	/** 0 for today, 1 for yesterday, `null` for any other. */
	age: 0 | 1 | null;
	entries: readonly HistoryEntry[];
}

/** Groups steps by the calendar day of this computer, keeping their order. */
export function byDay(entries: readonly HistoryEntry[], now: number): Day[] {
	const days = new Map<string, HistoryEntry[]>();
	for (const entry of entries) {
		const key = keyOf(new Date(entry.at));
		const day = days.get(key);
		if (day) day.push(entry);
		else days.set(key, [entry]);
	}
	const today = new Date(now);
	const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
	return [...days].map(([key, found]) => ({
		key,
		at: found[0]?.at ?? now,
		age: key === keyOf(today) ? 0 : key === keyOf(yesterday) ? 1 : null,
		entries: found
	}));
}

const keyOf = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
