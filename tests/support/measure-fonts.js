/*
 * Writes the advance and kerning tables of src/lib/scene/metrics from the very font files the
 * program ships: `node tests/support/measure-fonts.js`. Chromium does the measuring, with kerning
 * and ligatures as it draws them, so that line breaks computed without a browser agree with it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { chromium } from 'playwright';

/** @typedef {{ family: string; weight: number; italic: boolean; files: [string, string]; unitsPerEm: number }} FaceFile */

const inter = '@fontsource-variable/inter/files/inter';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const arimo = '@fontsource/arimo/files/arimo';

/** @type {Record<string, FaceFile>} Latin file first, then latin-ext. */
const FACES = {
	'inter-400': variable('Inter', inter, 400, 'normal', 2048),
	'inter-500': variable('Inter', inter, 500, 'normal', 2048),
	'inter-600': variable('Inter', inter, 600, 'normal', 2048),
	'inter-400-italic': variable('Inter', inter, 400, 'italic', 2048),
	'source-serif-600': variable('Source Serif 4', serif, 600, 'normal', 1000),
	'arimo-400': fixed(400, 'normal'),
	'arimo-700': fixed(700, 'normal'),
	'arimo-400-italic': fixed(400, 'italic')
};

/** What the latin files are asked for; kerning is measured among these. */
const LATIN =
	range(0x20, 0x7e) + range(0xa0, 0xff).replace('\u00ad', '') + 'ŒœŸ–—‘’‚“”„†•…‹›€−™\u2009\u202f';

/** Widths only: these live in another file, and no shaper kerns across files. */
const LATIN_EXTENDED = [...range(0x100, 0x17f)].filter((char) => !LATIN.includes(char)).join('');

/** @returns {FaceFile} */
function variable(family, stem, weight, style, unitsPerEm) {
	const file = (subset) => `${stem}-${subset}-wght-${style}.woff2`;
	const files = [file('latin'), file('latin-ext')];
	return { family, weight, italic: style === 'italic', files, unitsPerEm };
}

/** @returns {FaceFile} */
function fixed(weight, style) {
	const file = (subset) => `${arimo}-${subset}-${weight}-${style}.woff2`;
	const files = [file('latin'), file('latin-ext')];
	return {
		family: 'Arimo',
		weight,
		italic: style === 'italic',
		files,
		unitsPerEm: 2048
	};
}

function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}

/** Runs in the page: every advance and every pair, in font units. */
async function measureInPage({ latin, extended, fonts, unitsPerEm, weight, italic }) {
	for (const [family, base64] of Object.entries(fonts)) {
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		const face = new FontFace(family, bytes.buffer, { weight: '100 900' });
		document.fonts.add(await face.load());
	}
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	context.fontKerning = 'normal';
	const use = (family, fallback) => {
		context.font = `${italic ? 'italic ' : ''}${weight} ${unitsPerEm}px ${family}, ${fallback}`;
	};
	const width = (text) => Math.round(context.measureText(text).width);

	// A character the file lacks takes its width from whatever stands behind it.
	const present = (family, text) =>
		[...text].filter((char) => {
			use(family, 'serif');
			const one = context.measureText(char);
			use(family, 'monospace');
			const two = context.measureText(char);
			return one.width === two.width && one.actualBoundingBoxRight === two.actualBoundingBoxRight;
		});

	const latinChars = present('latin', latin);
	const extendedChars = present('extended', extended);
	use('latin', 'serif');
	const ascent = Math.round(context.measureText('x').fontBoundingBoxAscent);
	const descent = Math.round(context.measureText('x').fontBoundingBoxDescent);
	const capHeight = Math.round(context.measureText('H').actualBoundingBoxAscent);
	const advances = latinChars.map(width);
	const kerning = latinChars.map((left, i) =>
		latinChars.map((right, j) => width(left + right) - advances[i] - advances[j])
	);
	use('extended', 'serif');
	const extendedAdvances = extendedChars.map(width);
	return {
		latinChars,
		extendedChars,
		advances,
		extendedAdvances,
		kerning,
		ascent,
		descent,
		capHeight
	};
}

/**
 * Glyphs that kern alike share a class. Class 0 never kerns.
 * @param {number[][]} rows
 */
function classesOf(rows) {
	const seen = new Map([[rows[0].map(() => 0).join(), 0]]);
	const representative = [];
	const classes = rows.map((row) => {
		const key = row.join();
		if (!seen.has(key)) {
			representative[seen.size] = row;
			seen.set(key, seen.size);
		}
		return seen.get(key);
	});
	return { classes, count: seen.size };
}

function tableOf(measured, unitsPerEm) {
	// Below 1/300 em, which is 0.04 px at the size of a label, a kern is noise that only costs bytes.
	const kerning = measured.kerning.map((row) =>
		row.map((kern) => (Math.abs(kern) < unitsPerEm / 300 ? 0 : kern))
	);
	const left = classesOf(kerning);
	const right = classesOf(kerning[0].map((_, column) => kerning.map((row) => row[column])));
	const pairs = [];
	for (let l = 1; l < left.count; l += 1) {
		const row = kerning[left.classes.indexOf(l)];
		const cells = [];
		for (let r = 1; r < right.count; r += 1) {
			const kern = row[right.classes.indexOf(r)];
			cells.push(kern === 0 ? '' : String(kern));
		}
		pairs.push(cells.join(',').replace(/,+$/, ''));
	}
	return {
		unitsPerEm,
		ascent: measured.ascent,
		descent: measured.descent,
		capHeight: measured.capHeight,
		chars: measured.latinChars.join('') + measured.extendedChars.join(''),
		advances: [...measured.advances, ...measured.extendedAdvances].join(' '),
		left: left.classes.join(' '),
		right: right.classes.join(' '),
		pairs: pairs.join(';')
	};
}

const resolve = createRequire(import.meta.url).resolve;
const base64Of = async (file) => (await readFile(resolve(file))).toString('base64');
const browser = await chromium.launch({
	...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
	args: ['--no-sandbox']
});
for (const [name, face] of Object.entries(FACES)) {
	const page = await browser.newPage();
	const [latin, extended] = await Promise.all(face.files.map(base64Of));
	const { weight, italic, unitsPerEm } = face;
	const fonts = { latin, extended };
	const work = {
		latin: LATIN,
		extended: LATIN_EXTENDED,
		fonts,
		unitsPerEm,
		weight,
		italic
	};
	const table = tableOf(await page.evaluate(measureInPage, work), unitsPerEm);
	const out = new URL(`../../src/lib/scene/metrics/${name}.json`, import.meta.url);
	const options = await resolveConfig(out.pathname);
	await writeFile(out, await format(JSON.stringify(table), { ...options, parser: 'json' }));
	console.log(
		`${name}: ${[...table.chars].length} characters, ${table.pairs.length} bytes of pairs`
	);
	await page.close();
}
await browser.close();
