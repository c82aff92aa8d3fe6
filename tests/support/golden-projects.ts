import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import digests from '../figures/digests.json' with { type: 'json' };

/*
 * Ten projects whose figures must not change unless somebody means it, and the digest of every file
 * made of them.
 */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}tests/figures/projects/`;

/** The names of the projects. */
export const GOLDEN_PROJECTS = readdirSync(FOLDER)
	.map((file) => file.replace(/\.varmekort$/, ''))
	.sort();

/** Accepted SHA-256 digests by project and name of file. */
export const GOLDEN_DIGESTS: Readonly<Record<string, Readonly<Record<string, string>>>> = digests;

/** The day all golden files are of. */
export const GOLDEN_DAY = '2026-11-22';

/** The one whose areas have the numbers that a selection needs. */
export const GOLDEN_SELECTION = 'example';

export const goldenProject = (name: string) => `${FOLDER}${name}.varmekort`;

export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the command line calls the file with these bytes; it numbers names that are cut to the same. */
export function goldenNames(project: string, bytes: Uint8Array): string[] {
	const digest = digestOf(bytes);
	return Object.entries(GOLDEN_DIGESTS[project] ?? {})
		.filter(([, known]) => known === digest)
		.flatMap(([name]) => [name, name.replace(/-\d(?=\.\w+$)/, '')]);
}

const run = promisify(execFile);

/**
 * Makes all golden files of a project with the command line, in a process of its own.
 *
 * @param root of the sources that draw
 * @returns the files by their names
 */
export async function drawGoldenFiles(
	name: string,
	{ root = ROOT, env = {} }: { root?: string; env?: Record<string, string> } = {}
): Promise<Map<string, Buffer>> {
	const out = await mkdtemp(join(tmpdir(), 'varmekort-files-'));
	try {
		const figures = `area,matrix,overview${name === GOLDEN_SELECTION ? ',selection' : ''}`;
		const what = ['--figure', figures, '--area', '1'];
		const how = ['--format', 'svg,pdf,pptx', '--lang', 'da,en', '--date', GOLDEN_DAY];
		const args = [goldenProject(name), ...what, ...how, '--out', out];
		await run(process.execPath, [join(root, 'src/headless/render.js'), ...args], {
			env: { ...process.env, ...env }
		});
		const files = (await readdir(out)).sort();
		const bytes = await Promise.all(files.map((file) => readFile(join(out, file))));
		return new Map(files.map((file, i) => [file, bytes[i] ?? Buffer.alloc(0)]));
	} finally {
		await rm(out, { recursive: true });
	}
}
