import { execFile } from 'node:child_process';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './golden-projects.ts';

const run = promisify(execFile);

/** A copy of the sources as they were committed last, ready to draw with; `null` where there is no Git. */
export async function checkOutLastCommit(): Promise<string | null> {
	const folder = await mkdtemp(join(tmpdir(), 'varmekort-old-'));
	const archive = join(folder, 'sources.tar');
	try {
		await run('git', ['archive', '--output', archive, 'HEAD'], { cwd: ROOT });
		await run('tar', ['-xf', archive, '-C', folder]);
	} catch {
		return null;
	}
	await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
	return folder;
}
