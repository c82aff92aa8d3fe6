import { test as base, expect, type BrowserContext } from '@playwright/test';
import { programKept } from '../support/program-kept.ts';

/** The language of the browser, and with it of the program. */
export interface Options {
	language: 'da' | 'en';
	/** Whether the browser can keep the program for use without a network. */
	keepsProgram: boolean;
	/** What a test that breaks something makes the browser say of it. Everything else still fails it. */
	expectedNoise: RegExp | null;
}

interface Fixtures {
	/** Takes service workers away, unless the test keeps them; or the network, with `NETWORK=gone`. */
	visit: undefined;
	/** Watches every page of a test. It belongs to each of them without being asked for. */
	silence: undefined;
}

/** Whether each journey is made in the program as it has been installed, with no network. */
const isGone = process.env['NETWORK'] === 'gone';

/** Visits the program once, so that the browser keeps it. */
async function install(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	await page.goto('/');
	await programKept(page);
	await page.close();
}

/**
 * A browser that has never seen the program, speaks English unless a test says
 * `test.use({ language: 'da' })`, and moves nothing. Whatever it writes to the console as an error,
 * a breach of the content security policy included, fails the test.
 */
export const test = base.extend<Options & Fixtures>({
	language: ['en', { option: true }],
	// Every test has a new browser, and storing the whole program first costs more than most tests.
	keepsProgram: [false, { option: true }],
	expectedNoise: [null, { option: true }],
	visit: [
		async ({ context, keepsProgram }, use) => {
			if (isGone && !keepsProgram) {
				await install(context);
				await context.setOffline(true);
			} else if (!keepsProgram) {
				await context.addInitScript(() => {
					Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
				});
			}
			await use(undefined);
		},
		{ auto: true }
	],
	locale: async ({ language }, use) => use(language === 'da' ? 'da-DK' : 'en-GB'),
	contextOptions: async ({ contextOptions }, use) =>
		use({ ...contextOptions, reducedMotion: 'reduce' }),
	silence: [
		async ({ context, expectedNoise }, use) => {
			const noises: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error') noises.push(message.text());
			});
			context.on('weberror', (error) =>
				noises.push(`${String(error.error())}\n${error.error().stack ?? ''}`)
			);
			await use(undefined);
			const unexpected = noises.filter((noise) => !expectedNoise?.test(noise));
			expect(unexpected, 'errors in the console').toEqual([]);
		},
		{ auto: true }
	]
});

/** Leaves a journey out where the network is gone, since it is about `what`. Call it where the test is told. */
export function needsNetwork(what: string): void {
	test.skip(isGone, `without a network there is no ${what}`);
}

export { expect };
