import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOfSources, isCurrent, markBuilt } from '../../../src/server/freshness.js';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'varmekort-sources-'));
	for (const folder of ['src/lib', 'src/server', 'static', 'build']) {
		await mkdir(join(root, folder), { recursive: true });
	}
	await writeFile(join(root, 'src/lib/report.ts'), 'one');
	await writeFile(join(root, 'package.json'), '{}');
});

afterEach(() => rm(root, { recursive: true }));

async function built(): Promise<void> {
	await markBuilt(root, await digestOfSources(root));
}

test('a build is current until a source changes', async () => {
	await built();
	expect(await isCurrent(root)).toBe(true);
	await writeFile(join(root, 'src/lib/report.ts'), 'two');
	expect(await isCurrent(root)).toBe(false);
});

test('a source that is gone, new or moved makes a build outdated', async () => {
	await built();
	await writeFile(join(root, 'static/icon.svg'), '<svg/>');
	expect(await isCurrent(root)).toBe(false);
	await built();
	await rm(join(root, 'static/icon.svg'));
	expect(await isCurrent(root)).toBe(false);
	await writeFile(join(root, 'static/logo.svg'), '<svg/>');
	expect(await isCurrent(root)).toBe(false);
});

test('another dependency makes a build outdated', async () => {
	await built();
	await writeFile(join(root, 'package-lock.json'), '{}');
	expect(await isCurrent(root)).toBe(false);
});

test('the server is no part of what is built', async () => {
	await built();
	await writeFile(join(root, 'src/server/start.js'), 'serve()');
	expect(await isCurrent(root)).toBe(true);
});

test('where no build was finished, none is current', async () => {
	expect(await isCurrent(root)).toBe(false);
});
