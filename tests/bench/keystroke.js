/*
 * From a real key press to the frame that shows it, in the built program with the example open:
 * `node tests/bench/keystroke.js ADDRESS`, beside a running `npm start`. Prints milliseconds.
 */
import { chromium } from '@playwright/test';
import { launch } from '../support/browser.js';

const address = process.argv[2] ?? 'http://127.0.0.1:4173';
const ROUNDS = 120;

const options = launch();
const browser = await chromium.launch({
	...options,
	args: [...options.args, '--disable-frame-rate-limit', '--disable-gpu-vsync']
});
const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
await page.goto(address);
await page.getByRole('button', { name: 'Explore the example' }).click();
await page.locator('[role=gridcell][tabindex="0"]').waitFor();

await page.evaluate(() => {
	/** @type {Record<string, number[]>} */
	const times = {};
	Object.assign(window, { keyTimes: times });
	addEventListener(
		'keydown',
		(event) => {
			const start = event.timeStamp;
			const kind = /^\d$/.test(event.key) ? 'digit to frame' : 'Enter to frame, committed';
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => (times[kind] ??= []).push(performance.now() - start);
				port2.postMessage(null);
			});
		},
		true
	);
});

/* The first presses warm the code up and are left out. */
for (let round = 0; round < ROUNDS; round += 1) {
	await page.keyboard.press(String(1 + (round % 9)));
	await page.keyboard.press(String(round % 10));
	await page.keyboard.press('Enter');
}

const times = await page.evaluate(() => Reflect.get(window, 'keyTimes'));
for (const [kind, all] of Object.entries(times)) {
	const sorted = all.slice(20).sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
	const at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))];
	console.log(
		`${kind}: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, n ${sorted.length}`
	);
}
await browser.close();
