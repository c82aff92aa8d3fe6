import type { Page } from '@playwright/test';

/** Waits until the browser keeps the whole program and serves this page itself: no network is needed from then on. */
export async function programKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
