import type { Problem } from '#lib/domain/result.ts';
import { report } from '#lib/report.ts';

/** Why the database could not keep or give something, told from the error it threw. */
export function storageProblem(error: unknown): Problem {
	const names = namesOf(error);
	if (names.includes('QuotaExceededError')) return { code: 'storage.full' };
	if (names.some((name) => UNAVAILABLE.has(name))) return { code: 'storage.unavailable' };
	if (names.some((name) => STALE.has(name))) return { code: 'storage.stale' };
	return { code: 'storage.failed', data: { reason: names[0] ?? 'Error' } };
}

/** Reports what nobody is told of: a database that is full, gone or another program's has its own words. */
export function reportUntold(error: unknown, context: string): void {
	if (storageProblem(error).code === 'storage.failed') report(error, context);
}

/** No IndexedDB, or a browser that forbids it. */
const UNAVAILABLE = new Set([
	'MissingAPIError',
	'SecurityError',
	'InvalidStateError',
	'OpenFailedError'
]);

/** Another program has taken the database over. */
const STALE = new Set(['DatabaseClosedError', 'VersionError', 'VersionChangeError']);

/** Dexie wraps what the browser said: a full disk is an AbortError with the reason inside. */
function namesOf(error: unknown): string[] {
	const names: string[] = [];
	let current = error;
	while (current instanceof Object && names.length < 5) {
		if ('name' in current && typeof current.name === 'string') names.push(current.name);
		current = 'inner' in current ? current.inner : null;
	}
	return names;
}
