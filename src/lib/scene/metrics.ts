import type { Face } from './scene.ts';
import inter400 from './metrics/inter-400.json';
import inter400Italic from './metrics/inter-400-italic.json';
import inter500 from './metrics/inter-500.json';
import inter600 from './metrics/inter-600.json';

/*
 * The advance and kerning tables of the bundled fonts, written by tests/support/measure-fonts.js.
 * Kerning is kept by class: glyphs that kern alike share a number, and 0 never kerns. The tables of
 * the screen are here; those of figures that leave the program come with `figure-metrics.ts`.
 */

export type MetricsTable = typeof inter400;

const tables = new Map<string, MetricsTable>([
	['inter-400', inter400],
	['inter-400-italic', inter400Italic],
	['inter-500', inter500],
	['inter-600', inter600]
]);

/** Makes the tables of further faces known. */
export function addMetrics(more: Readonly<Record<string, MetricsTable>>): void {
	for (const [name, table] of Object.entries(more)) tables.set(name, table);
}

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
	const metrics = openTable(table);
	opened.set(face.metrics, metrics);
	return metrics;
}

function openTable(table: MetricsTable): Metrics {
	const numbers = (list: string) => list.split(' ').map(Number);
	const advances = numbers(table.advances);
	const left = numbers(table.left);
	const right = numbers(table.right);
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
		kern: (one, next) => pairs[one.left - 1]?.[next.right - 1] ?? 0
	};
}
