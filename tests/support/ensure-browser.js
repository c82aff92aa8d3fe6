/* Before the tests: says which browsers they use, fetches Playwright's own where there is none, or says what to do. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from '../../src/headless/chromium.js';
import { findFirefox } from './firefox.js';

const { found, path } = findChromium();
if (found) {
	console.log(`Testing with ${path ?? "Playwright's own Chromium"}.`);
} else {
	console.log('No Chromium, Chrome or Edge found: fetching Chromium for the tests.');
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
		stdio: 'inherit'
	});
	if (status !== 0) {
		console.error(
			'The tests need a Chromium. Install Chrome, Edge or Chromium (Debian: apt-get install chromium),\n' +
				'or name one: CHROMIUM_PATH=/path/to/chromium npm test'
		);
		process.exit(1);
	}
}

const firefox = findFirefox();
console.log(
	firefox ? `And, a few of them, with ${firefox}.` : 'No Firefox found: nothing is tested with it.'
);
