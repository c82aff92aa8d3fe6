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
import { launch } from './browser.js';

/**
 * @typedef {'normal' | 'italic'} Style
 * @typedef {{ stem: string; weight: number; style: Style; unitsPerEm: number; numerals?: true }} FaceFile
 *   `numerals`: the figures set nothing but numbers in it, so its table holds nothing else
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

/** @type {Record<string, FaceFile>} The star in a stem stands for the subset. */
const FACES = {
	'inter-400': { stem: `${inter}normal`, weight: 400, style: 'normal', unitsPerEm: 2048 },
	'inter-500': { stem: `${inter}normal`, weight: 500, style: 'normal', unitsPerEm: 2048 },
	'inter-600': { stem: `${inter}normal`, weight: 600, style: 'normal', unitsPerEm: 2048 },
	'inter-400-italic': {
		stem: `${inter}italic`,
		weight: 400,
		style: 'italic',
		unitsPerEm: 2048,
		numerals: true
	},
	'source-serif-600': { stem: `${serif}normal`, weight: 600, style: 'normal', unitsPerEm: 1000 },
	'arimo-400': { stem: `${arimo}400-normal`, weight: 400, style: 'normal', unitsPerEm: 2048 },
	'arimo-700': { stem: `${arimo}700-normal`, weight: 700, style: 'normal', unitsPerEm: 2048 },
	'arimo-400-italic': {
		stem: `${arimo}400-italic`,
		weight: 400,
		style: 'italic',
		unitsPerEm: 2048,
		numerals: true
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
 * Glyphs that kern alike share a class. Class 0 never kerns.
 * @param {number[][]} rows
 * @returns {{ classes: number[]; rowOf: number[][] }} each glyph's class, and the row of each class
 */
function classify(rows) {
	const none = (rows[0] ?? []).map(() => 0);
	const rowOf = [none];
	const known = new Map([[none.join(), 0]]);
	const classes = rows.map((row) => {
		const key = row.join();
		const id = known.get(key) ?? rowOf.push(row) - 1;
		known.set(key, id);
		return id;
	});
	return { classes, rowOf };
}

/**
 * @param {Measured} measured
 * @param {number} unitsPerEm
 */
function tableOf(measured, unitsPerEm) {
	// Below 1/300 em, which is 0.04 px at the size of a label, a kern is noise that only costs bytes.
	const kerning = measured.kerning.map((row) =>
		row.map((kern) => (Math.abs(kern) < unitsPerEm / 300 ? 0 : kern))
	);
	const columns = kerning.map((_, column) => kerning.map((row) => row[column] ?? 0));
	const left = classify(kerning);
	const right = classify(columns);
	const pairs = left.rowOf.slice(1).map((row) => {
		const cells = right.rowOf.slice(1).map((_, i) => row[right.classes.indexOf(i + 1)] ?? 0);
		return cells.map((kern) => (kern === 0 ? '' : String(kern))).join(',');
	});
	return {
		unitsPerEm,
		ascent: measured.ascent,
		descent: measured.descent,
		capHeight: measured.capHeight,
		chars: measured.characters.join(''),
		advances: measured.advances.join(' '),
		left: left.classes.join(' '),
		right: right.classes.join(' '),
		pairs: pairs.map((row) => row.replace(/,+$/, '')).join(';')
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
for (const [name, { stem, weight, style, unitsPerEm, numerals }] of Object.entries(FACES)) {
	const page = await browser.newPage();
	const latin = await base64Of(stem, 'latin');
	const extended = await base64Of(stem, 'latin-ext');
	const measured = await page.evaluate(measureInPage, {
		font: { latin, extended, weight, style, unitsPerEm },
		alphabet: numerals
			? { latin: NUMERALS, extended: [] }
			: { latin: LATIN, extended: LATIN_EXTENDED }
	});
	await page.close();
	const out = fileURLToPath(new URL(`../../src/lib/scene/metrics/${name}.json`, import.meta.url));
	const text = JSON.stringify(tableOf(measured, unitsPerEm));
	await writeFile(out, await format(text, { ...(await resolveConfig(out)), parser: 'json' }));
}
await browser.close();
