import type { Dialog, Page } from '@playwright/test';

/** Leaves the page for the one that rescues data, and answers whether the browser asked first. It stays where it asked. */
export async function asksOnLeaving(page: Page): Promise<boolean> {
	let asked = false;
	const stay = (dialog: Dialog) => {
		asked = dialog.type() === 'beforeunload';
		void dialog.dismiss();
	};
	page.on('dialog', stay);
	await page.goto(new URL('/rescue.html', page.url()).href).catch(() => undefined);
	page.off('dialog', stay);
	return asked;
}
