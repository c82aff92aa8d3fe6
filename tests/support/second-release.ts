import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite } from '../../src/server/site.js';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const TEXTS = new Set(['.js', '.css', '.html', '.json', '.webmanifest']);

/** A server of the built program that can go over to a later release, and be stopped. */
export interface Releases {
	address: string;
	version: string;
	/** Of the later release. */
	next: string;
	/** Serves the later release from now on. */
	release: () => void;
	stop: () => void;
}

/**
 * The built program, and a later release of it in which every file with a digest in its name has another
 * name, as after a real change. `change` turns the scripts of the later release into what they then are.
 */
export async function startReleases(change = (script: string) => script): Promise<Releases> {
	const folder = await mkdtemp(join(tmpdir(), 'varmekort-release-'));
	const version = await versionOf(BUILD);
	const next = String(Number(version) + 1);
	await makeLater(folder, (text) => text.replaceAll(version, next), change);
	let site = createSite(BUILD);
	const later = createSite(folder);
	const serve: RequestListener = (request, response) => site(request, response);
	const server = createServer(serve);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port was given');
	return {
		address: `http://127.0.0.1:${address.port}`,
		version,
		next,
		release: () => (site = later),
		stop: () => {
			server.closeAllConnections();
			server.close();
			void rm(folder, { recursive: true, force: true });
		}
	};
}

async function makeLater(
	folder: string,
	raise: (text: string) => string,
	change: (script: string) => string
): Promise<void> {
	await cp(BUILD, folder, { recursive: true });
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

	const names = files
		.filter((file) => file.includes('/_app/immutable/'))
		.map((file) => basename(file).replace(/\.(br|gz)$/, ''));
	const named = new RegExp(
		[...new Set(names)].map((name) => name.replaceAll('.', '\\.')).join('|'),
		'g'
	);
	const rewrite = (text: string) => raise(text.replace(named, (name) => `r2-${name}`));

	for (const file of files) {
		if (/\.(br|gz)$/.test(file)) {
			await rm(file);
			continue;
		}
		if (TEXTS.has(extname(file))) {
			const text = rewrite(await readFile(file, 'utf8'));
			const changed = extname(file) === '.js' ? change(text) : text;
			await writeFile(file, extname(file) === '.html' ? withDigests(changed) : changed);
		}
		if (file.includes('/_app/immutable/')) {
			await rename(file, join(file, '..', `r2-${basename(file)}`));
		}
	}
}

/** The policy of a page names its inline scripts by what is in them, which is another now. */
function withDigests(page: string): string {
	const digests = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);
	return page.replace(/script-src [^;]*;/, `script-src 'self' ${digests.join(' ')};`);
}

async function versionOf(build: string): Promise<string> {
	const text = await readFile(join(build, '_app/version.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
