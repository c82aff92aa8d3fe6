import { test as base, expect } from '@playwright/test';

/** The language of the browser, and with it of the program. */
export interface Options {
	language: 'da' | 'en';
}

interface Fixtures {
	/** Watches every page of a test. It belongs to each of them without being asked for. */
	silence: undefined;
}

/**
 * A browser that has never seen the program, speaks English unless a test says
 * `test.use({ language: 'da' })`, and moves nothing. Whatever it writes to the console as an error,
 * a breach of the content security policy included, fails the test.
 */
export const test = base.extend<Options & Fixtures>({
	language: ['en', { option: true }],
	locale: async ({ language }, use) => use(language === 'da' ? 'da-DK' : 'en-GB'),
	contextOptions: async ({ contextOptions }, use) =>
		use({ ...contextOptions, reducedMotion: 'reduce' }),
	silence: [
		async ({ context }, use) => {
			const noises: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error') noises.push(message.text());
			});
			context.on('weberror', (error) => noises.push(error.error().stack ?? String(error.error())));
			await use(undefined);
			expect(noises, 'errors in the console').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
