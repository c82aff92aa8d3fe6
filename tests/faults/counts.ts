import { test } from '@playwright/test';

/** All that was promised (`FAULTS=all`), or a twentieth of it where every change is checked. */
const isWhole = process.env['FAULTS'] === 'all';

/** How often a fault is tried. */
export const times = (whole: number): number => (isWhole ? whole : Math.ceil(whole / 20));

/** Prints what a run has gone through, and keeps it with its result. */
export function tell(what: string): void {
	test.info().annotations.push({ type: 'counts', description: what });
	process.stdout.write(`${what}\n`);
}
