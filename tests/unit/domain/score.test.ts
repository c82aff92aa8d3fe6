import { describe, expect, it } from 'vitest';
import {
	DONT_KNOW,
	EMPTY_SCORE,
	isAnswered,
	isEmptyScore,
	levelOf,
	NOT_APPLICABLE,
	NOT_SCORED,
	sameValue,
	Score,
	Value
} from '#lib/domain/score.ts';

const zero: Value = { kind: 'level', level: 0 };
const all = [NOT_SCORED, DONT_KNOW, NOT_APPLICABLE, zero];

it('not scored, don’t know, not applicable and zero are four different values', () => {
	for (const [i, a] of all.entries()) {
		for (const [j, b] of all.entries()) expect(sameValue(a, b)).toBe(i === j);
	}
});

it('a lower bound is another value than its number', () => {
	const bound: Value = { kind: 'level', level: 80, atLeast: true };
	expect(sameValue(bound, { kind: 'level', level: 80 })).toBe(false);
	expect(sameValue(bound, { ...bound })).toBe(true);
});

it('only a level has a number', () => {
	expect(all.map(levelOf)).toEqual([null, null, null, 0]);
});

it('everything but "not scored" is an answer', () => {
	expect(all.map(isAnswered)).toEqual([false, true, true, true]);
});

describe('isEmptyScore', () => {
	it('is true of what an untouched cell reads as', () => {
		expect(isEmptyScore(EMPTY_SCORE)).toBe(true);
	});

	it.each([
		['a value', { value: zero }],
		['a confidence', { confidence: 'low' }],
		['a rationale', { rationale: 'x' }],
		['a source', { sources: { a: true } }],
		['a state', { state: 'locked' }]
	])('is false of a score with %s', (_, part) => {
		expect(isEmptyScore(Score.parse({ ...EMPTY_SCORE, ...part }))).toBe(false);
	});
});

describe('the schema of a value', () => {
	it.each([
		{ kind: 'level' },
		{ kind: 'level', level: '5' },
		{ kind: 'level', level: Infinity },
		{ kind: 'level', level: 5, atLeast: false },
		{ kind: 'notScored', level: 5 },
		{ kind: 'unknown' },
		null,
		5
	])('refuses %j', (value) => {
		expect(Value.safeParse(value).success).toBe(false);
	});
});
