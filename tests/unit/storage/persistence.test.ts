import { describe, expect, test } from 'vitest';
import { fillOf, looksPrivate } from '#lib/storage/persistence.ts';

describe('what is made of the room a browser gives', () => {
	test('the share that is used, where the browser tells', () => {
		expect(fillOf({ persisted: true, used: 80, quota: 100 })).toBe(0.8);
		expect(fillOf({ persisted: true, used: 120, quota: 100 })).toBe(1);
		expect(fillOf({ persisted: true, used: null, quota: 100 })).toBeNull();
		expect(fillOf({ persisted: true, used: 0, quota: 0 })).toBeNull();
	});

	test('a private window is guessed only from little room and no promise', () => {
		expect(looksPrivate({ persisted: false, used: 0, quota: 120e6 })).toBe(true);
		expect(looksPrivate({ persisted: true, used: 0, quota: 120e6 })).toBe(false);
		expect(looksPrivate({ persisted: false, used: 0, quota: 60e9 })).toBe(false);
		expect(looksPrivate({ persisted: null, used: 0, quota: 120e6 })).toBe(false);
		expect(looksPrivate({ persisted: false, used: 0, quota: null })).toBe(false);
	});
});
