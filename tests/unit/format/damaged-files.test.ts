import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Problem, Result } from '#lib/domain/result.ts';
import { da } from '#lib/i18n/da.ts';
import { en } from '#lib/i18n/en.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { openProjectFile, openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aDocument, anExample, LUNG } from '../../support/documents.ts';

/*
 * 10,000 project files with something wrong: none stops the program, none is half read, and every
 * refusal says what is wrong in both languages.
 */
const BYTES = 4000;
const TEXTS = 3000;
const TREES = 3000;

const told = { opened: 0, mended: 0, refused: 0 };

afterAll(() => {
	const { opened, mended, refused } = told;
	const all = opened + mended + refused;
	process.stdout.write(
		`${all} damaged files: ${opened} opened, ${mended} mended, ${refused} refused\n`
	);
});

describe('any damage to a good file', { timeout: 120_000 }, () => {
	const good = saveProjectText(aDocument());

	it('done to its bytes', () => {
		const bytes = new TextEncoder().encode(good);
		const damage = fc.record({
			at: fc.nat({ max: bytes.length - 1 }),
			length: fc.nat({ max: 40 }),
			put: fc.uint8Array({ maxLength: 6 })
		});
		fc.assert(
			fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
				let file = bytes;
				for (const { at, length, put } of damages) {
					file = Uint8Array.from([...file.slice(0, at), ...put, ...file.slice(at + length)]);
				}
				opensWholeOrNotAtAll(openProjectFile(file));
			}),
			{ numRuns: BYTES }
		);
	});

	it('done to its text', () => {
		const place = fc.nat({ max: good.length });
		fc.assert(
			fc.property(place, fc.nat({ max: 30 }), fc.string({ maxLength: 8 }), (from, length, put) => {
				opensWholeOrNotAtAll(
					openProjectText(good.slice(0, from) + put + good.slice(from + length))
				);
			}),
			{ numRuns: TEXTS }
		);
	});

	it('done to its tree', () => {
		const small = smallExample();
		const paths = pathsOf(JSON.parse(small));
		const damage = fc.tuple(fc.constantFrom(...paths), fc.jsonValue());
		fc.assert(
			fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
				const file: unknown = JSON.parse(small);
				for (const [path, value] of damages) replace(file, path, value);
				opensWholeOrNotAtAll(openProjectText(JSON.stringify(file)));
			}),
			{ numRuns: TREES }
		);
	});
});

function opensWholeOrNotAtAll(result: Result<Document>) {
	if (!result.ok) {
		told.refused += 1;
		expect(result.problems.length).toBeGreaterThan(0);
		for (const problem of result.problems) isSaid(problem);
		return;
	}
	told[result.notes.length > 0 ? 'mended' : 'opened'] += 1;
	for (const note of result.notes) isSaid(note);
	const again = openProjectText(saveProjectText(result.value));
	expect(again).toEqual({ ok: true, value: result.value, notes: [] });
}

function isSaid(problem: Problem) {
	for (const words of [da, en]) expect(describeProblem(problem, words)).toMatch(/\p{L}{3}/u);
}

/** One area and its scores and answers: every kind of thing a file holds, and little of each. */
function smallExample(): string {
	const { project, ballots } = anExample();
	const only = <T>(record: Record<AreaId, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => id === LUNG));
	project.areas = only(project.areas);
	project.cells = only(project.cells);
	for (const ballot of Object.values(ballots)) ballot.cells = only(ballot.cells);
	return saveProjectText({ project, ballots });
}

function replace(tree: unknown, path: readonly string[], value: unknown) {
	const [last, ...before] = path.toReversed();
	let node = tree;
	for (const key of before.reverse()) {
		if (!(node instanceof Object)) return;
		node = (node as Record<string, unknown>)[key];
	}
	if (node instanceof Object && last !== undefined) {
		(node as Record<string, unknown>)[last] = value;
	}
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
	if (!(value instanceof Object)) return [path];
	return [
		...(path.length > 0 ? [path] : []),
		...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))
	];
}
