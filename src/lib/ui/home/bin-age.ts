/** From here on the bin mentions how long something has been in it. It never deletes by itself. */
const LONG_DAYS = 30;

/** How many midnights have passed since `at`, by the calendar of this computer. */
export function daysSince(at: number, now: number): number {
	const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
	return Math.max(0, Math.round((midnight(now) - midnight(at)) / 86_400_000));
}

export function isLongSince(at: number, now: number): boolean {
	return daysSince(at, now) > LONG_DAYS;
}
