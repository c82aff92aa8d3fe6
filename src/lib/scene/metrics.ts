import type { Face } from './scene.ts';
import inter from './metrics/inter.json';
import interItalic from './metrics/inter-italic.json';

/*
 * The advance and kerning tables of the bundled fonts, one for each family, written by
 * tests/support/measure-fonts.js. Kerning is kept by class: glyphs that kern alike share a number, and
 * 0 never kerns. The tables of the screen are here; those of figures that leave the program come with
 * `figure-metrics.ts`.
 */

export interface MetricsTable {
	unitsPerEm: number;
	ascent: number;
	descent: number;
	capHeight: number;
	chars: string;
	left: string;
	right: string;
	/** By left and right class: which of a face's `kerns` a pair takes. */
	pairs: string;
	/** Each list tells how it differs from what the faces before it foretell. */
	faces: Readonly<Record<string, { advances: string; kerns: string }>>;
}

const tables = new Map<string, MetricsTable>();

/** Makes the faces of further families known. */
export function addMetrics(...families: MetricsTable[]): void {
	for (const family of families) {
		for (const name of Object.keys(family.faces)) tables.set(name, family);
	}
}

addMetrics(inter, interItalic);

/** A font's measures. All lengths are in font units, `unitsPerEm` to the em. */
export interface Metrics {
	unitsPerEm: number;
	ascent: number;
	descent: number;
	capHeight: number;
	glyphs: ReadonlyMap<string, Glyph>;
	/** What is added between two glyphs. */
	kern(left: Glyph, right: Glyph): number;
}

export interface Glyph {
	advance: number;
	/** Kerning classes as the left and as the right one of a pair. */
	left: number;
	right: number;
}

const opened = new Map<string, Metrics>();

/** The table of a face. Throws on a face without one: that is a mistake in the theme. */
export function metricsOf(face: Face): Metrics {
	const known = opened.get(face.metrics);
	if (known) return known;
	const table = tables.get(face.metrics);
	if (!table) throw new Error(`No metrics for ${face.metrics}`);
	const metrics = openTable(table, face.metrics);
	opened.set(face.metrics, metrics);
	return metrics;
}

function openTable(table: MetricsTable, face: string): Metrics {
	const advances = listOf(table, face, 'advances');
	const kerns = listOf(table, face, 'kerns');
	const left = numbersIn(table.left);
	const right = numbersIn(table.right);
	const glyphs = new Map<string, Glyph>();
	Array.from(table.chars).forEach((character, i) => {
		const advance = advances[i] ?? 0;
		glyphs.set(character, {
			advance,
			left: left[i] ?? 0,
			right: right[i] ?? 0
		});
	});
	const pairs = table.pairs.split(';').map((row) => row.split(',').map(Number));
	return {
		unitsPerEm: table.unitsPerEm,
		ascent: table.ascent,
		descent: table.descent,
		capHeight: table.capHeight,
		glyphs,
		kern: (one, next) => kerns[pairs[one.left - 1]?.[next.right - 1] ?? 0] ?? 0
	};
}

/** A list of one face, added up from those of the faces before it. */
function listOf(table: MetricsTable, face: string, list: 'advances' | 'kerns'): number[] {
	const known: number[][] = [];
	for (const [name, { [list]: differences }] of Object.entries(table.faces)) {
		known.push(numbersIn(differences).map((by, i) => by + foretold(known, i)));
		if (name === face) break;
	}
	return known.at(-1) ?? [];
}

/** Weights lie on a line: a second is like the first, and a third is halfway between the two. */
function foretold([first, second]: readonly number[][], i: number): number {
	const number = first?.[i] ?? 0;
	return second ? Math.round((number + (second[i] ?? 0)) / 2) : number;
}

const numbersIn = (list: string) => list.split(' ').map(Number);
