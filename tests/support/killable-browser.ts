import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, errors, type Page } from '@playwright/test';
import { findChromium, launch } from '../../src/headless/chromium.js';

/** A browser that keeps its data in a folder and can be killed as a crash would. */
export interface KillableBrowser {
	page: Page;
	/** Ends it without a word: what it has not put on the disk by now is gone. */
	kill: () => Promise<void>;
}

/** How long the driver may take to reach a browser that has started, in milliseconds. */
const REACHED_IN = 15_000;

/** Starts a browser, in English, on the data that another one left in `profile`. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
	for (let tries = 1; ; tries += 1) {
		const { child, endpoint } = await startProcess(profile);
		const kill = () =>
			new Promise<void>((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGKILL');
			});
		try {
			return { page: await openPage(endpoint), kill };
		} catch (error) {
			await kill();
			// Now and then the driver never gets to the end of connecting. No page has been opened by then.
			if (tries === 4 || !(error instanceof errors.TimeoutError)) throw error;
		}
	}
}

async function startProcess(profile: string): Promise<{ child: ChildProcess; endpoint: string }> {
	const { path } = findChromium();
	const child = spawn(
		path ?? chromium.executablePath(),
		[
			...launch().args,
			'--headless=new',
			'--no-first-run',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const endpoint = await new Promise<string>((resolve, reject) => {
		let heard = '';
		child.stderr.on('data', (chunk: Buffer) => {
			heard += chunk.toString();
			const [, address] = /DevTools listening on (ws:\S+)/.exec(heard) ?? [];
			if (address) resolve(address);
		});
		child.once('exit', () => reject(new Error(`the browser did not start: ${heard}`)));
	});
	return { child, endpoint };
}

async function openPage(endpoint: string): Promise<Page> {
	const browser = await chromium.connectOverCDP(endpoint, { timeout: REACHED_IN });
	const [context] = browser.contexts();
	if (!context) throw new Error('a browser with a profile has a context');
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'languages', { get: () => ['en'] });
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	return page;
}
