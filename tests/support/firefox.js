/*
 * Finds a Firefox to test with: the one named by FIREFOX_PATH, or one in its usual place. JavaScript,
 * because Node 20 runs it before the tests. Playwright drives it as it comes from Mozilla or Debian.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The first version known to take all that Playwright asks of it. */
const LEAST = 153;

/**
 * @returns {string | undefined} the program to start. Nothing where there is none, where those in their
 *   usual places are too old, or where FIREFOX_PATH is empty: then the tests do without.
 */
export function findFirefox() {
	const named = process.env['FIREFOX_PATH'];
	if (named === undefined) return usualPlaces().find((place) => versionOf(place) >= LEAST);
	if (named !== '' && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
	return named || undefined;
}

/**
 * The programs themselves: in `/usr/bin` may stand a script that starts another Firefox, or none.
 *
 * @returns {string[]}
 */
function usualPlaces() {
	if (process.platform === 'darwin') {
		return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
	}
	if (process.platform === 'win32') {
		return ['PROGRAMFILES', 'PROGRAMFILES(X86)']
			.map((name) => process.env[name])
			.filter((root) => root !== undefined)
			.map((root) => join(root, 'Mozilla Firefox/firefox.exe'));
	}
	return [
		'/usr/lib/firefox-esr/firefox-esr',
		'/usr/lib/firefox/firefox',
		'/usr/lib64/firefox/firefox',
		'/opt/firefox/firefox'
	];
}

/**
 * @param {string} program
 * @returns {number} its major version, from the file that lies beside it; 0 where there is none
 */
function versionOf(program) {
	const folder = dirname(program);
	const file = ['application.ini', '../Resources/application.ini']
		.map((name) => join(folder, name))
		.find((path) => existsSync(path));
	if (!existsSync(program) || file === undefined) return 0;
	return Number(/^Version=(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}
