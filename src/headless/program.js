/* The renderer as Node runs it: `command.ts` and all it needs, bundled by Vite in about a second. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOfSources } from '../server/freshness.js';
import { PDFKIT } from './pdfkit.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.svelte-kit', 'headless');
const SVELTE_KIT = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');

/**
 * The folder with the renderer made of the sources as they are; it is built where there is none. It is
 * named by what it was made of and moved into place whole, so that several may start at once.
 *
 * @returns {Promise<string>}
 */
export async function findProgram() {
	const name = await digestOfSources(ROOT);
	const folder = join(FOLDER, name);
	if (existsSync(folder)) return folder;

	const making = join(FOLDER, `making-${process.pid}`);
	await bundle(making);
	await rename(making, folder).catch(async (/** @type {unknown} */ error) => {
		await rm(making, { recursive: true });
		// Another one was faster, with the same.
		if (!existsSync(folder)) throw error;
	});
	await removeOutdated(name);
	return folder;
}

/** Pictures are painted in a browser, where fflate's build for Node cannot be loaded. */
const FFLATE = {
	find: /^fflate$/,
	replacement: join(ROOT, 'node_modules', 'fflate', 'esm', 'browser.js')
};

/** @param {string} folder */
async function bundle(folder) {
	const { build } = await import('vite');
	// Vite reads `tsconfig.json`, which extends one that SvelteKit writes when packages are installed.
	if (!existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) {
		await promisify(execFile)(process.execPath, [SVELTE_KIT, 'sync'], { cwd: ROOT });
	}
	await mkdir(folder, { recursive: true });
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: [PDFKIT, FFLATE] },
		ssr: { noExternal: true, external: ['playwright'] },
		build: {
			ssr: true,
			target: 'node20',
			outDir: folder,
			emptyOutDir: true,
			// Addresses of fonts are then the fonts themselves, which both Node and a browser can fetch.
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			rolldownOptions: {
				// What the command answers is all it says, on a slow machine too.
				checks: { bundlerTimings: false },
				input: {
					command: join(ROOT, 'src/headless/command.ts'),
					// What a browser runs for pictures.
					draw: join(ROOT, 'src/lib/work/draw-figure.ts')
				},
				output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
			}
		}
	});
}

/** @param {string} current */
async function removeOutdated(current) {
	for (const name of await readdir(FOLDER)) {
		if (name === current || name.startsWith('making-')) continue;
		await rm(join(FOLDER, name), { recursive: true, force: true });
	}
}
