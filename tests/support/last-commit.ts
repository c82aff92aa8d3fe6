import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './golden-projects.ts';

const run = promisify(execFile);

/**
 * Does something with a copy of the sources as they were committed last, ready to draw with.
 *
 * @returns `null` where there is no Git, or that commit cannot do it
 */
export async function withLastCommit<T>(use: (root: string) => Promise<T>): Promise<T | null> {
	const folder = await mkdtemp(join(tmpdir(), 'varmekort-old-'));
	try {
		const archive = join(folder, 'sources.tar');
		await run('git', ['archive', '--output', archive, 'HEAD'], { cwd: ROOT });
		await run('tar', ['-xf', archive, '-C', folder]);
		await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
		return await use(folder);
	} catch {
		return null;
	} finally {
		await rm(folder, { recursive: true });
	}
}
