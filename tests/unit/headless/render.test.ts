import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../src/headless/chromium.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROJECT = `${ROOT}tests/figures/projects/one-technology.varmekort`;
const NAME = '01-lungemedicin-sygeplejerske-da.svg';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'varmekort-render-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the command in `folder`, as a person does. */
function render(...args: string[]): Promise<Ended> {
	return renderWith({}, ...args);
}

interface Ended {
	code: number;
	said: string;
	complained: string;
}

/** As `render`, with variables of the environment beside the usual ones. */
function renderWith(env: Record<string, string>, ...args: string[]): Promise<Ended> {
	return new Promise((resolve) => {
		const script = `${ROOT}src/headless/render.js`;
		const child = execFile(
			process.execPath,
			[script, ...args],
			{ cwd: folder, env: { ...process.env, ...env } },
			(_, said, complained) => resolve({ code: child.exitCode ?? -1, said, complained })
		);
	});
}

describe('render', { timeout: 60_000 }, () => {
	it('makes the folder, names the file and replaces an older one', async () => {
		const first = await render(PROJECT, '--area', '1', '--out', 'a/b');
		expect(first).toMatchObject({ code: 0, said: `${join('a/b', NAME)}\n`, complained: '' });
		const path = join(folder, 'a/b', NAME);
		const drawn = await readFile(path, 'utf8');
		expect(drawn).toMatch(/^<svg /);

		await writeFile(path, 'old');
		await render(PROJECT, '--area', '1', '--out', 'a/b');
		expect(await readFile(path, 'utf8')).toBe(drawn);
		expect(await readdir(join(folder, 'a/b'))).toEqual([NAME]);
	});

	it('makes every file where pages, languages and formats are many', async () => {
		const { code } = await render(
			...[PROJECT, '--figure', 'area,years,overview,matrix,difference,profile'],
			...['--lang', 'da,en', '--format', 'svg,pptx', '--out', 'out']
		);
		expect(code).toBe(0);
		// Two areas in two figures, and one file for each of the four others.
		expect(await readdir(join(folder, 'out'))).toHaveLength((2 * 2 + 4) * 2 * 2);
	});

	it.skipIf(!findChromium().found)('paints pictures in an installed browser', async () => {
		const args = ['--area', '1', '--format', 'png', '--dpi', '96'];
		expect(await render(PROJECT, ...args)).toMatchObject({ code: 0, complained: '' });
		const png = await readFile(join(folder, NAME.replace(/svg$/, 'png')));
		// An A4 column of 160 mm at 96 dpi.
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(605);
	});

	it('ends with 1 when the project stands in the way, and writes nothing', async () => {
		const newer = `${ROOT}tests/fixtures/broken/newer.varmekort`;
		expect(await render(newer, '--lang', 'en')).toMatchObject({
			code: 1,
			complained: expect.stringContaining('newer version') as string
		});
		expect((await render('missing.varmekort')).code).toBe(1);
		expect((await render(PROJECT, '--area', '1', '--figure', 'area', '--area', '8')).code).toBe(1);
		expect(await readdir(folder)).toEqual([]);
	});

	it('draws an encrypted file with its password from the environment, and asks for it kindly', async () => {
		const file = `${ROOT}tests/fixtures/encrypted/version-1.varmekort`;
		const args = [file, '--figure', 'matrix', '--lang', 'en'];
		const without = await render(...args);
		expect(without.code).toBe(1);
		expect(without.complained).toContain('VARMEKORT_PASSWORD');
		const wrong = await renderWith({ VARMEKORT_PASSWORD: 'Rødgrød' }, ...args);
		expect(wrong.complained).toContain('does not fit the file');
		expect(await readdir(folder)).toEqual([]);
		const right = await renderWith({ VARMEKORT_PASSWORD: 'Rødgrød med fløde på Ærø' }, ...args);
		expect(right).toMatchObject({ code: 0, complained: '' });
		expect(await readdir(folder)).toHaveLength(1);
	});

	it('ends with 1 where a file cannot be saved, and says so in the language of the figure', async () => {
		await writeFile(join(folder, 'taken'), '');
		const { code, complained } = await render(PROJECT, '--out', 'taken', '--lang', 'en');
		expect(code).toBe(1);
		expect(complained).toContain('could not be saved');
	});

	it('ends with 2 when the command is wrong', async () => {
		const { code, complained } = await render(PROJECT, '--format', 'gif');
		expect(code).toBe(2);
		expect(complained).toContain('png');
	});
});
