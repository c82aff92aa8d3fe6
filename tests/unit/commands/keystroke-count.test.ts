import { afterEach, expect, it } from 'vitest';
import { aDesk, closeDesks, pressOf } from '../../support/desk.ts';

afterEach(closeDesks);

/*
 * Keystrokes for one area of 8 × 5, beside a spreadsheet: there every number takes its digits and one
 * Enter or Tab, line ends included. A chord is one keystroke. README.md has the counts as a table.
 */

const ROWS = 8;
const COLUMNS = 5;

type Table = readonly (readonly number[])[];

const table = (number: (row: number, column: number) => number): Table =>
	Array.from({ length: ROWS }, (_, row) =>
		Array.from({ length: COLUMNS }, (_, column) => number(row, column))
	);

const GIVEN = table((row, column) => (row * 37 + column * 23 + 5) % 101);
const FLAT = table((row) => 15 + row * 10);
const RAMP = table((row, column) => 10 + row + column * 20);
/** One number to 2025, another from 2030 on. */
const STEP = table((row, column) => (column < 2 ? 10 + row : 60 + row));

const inSpreadsheet = (numbers: Table) =>
	numbers.flat().reduce((keys, number) => keys + String(number).length + 1, 0);

const typed = (number: number | undefined) => Array.from(String(number));

const eachRow = (numbers: Table, keys: (row: readonly number[]) => string[]) =>
	numbers.flatMap(keys);

const PROFILES: {
	name: string;
	numbers: Table;
	keys: string[];
	/** Of what a spreadsheet takes. */
	atMost: number;
	counts: { spreadsheet: number; here: number };
}[] = [
	{
		name: 'given numbers',
		numbers: GIVEN,
		keys: eachRow(GIVEN, (row) => row.flatMap((number) => [...typed(number), 'Enter'])),
		atMost: 1,
		counts: { spreadsheet: 116, here: 116 }
	},
	{
		name: 'flat',
		numbers: FLAT,
		keys: eachRow(FLAT, ([first]) => [...typed(first), 'Ctrl R', '↓']),
		atMost: 0.5,
		counts: { spreadsheet: 120, here: 32 }
	},
	{
		name: 'ramp',
		numbers: RAMP,
		keys: [
			...eachRow(RAMP, (row) => [...typed(row[0]), 'End', ...typed(row[4]), 'Enter']),
			...['Ctrl A', 'Alt R']
		],
		atMost: 0.5,
		counts: { spreadsheet: 120, here: 50 }
	},
	{
		name: 'carry forward',
		numbers: STEP,
		keys: [
			...eachRow(STEP, (row) => [...typed(row[0]), '↓']),
			...['Ctrl Home', '→', '→'],
			...eachRow(STEP, (row) => [...typed(row[2]), '↓']),
			...['Ctrl A', 'F']
		],
		atMost: 0.5,
		counts: { spreadsheet: 120, here: 53 }
	}
];

it.each(PROFILES)('$name', async ({ numbers, keys, atMost, counts }) => {
	const desk = await aDesk([]);
	for (const key of keys) desk.press(pressOf(key, 'US'));
	const expected = numbers.flatMap((row, r) =>
		row.map((number, c) => [`${r},${c}`, String(number)])
	);
	expect(desk.changed).toEqual(Object.fromEntries(expected));

	expect({ spreadsheet: inSpreadsheet(numbers), here: keys.length }).toEqual(counts);
	expect(keys.length).toBeLessThanOrEqual(inSpreadsheet(numbers) * atMost);
});
