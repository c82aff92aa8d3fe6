/*
 * From the move of a weight's slider to the frame that shows the new points, and how long ten thousand
 * draws take, in the built program with the example open.
 * `node tests/bench/choice.js ADDRESS`, beside a running `npm start`. Prints milliseconds.
 */
import { chromium } from '@playwright/test';
import { launch } from '../../src/headless/chromium.js';

const address = process.argv[2] ?? 'http://127.0.0.1:4173';
const MOVES = 60;
/** The first moves warm the code up and are left out. */
const WARM_UP = 5;

const browser = await chromium.launch(launch());
const context = await browser.newContext({
	locale: 'en-GB',
	viewport: { width: 1440, height: 900 }
});
const page = await context.newPage();
await page.goto(address);
await page.getByRole('button', { name: 'Explore the example' }).click();
const navigation = page.getByRole('navigation', { name: 'Project' });
await navigation.getByRole('link', { name: 'Select' }).click();
const table = page.getByRole('table', { name: 'Ranking' });
await table.getByRole('rowheader').first().waitFor();
const slider = page.getByRole('slider', { name: /^Weight: / }).first();
await slider.focus();

await page.evaluate(watchTasks);
await table.evaluate(watchMoves);
/** @type {number[]} */
const redrawn = [];
for (let move = 0; move < MOVES; move += 1) {
	// Back and forth, so that no end of the slider is met.
	const key = Math.floor(move / 10) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
	await page.keyboard.press(key);
	const time = await page.evaluate(() => Reflect.get(window, 'redrawn'));
	if (move >= WARM_UP) redrawn.push(time);
}
const longest = await page.evaluate(() => Number(Reflect.get(window, 'longestTask')));
const sorted = redrawn.sort((a, b) => a - b);
const at = (/** @type {number} */ share) =>
	(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
console.log(
	`weight to points: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, n ${redrawn.length}`
);
console.log(
	`longest task of the page meanwhile: ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms`
);

await page.evaluate(() => Object.assign(window, { longestTask: 0 }));
const began = performance.now();
await page.getByRole('radio', { name: 'Uncertainty' }).check({ force: true });
await page.getByRole('table', { name: /^How often each area is in the best set/ }).waitFor();
const first = performance.now() - began;
await page.getByText('10,000 draws.', { exact: true }).waitFor({ timeout: 120_000 });
const all = performance.now() - began;
const held = await page.evaluate(() => Number(Reflect.get(window, 'longestTask')));
console.log(`first 1,000 draws shown: ${first.toFixed(0)} ms; all 10,000: ${all.toFixed(0)} ms`);
console.log(`longest task of the page meanwhile: ${held === 0 ? 'under 50' : held.toFixed(0)} ms`);
await browser.close();

/** In the page: `longestTask` is the longest task so far; those under 50 ms are not told. */
function watchTasks() {
	Object.assign(window, { longestTask: 0 });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			const longest = Math.max(Number(Reflect.get(window, 'longestTask')), duration);
			Object.assign(window, { longestTask: longest });
		}
	}).observe({ type: 'longtask' });
}

/**
 * In the page: `redrawn` is a promise of the milliseconds from the last move of a slider to the frame
 * after the table has changed.
 * @param {Element} table
 */
function watchMoves(table) {
	const watched = {
		...{ subtree: true, childList: true },
		...{ characterData: true, attributes: true }
	};
	addEventListener(
		'input',
		({ timeStamp }) => {
			const redrawn = new Promise((done) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => done(performance.now() - timeStamp);
						port2.postMessage(null);
					});
				});
				observer.observe(table, watched);
			});
			Object.assign(window, { redrawn });
		},
		true
	);
}
