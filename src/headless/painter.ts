import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { drawFigure, FigureBytes, FigureTask } from '#lib/work/draw-figure.ts';
import { findChromium, launch } from './chromium.js';

/*
 * Pictures need a canvas, which Node has none of: the program's own code paints them in an installed
 * Chromium, on an empty page without a network.
 */

/** What `draw.js` of the bundled renderer gives. */
interface Drawing {
	drawFigure: typeof drawFigure;
}

const ORIGIN = 'http://varmekort.invalid';

/** Whatever keeps it from starting, whoever asked for pictures is told what else to do. */
async function startBrowser(): Promise<Browser | null> {
	try {
		return findChromium().found ? await chromium.launch(launch()) : null;
	} catch {
		return null;
	}
}

/** Draws where there is a canvas. */
export class Painter {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	/** @returns `null` where no browser is installed, or none that starts */
	static async start(): Promise<Painter | null> {
		const browser = await startBrowser();
		if (!browser) return null;
		const page = await browser.newPage();
		await page.route('**/*', async (route) => {
			const name = basename(new URL(route.request().url()).pathname);
			if (name === '') {
				await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
				return;
			}
			// Beside this file lie all others of the bundled renderer.
			const body = await readFile(join(import.meta.dirname, name));
			await route.fulfill({ contentType: 'text/javascript', body });
		});
		await page.goto(ORIGIN);
		return new Painter(browser, page);
	}

	async draw(task: FigureTask): Promise<FigureBytes> {
		const address = `${ORIGIN}/draw.js`;
		return this.#page.evaluate(
			async ({ address, task }) => {
				const drawing = (await import(/* @vite-ignore */ address)) as Drawing;
				return drawing.drawFigure(task, document.fonts);
			},
			{ address, task }
		);
	}

	close(): Promise<void> {
		return this.#browser.close();
	}
}
