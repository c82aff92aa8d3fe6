/*
 * Serves a built site from memory. Everything is read when the server starts, so a build that runs
 * beside it can neither mix two versions nor pull a file away under a reader; that needs no package.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/**
 * @typedef {object} Asset
 * @property {string} type
 * @property {string} etag
 * @property {string} caching
 * @property {Partial<Record<Encoding, Buffer>> & { identity: Buffer }} bodies
 */

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
};

/** The rest of the content security policy stands in the page itself, where this directive has no effect. */
const SECURITY = {
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

const COMPRESSED = /** @type {const} */ ({ br: '.br', gzip: '.gz' });

/** Names in `_app/immutable` carry a digest of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * @param {string} folder a build with an `index.html` that starts every address
 * @returns {Promise<import('node:http').RequestListener>}
 */
export async function createSite(folder) {
	const assets = await readAssets(folder);
	const shell = assets.get('/index.html');
	if (!shell)
		throw new Error(`There is no built program in ${folder}. Build it first: npm run build`);

	return (request, response) => {
		for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('allow', 'GET, HEAD');
			refuse(response, 405, 'Method not allowed');
			return;
		}
		const path = pathOf(request.url ?? '/');
		const asset =
			path === null ? undefined : (assets.get(path) ?? (isPage(path) ? shell : undefined));
		if (asset) send(request, response, asset);
		else refuse(response, 404, 'Not found');
	};
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, Asset>>} by the address each stands at
 */
async function readAssets(folder) {
	/** @type {Map<string, Buffer>} */
	const files = new Map();
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (!entry.isFile() || entry.name.startsWith('.')) continue;
		const file = join(entry.parentPath, entry.name);
		files.set(`/${relative(folder, file).split(sep).join('/')}`, await readFile(file));
	}

	const assets = new Map();
	for (const [path, identity] of files) {
		const type = TYPES[extname(path)];
		if (type === undefined) continue;
		const br = files.get(path + COMPRESSED.br);
		const gzip = files.get(path + COMPRESSED.gzip);
		assets.set(path, {
			type,
			etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
			caching: path.startsWith('/_app/immutable/') ? FOR_EVER : ASK_FIRST,
			bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) }
		});
	}
	return assets;
}

/**
 * The path of a request, decoded; null when it cannot be. The look-up by whole names leaves a path
 * that climbs out of the folder nothing to find.
 *
 * @param {string} url
 */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return null;
	}
}

/**
 * Whether an address belongs to the program itself, which finds out what to show there.
 *
 * @param {string} path
 */
function isPage(path) {
	return !path.startsWith('/_app/') && !/\.[^/]*$/.test(path);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Asset} asset
 */
function send(request, response, asset) {
	const { type, etag, caching, bodies } = asset;
	const encoding = encodingFor(request.headers['accept-encoding'], bodies);
	const body = bodies[encoding] ?? bodies.identity;
	// One digest names the content; each of its encodings is another sequence of bytes.
	const tag = encoding === 'identity' ? etag : etag.replace(/"$/, `-${encoding}"`);

	response.setHeader('etag', tag);
	response.setHeader('cache-control', caching);
	if (bodies.br ?? bodies.gzip) response.setHeader('vary', 'accept-encoding');
	if (request.headers['if-none-match']?.includes(tag)) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('content-type', type);
	response.setHeader('content-length', body.length);
	if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
	response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string | undefined} accepted the request's header
 * @param {Asset['bodies']} bodies
 * @returns {Encoding} the smallest that is there and accepted
 */
function encodingFor(accepted, bodies) {
	const names = (accepted ?? '')
		.split(',')
		.map((entry) => entry.trim())
		.filter((entry) => !/;\s*q=0(\.0*)?$/.test(entry))
		.map((entry) => entry.split(';')[0]);
	return (
		/** @type {const} */ (['br', 'gzip']).find((name) => bodies[name] && names.includes(name)) ??
		'identity'
	);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuse(response, status, words) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
