/*
 * Draws the PNG icons from static/icon.svg: `node tests/support/draw-icons.js`. Their results are
 * committed; run it again when the mark changes.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launch } from '../../src/headless/chromium.js';

const STATIC = new URL('../../static/', import.meta.url);

/** Where the system cuts the corners itself, the ground is a full square and the mark keeps its distance. */
const ICONS = [
	{ file: 'icon-192.png', size: 192, square: false, margin: 0 },
	{ file: 'icon-512.png', size: 512, square: false, margin: 0 },
	{ file: 'icon-maskable-512.png', size: 512, square: true, margin: 8 },
	{ file: 'apple-touch-icon.png', size: 180, square: true, margin: 2 }
];

const svg = await readFile(new URL('icon.svg', STATIC), 'utf8');
const browser = await chromium.launch(launch());
try {
	for (const { file, size, square, margin } of ICONS) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		const ground = square ? 'white' : 'transparent';
		const span = 64 + 2 * margin;
		const style = `body { margin: 0; background: ${ground} } svg { display: block; width: 100vw }`;
		const mark = svg.replace('0 0 64 64', `${-margin} ${-margin} ${span} ${span}`);
		await page.setContent(`<style>${style}</style>${mark}`);
		await page.screenshot({ path: new URL(file, STATIC).pathname, omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
