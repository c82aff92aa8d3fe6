import { describe, expect, it } from 'vitest';
import { chooseMemory, takeChoice } from '#lib/storage/memory-choice.ts';
import { aSession } from '../../support/session.ts';

describe('the choice to go on in memory', () => {
	const AN_HOUR = 3_600_000;

	it('holds for one start', () => {
		const kept = aSession();
		const session = () => kept;
		expect(takeChoice(session, 0)).toBe(false);
		chooseMemory(session, 5);
		expect(takeChoice(session, 2000)).toBe(true);
		expect(takeChoice(session, 2001)).toBe(false);
	});

	it('does not wait for a start that nobody meant', () => {
		const kept = aSession();
		const session = () => kept;
		chooseMemory(session, 5);
		expect(takeChoice(session, AN_HOUR)).toBe(false);
		expect(takeChoice(session, 6)).toBe(false);
	});

	it('is none, and is said not to be made, where the browser lets the tab remember nothing', () => {
		const session = (): Storage => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect(takeChoice(session, 0)).toBe(false);
		expect(chooseMemory(session, 5)).toBe(false);
	});
});
