/* After all tests: one plain line for machines that read the last one, summed over both runners. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ numPassedTests: number; numFailedTests: number; numPendingTests: number }} UnitReport */
/** @typedef {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }} JourneyReport */

const unit = /** @type {UnitReport} */ (await read('unit.json'));
const { stats } = /** @type {JourneyReport} */ (await read('journeys.json'));

const passed = unit.numPassedTests + stats.expected;
const failed = unit.numFailedTests + stats.unexpected + stats.flaky;
const skipped = unit.numPendingTests + stats.skipped;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);

/**
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function read(name) {
	const file = new URL(`../../test-results/${name}`, import.meta.url);
	return /** @type {unknown} */ (JSON.parse(await readFile(file, 'utf8')));
}
