/*
 * Keeps the whole program in the browser, so that every screen opens with the network cut and the
 * server gone. One version is one cache, filled completely or not at all.
 */
import { isWorkshopKept } from '#lib/storage/kept-workshop.ts';
import { keepShared } from '#lib/storage/shared-file.ts';
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const PREFIX = `varmekort-${base}-`;
const CACHE = `${PREFIX}${version}`;

/** The page every address of the program starts from. */
const SHELL = `${base}/`;
const ASSETS = [...new Set([SHELL, ...build, ...files, ...prerendered])];
const KNOWN = new Set(ASSETS);

/** Where other apps send what they share, as the manifest of the program says. */
const SHARE = `${base}/share`;

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});

// A new version waits until a person has said yes in one of the tabs, or the last of them has been closed.
self.addEventListener('message', (event) => {
	if (event.data === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method === 'POST' && url.href === new URL(SHARE, self.location.href).href) {
		event.respondWith(receiveShared(request));
	}
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;

	const path = request.mode === 'navigate' ? pageFor(url.pathname) : url.pathname;
	if (path !== null && KNOWN.has(path)) event.respondWith(fromCache(path, request));
	else if (url.pathname.startsWith(`${base}/_app/immutable/`)) {
		event.respondWith(fromEarlier(url.pathname, request));
	}
});

async function receiveShared(request: Request): Promise<Response> {
	const outcome = await keepShared(request, base);
	return Response.redirect(`${SHELL}?shared=${outcome}`, 303);
}

/**
 * A version that waits starts once every tab is closed, and nothing can take it back: while a workshop holds
 * new versions back, none may come to wait. The browser asks for it again when a page is next opened. Where
 * nothing is installed, there is no earlier version to stay with.
 */
async function refuseDuringWorkshop(): Promise<void> {
	if (self.registration.active && (await isWorkshopKept(Date.now()))) {
		throw new Error('A workshop holds new versions back.');
	}
}

async function install(): Promise<void> {
	await refuseDuringWorkshop();
	const cache = await caches.open(CACHE);
	try {
		await cache.addAll(ASSETS.map((path) => new Request(path, { cache: 'reload' })));
		// It may have begun meanwhile.
		await refuseDuringWorkshop();
	} catch (error) {
		// Empty, it would be taken for a version.
		await caches.delete(CACHE);
		throw error;
	}
}

/**
 * Other tabs may still run an earlier version and may not have loaded all their parts: the cache before
 * this one stays until the next version comes, and older ones for as long as more than one tab is open.
 * Versions are times, so they sort.
 */
async function activate(): Promise<void> {
	const own = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key < CACHE).sort();
	const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const gone = tabs.length > 1 ? [] : own.slice(0, -1);
	await Promise.all(gone.map((key) => caches.delete(key)));
	await self.clients.claim();
}

/** What a navigation shows: a page of its own where there is one, else the shell. Null: leave it to the server. */
function pageFor(pathname: string): string | null {
	const bare = pathname.replace(/\/$/, '');
	for (const page of [pathname, bare, `${bare}/`]) if (prerendered.includes(page)) return page;
	// A file opened by its own address, such as an icon or the schema.
	return KNOWN.has(pathname) ? pathname : SHELL;
}

async function fromCache(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}

async function fromEarlier(path: string, request: Request): Promise<Response> {
	return (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}
