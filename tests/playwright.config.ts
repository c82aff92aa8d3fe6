import { defineConfig, devices } from '@playwright/test';
import { launch } from '../src/headless/chromium.js';
import { findFirefox } from './support/firefox.js';

const ci = process.env['CI'] !== undefined;
const port = process.env['PORT'] ?? '4273';
const baseURL = `http://127.0.0.1:${port}`;

const firefox = findFirefox();
const viewport = { width: 1440, height: 900 };

const chromium = { ...devices['Desktop Chrome'], viewport, launchOptions: launch() };

/**
 * Firefox as it comes, which Playwright drives by the standard protocol. It takes no wish for less
 * motion from Playwright, and would ask a person whether the program may keep its data.
 */
const installedFirefox = {
	browserName: 'firefox',
	channel: 'moz-firefox',
	viewport,
	launchOptions: {
		...(firefox === undefined ? {} : { executablePath: firefox }),
		firefoxUserPrefs: {
			'ui.prefersReducedMotion': 1,
			'dom.storageManager.prompt.testing': true,
			'dom.storageManager.prompt.testing.allow': true
		}
	}
} as const;

/** Journeys on the built program, served as `npm start` serves it, and what befalls it: faults. */
export default defineConfig({
	projects: [
		{ name: 'journeys', testDir: 'e2e', use: chromium },
		{ name: 'faults', testDir: 'faults', use: chromium },
		// The journeys hold what else is in `browsers` against Chromium.
		{ name: 'numbers', testDir: 'browsers', testMatch: 'numbers.spec.ts', use: chromium },
		...(firefox === undefined
			? []
			: [{ name: 'firefox', testDir: 'browsers', use: installedFirefox }])
	],
	outputDir: '../test-results/journeys',
	fullyParallel: true,
	forbidOnly: ci,
	retries: 0,
	workers: ci ? 2 : '50%',
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['line'], ['json', { outputFile: '../test-results/journeys.json' }]],
	use: {
		baseURL,
		timezoneId: 'Europe/Copenhagen',
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: 'node src/server/serve.js',
		cwd: '..',
		env: { PORT: port, HOST: '127.0.0.1' },
		url: baseURL,
		reuseExistingServer: false
	}
});
