import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openProjectFile, openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';

/*
 * Files as they were saved by released versions, never regenerated, and files that must be refused.
 */
const FIXTURES = new URL('../../fixtures/', import.meta.url);
const filesIn = (folder: string) => readdirSync(new URL(folder, FIXTURES)).sort();
const read = (path: string) => readFileSync(new URL(path, FIXTURES));

const VERSIONS = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);

describe.each(VERSIONS)('version %d', (version) => {
	const folder = `v${version}/`;
	const files = filesIn(folder);

	it('has files to be kept readable', () => {
		expect(files.length).toBeGreaterThan(0);
	});

	it.each(files)('still opens %s without a note', (name) => {
		expect(openProjectFile(read(folder + name))).toMatchObject({ ok: true, notes: [] });
	});
});

it.each(filesIn(`v${CURRENT_VERSION}/`))(
	'%s of the current version is saved byte for byte',
	(name) => {
		const bytes = read(`v${CURRENT_VERSION}/${name}`);
		const opened = openProjectFile(bytes);
		expect(opened.ok && saveProjectText(opened.value)).toBe(bytes.toString('utf8'));
	}
);

describe('a file whose parts do not fit each other', () => {
	const expected: Record<string, string[]> = {
		'level-off-scale.varmekort': ['repair.offScale', 'repair.offScale', 'repair.offScale'],
		'same-year.varmekort': ['repair.sameYear']
	};

	it.each(Object.entries(expected))('%s is mended, and says so', (name, codes) => {
		const opened = openProjectFile(read(`misfit/${name}`));
		expect(opened.ok && opened.notes.map(({ code }) => code)).toEqual(codes);
		const again = opened.ok && openProjectText(saveProjectText(opened.value));
		expect(again).toMatchObject({ ok: true, notes: [] });
	});
});

describe('a broken file', () => {
	const expected: Record<string, string[]> = {
		'another-program.varmekort': ['file.otherKind'],
		'cut-short.varmekort': ['file.notJson'],
		'newer.varmekort': ['file.newer'],
		'proto-key.varmekort': ['document.unknownKey'],
		'wrong-types.varmekort': ['document.missing', 'document.wrongType', 'document.wrongType']
	};

	it('is here for every expectation, and the other way round', () => {
		expect(filesIn('broken/')).toEqual(Object.keys(expected).sort());
	});

	it.each(Object.entries(expected))('%s is refused with every problem', (name, codes) => {
		const opened = openProjectFile(read(`broken/${name}`));
		expect(opened.ok).toBe(false);
		expect(!opened.ok && opened.problems.map(({ code }) => code).sort()).toEqual(codes);
	});
});
