/*
 * Whether a build shows the sources as they are. A build carries a digest of all it was made from;
 * times of files would miss a deleted file and mistake every checkout for a change.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const SOURCES = ['src', 'static'];
const SETTINGS = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const SERVER = join('src', 'server');

/** No server hands out a file of this name. */
const STAMP = join('build', '.sources');

/**
 * @param {string} root the folder of the project
 * @returns {Promise<string>} changes whenever anything that goes into a build does
 */
export async function digestOfSources(root) {
	const folders = await Promise.all(SOURCES.map((folder) => filesIn(root, folder)));
	const digest = createHash('sha256');
	for (const file of [...folders.flat(), ...SETTINGS].sort()) {
		const content = await readFile(join(root, file)).catch(() => Buffer.alloc(0));
		digest.update(`${file.split(sep).join('/')}\n${content.length}\n`).update(content);
	}
	return digest.digest('hex');
}

/**
 * Leaves the mark of a finished build.
 *
 * @param {string} root
 * @param {string} digest of the sources before the build began
 */
export async function markBuilt(root, digest) {
	await writeFile(join(root, STAMP), digest);
}

/**
 * @param {string} root
 * @returns {Promise<boolean>} whether there is a finished build of the sources as they are now
 */
export async function isCurrent(root) {
	const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => null);
	return stamp !== null && stamp === (await digestOfSources(root));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesIn(root, folder) {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((file) => !file.startsWith(SERVER + sep));
}
