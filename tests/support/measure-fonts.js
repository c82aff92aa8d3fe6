/*
 * Writes the advance and kerning tables of src/lib/scene/metrics from the very font files the
 * program ships: `node tests/support/measure-fonts.js`. Chromium does the measuring, with kerning
 * and ligatures as it draws them, so that line breaks computed without a browser agree with it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chromium } from 'playwright';
import { launch } from '../../src/headless/chromium.js';

/**
 * @typedef {'normal' | 'italic'} Style
 * @typedef {{ stem: string; weight: number }} FaceFile
 * @typedef {object} Family
 * @property {Style} style
 * @property {number} unitsPerEm
 * @property {true} [numerals] the figures set nothing but numbers in it, so its table holds nothing else
 * @property {Record<string, FaceFile>} faces the lightest, the boldest, then what lies halfway
 * @typedef {{ latin: string; extended: string; weight: number; style: Style; unitsPerEm: number }} Font
 *   both files as base64
 * @typedef {{ latin: string[]; extended: string[] }} Alphabet
 * @typedef {object} Measured
 * @property {string[]} characters those the font has, latin first
 * @property {number[]} advances in font units, as all that follows
 * @property {number[][]} kerning among the latin characters, by left and right one
 * @property {number} ascent
 * @property {number} descent
 * @property {number} capHeight
 */

const inter = '@fontsource-variable/inter/files/inter-*-wght-';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-*-wght-';
const arimo = '@fontsource/arimo/files/arimo-*-';

/** @type {Record<string, Family>} The star in a stem stands for the subset. */
const FAMILIES = {
	inter: {
		style: 'normal',
		unitsPerEm: 2048,
		faces: {
			'inter-400': { stem: `${inter}normal`, weight: 400 },
			'inter-600': { stem: `${inter}normal`, weight: 600 },
			'inter-500': { stem: `${inter}normal`, weight: 500 }
		}
	},
	'inter-italic': {
		style: 'italic',
		unitsPerEm: 2048,
		numerals: true,
		faces: { 'inter-400-italic': { stem: `${inter}italic`, weight: 400 } }
	},
	'source-serif': {
		style: 'normal',
		unitsPerEm: 1000,
		faces: { 'source-serif-600': { stem: `${serif}normal`, weight: 600 } }
	},
	arimo: {
		style: 'normal',
		unitsPerEm: 2048,
		faces: {
			'arimo-400': { stem: `${arimo}400-normal`, weight: 400 },
			'arimo-700': { stem: `${arimo}700-normal`, weight: 700 }
		}
	},
	'arimo-italic': {
		style: 'italic',
		unitsPerEm: 2048,
		numerals: true,
		faces: { 'arimo-400-italic': { stem: `${arimo}400-italic`, weight: 400 } }
	}
};

/** What the latin files are asked for; kerning is measured among these. */
const LATIN = [
	...range(0x20, 0x7e),
	...range(0xa0, 0xff).filter((character) => character !== '\u00ad'),
	...Array.from('ŒœŸ–—‘’‚“”„†•…‹›€−™\u2009\u202f')
];

const NUMERALS = Array.from(' \u00a0%+,-.0123456789−–');

/** Widths only: these live in another file, and no shaper kerns across files. */
const LATIN_EXTENDED = range(0x100, 0x17f).filter((character) => !LATIN.includes(character));

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

/**
 * Runs in the page: every advance and every pair.
 * @param {{ font: Font; alphabet: Alphabet }} work
 * @returns {Promise<Measured>}
 */
async function measureInPage({ font, alphabet }) {
	for (const family of /** @type {const} */ (['latin', 'extended'])) {
		const bytes = Uint8Array.from(atob(font[family]), (byte) => byte.charCodeAt(0));
		const face = new FontFace(family, bytes.buffer, { weight: '100 900', style: font.style });
		globalThis.document.fonts.add(await face.load());
	}
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (!context) throw new Error('No canvas to measure on');
	context.fontKerning = 'normal';
	/** @param {string} families */
	const use = (families) => {
		context.font = `${font.style} ${String(font.weight)} ${String(font.unitsPerEm)}px ${families}`;
	};
	/** @param {string} text */
	const width = (text) => Math.round(context.measureText(text).width);

	/**
	 * A character the file lacks takes its shape from whatever family stands behind it.
	 * @param {string} family
	 * @param {string[]} characters
	 */
	const present = (family, characters) =>
		characters.filter((character) => {
			const [one, two] = ['serif', 'monospace'].map((fallback) => {
				use(`${family}, ${fallback}`);
				const { width: advance, actualBoundingBoxRight: right } = context.measureText(character);
				return `${String(advance)} ${String(right)}`;
			});
			return one === two;
		});

	const latin = present('latin', alphabet.latin);
	const extended = present('extended', alphabet.extended);
	use('extended');
	const extendedAdvances = extended.map(width);
	use('latin');
	const advances = latin.map(width);
	const kerning = latin.map((left) =>
		latin.map((right) => width(left + right) - width(left) - width(right))
	);
	const box = context.measureText('H');
	return {
		characters: [...latin, ...extended],
		advances: [...advances, ...extendedAdvances],
		kerning,
		ascent: Math.round(box.fontBoundingBoxAscent),
		descent: Math.round(box.fontBoundingBoxDescent),
		capHeight: Math.round(box.actualBoundingBoxAscent)
	};
}

/**
 * Rows that are alike share a class. Class 0 never kerns. Neighbours among the classes are alike, which
 * compresses to two thirds.
 * @param {string[][]} rows
 * @param {string} nothing what stands where there is no kerning
 * @returns {{ classes: number[]; rowOf: string[][] }} each glyph's class, and the row of each class
 */
function classify(rows, nothing) {
	const none = (rows[0] ?? []).map(() => nothing);
	const rest = [...new Map(rows.map((row) => [row.join(), row])).values()];
	const rowOf = [none];
	/** @param {string[]} row */
	const likeness = (row) => row.filter((cell, i) => cell === rowOf.at(-1)?.[i]).length;
	while (rest.length > 0) {
		const likest = Math.max(...rest.map(likeness));
		const [row = none] = rest.splice(
			rest.findIndex((each) => likeness(each) === likest),
			1
		);
		if (row.join() !== none.join()) rowOf.push(row);
	}
	const order = rowOf.map((row) => row.join());
	return { classes: rows.map((row) => order.indexOf(row.join())), rowOf };
}

/**
 * The lists of a family's faces, each as its difference from what those before it foretell: weights lie
 * on a line, so the second is like the first and the third is halfway. `metrics.ts` adds them up again.
 * @param {number[][]} lists
 */
function differences(lists) {
	const [first = [], second = []] = lists;
	const foretold = [
		first.map(() => 0),
		first,
		first.map((number, i) => Math.round((number + (second[i] ?? 0)) / 2))
	];
	return lists.map((list, face) => list.map((number, i) => number - (foretold[face]?.[i] ?? 0)));
}

/**
 * @param {Record<string, Measured>} measured by face; the faces of a family have the same characters
 * @param {number} unitsPerEm
 */
function tableOf(measured, unitsPerEm) {
	const faces = Object.values(measured);
	const [first] = faces;
	if (!first) throw new Error('A family without faces');
	const { ascent, descent, capHeight, characters } = first;

	// A cell of the kerning table says how much a pair kerns in each face.
	// Below 1/300 em, which is 0.04 px at the size of a label, a kern is noise that only costs bytes.
	const cells = first.kerning.map((row, i) =>
		row.map((_, j) =>
			faces
				.map(({ kerning }) => kerning[i]?.[j] ?? 0)
				.map((kern) => (Math.abs(kern) < unitsPerEm / 300 ? 0 : kern))
				.join(' ')
		)
	);
	const nothing = faces.map(() => 0).join(' ');
	const left = classify(cells, nothing);
	const columns = cells.map((_, j) => cells.map((row) => row[j] ?? nothing));
	const right = classify(columns, nothing);
	const kerns = [...new Set(cells.flat())]
		.filter((kern) => kern !== nothing)
		.map((kern) => kern.split(' ').map(Number))
		.sort((a, b) => a.map((kern, face) => kern - (b[face] ?? 0)).find((by) => by !== 0) ?? 0);
	const numbered = [nothing, ...kerns.map((kern) => kern.join(' '))];
	const pairs = left.rowOf.slice(1).map((row) =>
		right.rowOf
			.slice(1)
			.map((_, i) => numbered.indexOf(row[right.classes.indexOf(i + 1)] ?? nothing) || '')
			.join(',')
			.replace(/,+$/, '')
	);

	const advances = differences(faces.map((face) => face.advances));
	const values = differences(faces.map((_, face) => [0, ...kerns.map((kern) => kern[face] ?? 0)]));
	return {
		unitsPerEm,
		ascent,
		descent,
		capHeight,
		chars: characters.join(''),
		left: left.classes.join(' '),
		right: right.classes.join(' '),
		pairs: pairs.join(';'),
		faces: Object.fromEntries(
			Object.keys(measured).map((name, face) => [
				name,
				{ advances: advances[face]?.join(' '), kerns: values[face]?.join(' ') }
			])
		)
	};
}

const { resolve } = createRequire(import.meta.url);

/**
 * @param {string} stem
 * @param {string} subset
 */
const base64Of = async (stem, subset) =>
	(await readFile(resolve(`${stem.replace('*', subset)}.woff2`))).toString('base64');

const browser = await chromium.launch(launch());
for (const [name, { style, unitsPerEm, numerals, faces }] of Object.entries(FAMILIES)) {
	const alphabet = numerals
		? { latin: NUMERALS, extended: [] }
		: { latin: LATIN, extended: LATIN_EXTENDED };
	/** @type {Record<string, Measured>} */
	const measured = {};
	for (const [face, { stem, weight }] of Object.entries(faces)) {
		const page = await browser.newPage();
		const latin = await base64Of(stem, 'latin');
		const extended = await base64Of(stem, 'latin-ext');
		const font = { latin, extended, weight, style, unitsPerEm };
		measured[face] = await page.evaluate(measureInPage, { font, alphabet });
		await page.close();
	}
	const out = fileURLToPath(new URL(`../../src/lib/scene/metrics/${name}.json`, import.meta.url));
	const text = JSON.stringify(tableOf(measured, unitsPerEm));
	await writeFile(out, await format(text, { ...(await resolveConfig(out)), parser: 'json' }));
}
await browser.close();
