import { describe, expect, it } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { openDatabase } from '#lib/storage/database.ts';
import { storageProblem } from '#lib/storage/problems.ts';
import { diskFull } from '../../support/fake-computer.ts';

const named = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

describe('storageProblem', () => {
	it('knows a full disk by the reason inside the abort', () => {
		expect(storageProblem(diskFull())).toEqual({ code: 'storage.full' });
	});

	it('tells any other abort from a full disk', () => {
		const problem = storageProblem(named('AbortError'));
		expect(problem).toEqual({ code: 'storage.failed', data: { reason: 'AbortError' } });
	});

	it('says why a database is closed: it never opened, or a newer program has it', () => {
		const never = named('DatabaseClosedError', named('MissingAPIError'));
		expect(storageProblem(never).code).toBe('storage.unavailable');
		expect(storageProblem(named('DatabaseClosedError')).code).toBe('storage.stale');
	});

	it('has an answer to whatever is thrown', () => {
		expect(storageProblem('nonsense').code).toBe('storage.failed');
		expect(storageProblem(null).code).toBe('storage.failed');
	});
});

describe('openDatabase', () => {
	it('answers, and refuses every request, where the browser has no database', async () => {
		const db = openDatabase('none', { indexedDB: undefined as never });
		const unavailable = { code: 'storage.unavailable' };
		expect(await db.opened).toMatchObject({ ok: false, problems: [unavailable] });
		expect(await db.settings.get('x').catch(storageProblem)).toEqual(unavailable);
	});

	it('answers when it is open', async () => {
		const db = openDatabase('some', { indexedDB: new IDBFactory() });
		expect(await db.opened).toMatchObject({ ok: true });
		db.close();
	});
});
