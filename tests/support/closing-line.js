/* After all tests: one plain line for machines that read the last one, summed over all runs. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ numPassedTests: number; numFailedTests: number; numPendingTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }} JourneyReport */

const unit = /** @type {VitestReport} */ (await read('unit.json'));
const office = /** @type {VitestReport} */ (await read('office.json'));
const { stats } = /** @type {JourneyReport} */ (await read('journeys.json'));

const passed = unit.numPassedTests + office.numPassedTests + stats.expected;
const failed = unit.numFailedTests + office.numFailedTests + stats.unexpected + stats.flaky;
const skipped = unit.numPendingTests + office.numPendingTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);

/**
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function read(name) {
	const file = new URL(`../../test-results/${name}`, import.meta.url);
	return /** @type {unknown} */ (JSON.parse(await readFile(file, 'utf8')));
}
