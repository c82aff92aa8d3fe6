import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findChromium, launch } from '../../src/headless/chromium.js';

/** A browser that keeps its data in a folder and can be killed as a crash would. */
export interface KillableBrowser {
	page: Page;
	/** Ends it without a word: what it has not put on the disk by now is gone. */
	kill: () => Promise<void>;
}

/** Starts a browser, in English, on the data that another one left in `profile`. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
	const { path } = findChromium();
	const child = spawn(
		path ?? chromium.executablePath(),
		[...launch().args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
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
	const browser = await chromium.connectOverCDP(endpoint, { timeout: 120_000 });
	const [context] = browser.contexts();
	if (!context) throw new Error('a browser with a profile has a context');
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'languages', { get: () => ['en'] });
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	const kill = () =>
		new Promise<void>((resolve) => {
			child.once('exit', () => resolve());
			child.kill('SIGKILL');
		});
	return { page, kill };
}
