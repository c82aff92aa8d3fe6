/*
 * Finds a Chromium to draw and to test with: the one named by CHROMIUM_PATH, Playwright's own, or a Chrome,
 * Chromium or Edge in its usual place. JavaScript, because Node 20 runs it before anything is built.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * @returns {{ found: boolean, path: string | undefined }} whether there is one, and which program to
 *   start: `undefined` is Playwright's own
 */
export function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
		return { found: true, path: named };
	}
	if (existsSync(chromium.executablePath())) return { found: true, path: undefined };
	const path = usualPlaces().find((place) => existsSync(place));
	return { found: path !== undefined, path };
}

/** @returns {{ executablePath?: string, args: string[] }} what starts that browser without it phoning home */
export function launch() {
	const { path } = findChromium();
	return {
		...(path === undefined ? {} : { executablePath: path }),
		args: [
			// Chromium refuses to run as root inside its sandbox, and CI runs as root.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run'
		]
	};
}

/** @returns {string[]} */
function usualPlaces() {
	if (process.platform === 'darwin') {
		return [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
		];
	}
	if (process.platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
			(name) => process.env[name]
		);
		return roots
			.filter((root) => root !== undefined)
			.flatMap((root) => [
				join(root, 'Google/Chrome/Application/chrome.exe'),
				join(root, 'Chromium/Application/chrome.exe'),
				join(root, 'Microsoft/Edge/Application/msedge.exe')
			]);
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	return [...names, 'microsoft-edge']
		.map((name) => `/usr/bin/${name}`)
		.concat('/snap/bin/chromium');
}
