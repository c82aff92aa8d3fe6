import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Tests that open exported files with other programs. Where one is not installed they are skipped,
 * in words; with CI_OFFICE=1, as `.ci/run` sets it, that is a failure.
 */
export function describeWith(programs: readonly string[], name: string, tests: () => void): void {
	const missing = programs.filter((program) => !isInstalled(program));
	if (missing.length === 0) {
		describe(name, tests);
	} else if (process.env['CI_OFFICE'] === '1') {
		it(`${name}: needs ${missing.join(', ')}`, () => expect(missing).toEqual([]));
	} else {
		describe.skip(`${name} (not run: ${missing.join(', ')} not installed)`, tests);
	}
}

function isInstalled(program: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** What a program says. Throws, with its complaint, when it fails. */
export function outputOf(program: string, ...options: readonly string[]): string {
	return execFileSync(program, options, {
		encoding: 'utf8',
		maxBuffer: 64_000_000,
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

/** A folder for the tests of one file, gone afterwards. Gives the path of a name in it. */
export function useFolder(): (name: string) => string {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'varmekort-'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return (name) => join(folder, name);
}

/** Has LibreOffice open a file and write it as `kind` into the same folder, with a profile of its own. */
export function convertWithOffice(file: string, kind: string, filter?: string): void {
	const folder = join(file, '..');
	outputOf(
		'soffice',
		`-env:UserInstallation=file://${join(folder, 'profile')}`,
		'--headless',
		...(filter ? [`--infilter=${filter}`] : []),
		'--convert-to',
		kind,
		'--outdir',
		folder,
		file
	);
}
