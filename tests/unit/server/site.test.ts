import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../../src/server/site.js';

const SHELL = '<!doctype html><title>Varmekort</title>';
const SCRIPT = 'export const answer = 42;\n'.repeat(200);

const FILES: Record<string, string | Buffer> = {
	'index.html': SHELL,
	'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'manifest.webmanifest': '{}',
	'service-worker.js': 'self;',
	'.sources': 'a digest',
	'_app/immutable/start.abc.js': SCRIPT,
	'_app/immutable/start.abc.js.br': brotliCompressSync(SCRIPT),
	'_app/immutable/start.abc.js.gz': gzipSync(SCRIPT)
};

let folder: string;
let port: number;
const server = createServer();

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'varmekort-site-'));
	await writeFile(join(folder, 'secret.txt'), 'outside the site');
	const site = join(folder, 'build');
	for (const [name, content] of Object.entries(FILES)) {
		await mkdir(dirname(join(site, name)), { recursive: true });
		await writeFile(join(site, name), content);
	}
	server.on('request', createSite(site));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Sends a path as it stands: `fetch` would tidy up the very paths that matter here. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks)
				});
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}

describe('addresses', () => {
	test.each(['/', '/project/abc/score', '/project/abc/compare?horizon=2030', '/nowhere'])(
		'%s starts the program',
		async (path) => {
			const { status, headers, body } = await ask(path);
			expect(status).toBe(200);
			expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
			expect(body.toString()).toBe(SHELL);
		}
	);

	test.each(['/missing.js', '/_app/immutable/gone.js', '/_app/gone', '/.sources', '/secret.txt'])(
		'%s is not found',
		async (path) => {
			const { status, body } = await ask(path);
			expect(status).toBe(404);
			expect(body.toString()).toBe('Not found\n');
		}
	);

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/_app/../../secret.txt',
		'/..%5csecret.txt',
		'//secret.txt',
		'/%00secret.txt'
	])('%s does not climb out of the site', async (path) => {
		const { body } = await ask(path);
		expect(body.toString()).not.toContain('outside');
	});

	test('an address that cannot be decoded breaks nothing', async () => {
		expect((await ask('/%E0%A4%A')).status).toBeLessThan(500);
	});

	test('the manifest has its own type', async () => {
		const { headers } = await ask('/manifest.webmanifest');
		expect(headers['content-type']).toMatch(/^application\/manifest\+json/);
	});
});

describe('methods', () => {
	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
		const { status, headers } = await ask('/', {}, method);
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
	});

	test('HEAD tells the length and sends nothing', async () => {
		const { status, headers, body } = await ask('/icon.svg', {}, 'HEAD');
		expect(status).toBe(200);
		expect(headers['content-length']).toBe(String(FILES['icon.svg']?.length));
		expect(body).toHaveLength(0);
	});
});

describe('headers', () => {
	test.each(['/', '/icon.svg', '/missing.js'])(
		'%s comes with the security headers',
		async (path) => {
			const { headers } = await ask(path);
			expect(headers).toMatchObject({
				'content-security-policy': "frame-ancestors 'none'",
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin',
				'referrer-policy': 'no-referrer',
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY'
			});
		}
	);

	test('only names that carry a digest are kept for ever', async () => {
		const cachingOf = async (path: string) => (await ask(path)).headers['cache-control'];
		expect(await cachingOf('/_app/immutable/start.abc.js')).toBe(
			'public, max-age=31536000, immutable'
		);
		expect(await cachingOf('/')).toBe('no-cache');
		expect(await cachingOf('/service-worker.js')).toBe('no-cache');
	});

	test('what the browser already has is not sent again', async () => {
		const { headers } = await ask('/');
		const again = await ask('/', { 'if-none-match': headers.etag ?? '' });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});
});

test.each(['bytes=10-5', 'bytes=5-', 'bytes=-', 'nonsense'])(
	'a request for the range "%s" is answered with the whole',
	async (range) => {
		const { status, body } = await ask('/icon.svg', { range });
		expect(status).toBe(200);
		expect(body.toString()).toBe(FILES['icon.svg']);
	}
);

describe('compression', () => {
	const path = '/_app/immutable/start.abc.js';

	test('Brotli is sent where it is accepted', async () => {
		const { headers, body } = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toMatch(/^text\/javascript/);
		expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
		expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
	});

	test.each([
		['gzip', 'gzip'],
		['identity', undefined],
		['', undefined]
	])('"%s" is answered with %s', async (accepted, encoding) => {
		const { headers } = await ask(path, { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(encoding);
	});

	test('each encoding has a tag of its own', async () => {
		const tags = await Promise.all(
			['br', 'gzip', ''].map(
				async (accepted) => (await ask(path, { 'accept-encoding': accepted })).headers.etag
			)
		);
		expect(new Set(tags).size).toBe(3);
	});
});

test('a missing build is reported with what to do', () => {
	expect(() => createSite(join(folder, 'nothing'))).toThrow('npm run build');
});
