/*
 * From a real key press to the frame that shows it, in the built program with the example open, and
 * in a page that holds one bare focused cell: what this machine takes at the least.
 * `node tests/bench/keystroke.js ADDRESS`, beside a running `npm start`. Prints milliseconds.
 */
import { chromium } from '@playwright/test';
import { launch } from '../../src/headless/chromium.js';

const address = process.argv[2] ?? 'http://127.0.0.1:4173';
const ROUNDS = 7;
/** Scores typed in a round: two digits and Enter each. */
const SCORES = 30;
/** The first presses of a round warm the code up and are left out. */
const WARM_UP = 5;

const BARE_CELL = `<!doctype html><title>Bare cell</title><div tabindex="0" role="gridcell">0</div>
	<script>
		const cell = document.querySelector('div');
		let typed = '';
		cell.addEventListener('keydown', (event) => {
			typed = event.key === 'Enter' ? '' : typed + event.key;
			cell.textContent = typed;
		});
		cell.focus();
	</script>`;

const options = launch();
const browser = await chromium.launch({
	...options,
	// Without a limit differences below a frame of the screen show.
	args: [...options.args, '--disable-frame-rate-limit', '--disable-gpu-vsync']
});

/** @type {Map<string, number[]>} */
const times = new Map();
for (let round = 0; round < ROUNDS; round += 1) {
	await measure('bare cell', async (page) => {
		await page.setContent(BARE_CELL);
	});
	await measure('Varmekort', async (page) => {
		await page.goto(address);
		await page.getByRole('button', { name: 'Explore the example' }).click();
		await page.locator('[role=gridcell][tabindex="0"]:focus').waitFor();
	});
}
await browser.close();

for (const [what, all] of times) {
	const sorted = all.sort((a, b) => a - b);
	const at = (/** @type {number} */ share) =>
		(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
	console.log(`${what}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, n ${sorted.length}`);
}

/**
 * Types scores one after the other, each key after the frame of the one before.
 * @param {string} what
 * @param {(page: import('@playwright/test').Page) => Promise<void>} open
 */
async function measure(what, open) {
	const context = await browser.newContext({
		locale: 'en-GB',
		viewport: { width: 1440, height: 900 }
	});
	const page = await context.newPage();
	await open(page);
	await page.evaluate(watchKeys);
	for (let score = 0; score < SCORES; score += 1) {
		const keys = { 'first digit': String(1 + (score % 9)), 'second digit': String(score % 10) };
		for (const [name, key] of Object.entries({ ...keys, Enter: 'Enter' })) {
			await page.keyboard.press(key);
			const time = await page.evaluate(() => Reflect.get(window, 'painted'));
			// As fast as a key that is held down repeats.
			await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
			const kind = `${what}, ${name}`;
			if (score >= WARM_UP) times.set(kind, [...(times.get(kind) ?? []), time]);
		}
	}
	await context.close();
}

/** In the page: `painted` is a promise of the milliseconds from the last key press to its frame. */
function watchKeys() {
	addEventListener(
		'keydown',
		(event) => {
			const painted = new Promise((done) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done(performance.now() - event.timeStamp);
					port2.postMessage(null);
				});
			});
			Object.assign(window, { painted });
		},
		true
	);
}
