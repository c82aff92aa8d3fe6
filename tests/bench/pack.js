/*
 * Makes the report pack of the example in the built program: 20 areas as PNG, SVG and PDF in a zip, and a
 * deck of 20 slides. `node tests/bench/pack.js ADDRESS`, beside a running `npm start`. Prints the time from
 * the press of the button to the file, and the longest task of the page meanwhile: by the clock, and in
 * time of its own, without the moments when other programs had the processor.
 */
import { chromium } from '@playwright/test';
import { launch } from '../../src/headless/chromium.js';

const address = process.argv[2] ?? 'http://127.0.0.1:4173';
const ROUNDS = 5;

const browser = await chromium.launch(launch());
/** @type {Record<string, { seconds: number, clock: number, own: number }[]>} */
const measured = {};
for (let round = 0; round < ROUNDS; round += 1) {
	await measure('20 areas as PNG, SVG and PDF', async (pack) => {
		for (const name of ['PNG', 'SVG', 'PDF']) await pack.getByRole('checkbox', { name }).check();
	});
	await measure('a deck of 20 slides', async (pack) => {
		await pack.getByRole('radio', { name: 'One presentation' }).check();
	});
}
await browser.close();

for (const [what, rounds] of Object.entries(measured)) {
	const median = (/** @type {'seconds' | 'clock' | 'own'} */ key) =>
		rounds.map((round) => round[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
	const most = (/** @type {'clock' | 'own'} */ key) =>
		Math.max(...rounds.map((round) => round[key]));
	console.log(
		`${what}: median ${median('seconds').toFixed(1)} s; ` +
			`longest task median ${median('clock').toFixed(0)} ms, at most ${most('clock').toFixed(0)} ms by the clock, ` +
			`${most('own').toFixed(0)} ms of its own; n ${rounds.length}`
	);
}

/**
 * @param {string} what
 * @param {(pack: import('@playwright/test').Locator) => Promise<void>} choose
 */
async function measure(what, choose) {
	const context = await browser.newContext({
		locale: 'en-GB',
		viewport: { width: 1440, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(address);
	await page.getByRole('button', { name: 'Explore the example' }).click();
	await page.locator('[role=gridcell][tabindex="0"]:focus').waitFor();
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('button', { name: 'All 20 as zip' }).click();
	const pack = page.getByRole('dialog', { name: 'Report pack' });
	await choose(pack);
	await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
	const downloading = page.waitForEvent('download');
	const start = performance.now();
	await pack.getByRole('button', { name: 'Make the pack' }).click();
	await downloading;
	const seconds = (performance.now() - start) / 1000;
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	(measured[what] ??= []).push({ seconds, ...longestTask(traceEvents) });
	await context.close();
}

/**
 * Of the main threads of pages, in milliseconds.
 * @param {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }[]} events
 */
function longestTask(events) {
	const threads = events
		.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
		.map(({ pid, tid }) => `${pid}/${tid}`);
	const tasks = events.filter(
		({ name, ph, pid, tid }) =>
			ph === 'X' && name.includes('RunTask') && threads.includes(`${pid}/${tid}`)
	);
	if (tasks.length === 0) throw new Error('The browser told of no task');
	const most = (/** @type {'dur' | 'tdur'} */ key) =>
		Math.max(...tasks.map((task) => task[key] ?? 0)) / 1000;
	return { clock: most('dur'), own: most('tdur') };
}
