import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

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

/** Names in `_app/immutable` carry a digest of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * Serves a built site. sirv lists the files when it starts, so a new build needs a new start.
 *
 * @param {string} folder a build with an `index.html` that starts every address of the program
 * @returns {import('node:http').RequestListener}
 */
export function createSite(folder) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built program in ${folder}. Build it first: npm run build`);
	}
	const files = sirv(folder, {
		brotli: true,
		etag: true,
		gzip: true,
		// An address of the program has no ending; a missing file must not be answered with the page.
		ignores: [/^\/_app\//, /\.[^/]*$/],
		setHeaders: (response, path) => {
			const caching = path.startsWith('/_app/immutable/') ? FOR_EVER : ASK_FIRST;
			response.setHeader('cache-control', caching);
		},
		single: true
	});

	return (request, response) => {
		for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('allow', 'GET, HEAD');
			refuse(response, 405, 'Method not allowed');
			return;
		}
		// Nothing here is worth resuming, and sirv 3.0.2 lets a range that ends before it begins end the process.
		delete request.headers.range;
		files(request, response, () => refuse(response, 404, 'Not found'));
	};
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuse(response, status, words) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
