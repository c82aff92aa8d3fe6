import { describe, expect, test } from 'vitest';
import { fillOf, looksPrivate, mayBePrivate, roomOf } from '#lib/storage/persistence.ts';

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

	// As Chromium 156 reported them for this program, on a disk with 79 GB free.
	test.each([
		['a plain profile', { usage: 4655, quota: 10737422895 }],
		['the same, with more kept', { usage: 5095471, quota: 10742513711 }],
		['an incognito window', { usage: 0, quota: 10737418240 }],
		['the same, with more kept', { usage: 163818, quota: 10737582058 }],
		['a small disk', { usage: 163818, quota: 3 * 2 ** 30 + 163818 }]
	])('a quota that is the same in every window is no room: %s', (_, estimate) => {
		const room = roomOf(false, estimate);
		expect(room).toEqual({ persisted: false, used: estimate.usage, quota: null });
		expect(fillOf(room)).toBeNull();
		expect(looksPrivate(room)).toBe(false);
		expect(mayBePrivate(room)).toBe(true);
	});

	test('nor is the most that a browser gives any site', () => {
		expect(roomOf(true, { usage: 90_000, quota: 10 * 2 ** 30 }).quota).toBeNull();
	});

	test('any other quota is', () => {
		const estimate = { usage: 79e6, quota: 100e6 };
		const room = roomOf(false, estimate);
		expect(room).toEqual({ persisted: false, used: 79e6, quota: 100e6 });
		expect(looksPrivate(room)).toBe(true);
		expect(mayBePrivate(room)).toBe(false);
		expect(roomOf(false, { usage: 0, quota: 64 * 2 ** 30 }).quota).toBe(64 * 2 ** 30);
		expect(roomOf(false, { usage: 0, quota: 0 }).quota).toBe(0);
	});

	test('what a browser does not say stays unsaid', () => {
		expect(roomOf(undefined, undefined)).toEqual({ persisted: null, used: null, quota: null });
		expect(roomOf(null, { quota: 100e6 })).toEqual({ persisted: null, used: null, quota: 100e6 });
	});

	test('of a private window that cannot be told, only where nothing is promised', () => {
		const quota = 10 * 2 ** 30;
		expect(mayBePrivate(roomOf(true, { usage: 0, quota }))).toBe(false);
		expect(mayBePrivate(roomOf(null, { usage: 0, quota }))).toBe(false);
		expect(mayBePrivate(roomOf(false, undefined))).toBe(true);
	});
});
