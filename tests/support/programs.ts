import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** Runs a program and gives what it says, and what it complains of. Throws when it fails. */
export function run(
	program: string,
	...options: readonly string[]
): { output: string; complaints: string } {
	const { status, stdout, stderr, error } = spawnSync(program, options, {
		encoding: 'utf8',
		maxBuffer: 64_000_000,
		timeout: 100_000
	});
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} failed with ${String(status)}: ${stderr}`);
	return { output: stdout, complaints: stderr };
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

/** Has LibreOffice open a file and write it as a PNG beside it, with a profile of its own. Gives its path. */
export function pictureByOffice(file: string, opener: string): string {
	const folder = dirname(file);
	run(
		'soffice',
		`-env:UserInstallation=file://${join(folder, 'profile')}`,
		'--headless',
		`--infilter=${opener}`,
		'--convert-to',
		'png',
		'--outdir',
		folder,
		file
	);
	return file.replace(/\.[^.]+$/, '.png');
}
