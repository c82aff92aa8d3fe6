import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfSources, markBuilt } from './freshness.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');

/** Whether the tools that build are installed; a place that only serves does without them. */
export const canBuild = existsSync(VITE);

/**
 * Runs Vite in a process of its own.
 *
 * @param {string[]} options for Vite
 * @returns {Promise<number>} its exit code
 */
export async function build(options = []) {
	const digest = await digestOfSources(ROOT);
	const vite = spawn(process.execPath, [VITE, 'build', ...options], {
		cwd: ROOT,
		stdio: 'inherit'
	});
	const [code] = /** @type {[number | null]} */ (await once(vite, 'exit'));
	if (code === 0) await markBuilt(ROOT, digest);
	return code ?? 1;
}
