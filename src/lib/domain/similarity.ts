import { mean } from 'd3';
import type { HorizonId } from './ids.ts';
import type { Area, Project } from './project.ts';
import { areasInOrder, scoreAt, technologiesInOrder } from './reading.ts';
import { levelsInOrder, type Scale } from './scale.ts';
import { levelOf } from './score.ts';

/*
 * Which rows of numbers are alike: average linkage over the mean absolute difference. Nothing here
 * is left to chance, so that the same numbers always give the same tree and the same order.
 */

/** Rows that have been joined. A single row has no parts and the height 0. */
export interface Cluster {
	/** Indices of rows, in the order they are shown. */
	rows: readonly number[];
	/** How far apart the two parts are, on average: never less than the height of either. */
	height: number;
	parts: readonly [Cluster, Cluster] | null;
}

/** Two distances closer than this are equal: what is left of rounding must not decide. */
const EQUAL = 1e-9;

/**
 * How unlike two rows are: the mean absolute difference over the places where both have a number.
 * Rows that share no such place are as unlike as can be, which is `span`, the length of the scale.
 */
export function unlikeness(
	a: readonly (number | null)[],
	b: readonly (number | null)[],
	span: number
): number {
	const gaps = a.flatMap((number, place) => {
		const other = b[place] ?? null;
		return number === null || other === null ? [] : [Math.abs(number - other)];
	});
	return mean(gaps) ?? span;
}

/**
 * Joins the two closest clusters until one is left; `null` of no rows. The distance of two clusters
 * is the mean of all distances between a row of one and a row of the other. Of equal distances the
 * pair with the earliest rows is joined first. The part with the higher mean comes first, of equals
 * the one with the earlier row.
 */
export function clusterRows(
	rows: readonly (readonly (number | null)[])[],
	span: number
): Cluster | null {
	let clusters = rows.map((_, row): Cluster => ({ rows: [row], height: 0, parts: null }));
	const apart = rows.map((a) => rows.map((b) => unlikeness(a, b, span)));
	const distance = (a: Cluster, b: Cluster) =>
		mean(a.rows.flatMap((row) => b.rows.map((other) => apart[row]?.[other] ?? span))) ?? span;
	// Distances between clusters are kept by their first-born row, and counted anew for the joined one.
	const between = new Map<Cluster, Map<Cluster, number>>();
	const remember = (a: Cluster, b: Cluster) => {
		const known = between.get(a) ?? new Map<Cluster, number>();
		between.set(a, known.set(b, distance(a, b)));
	};
	clusters.forEach((a, i) => clusters.slice(i + 1).forEach((b) => remember(a, b)));

	while (clusters.length > 1) {
		let best: { a: Cluster; b: Cluster; height: number } | null = null;
		for (const [i, a] of clusters.entries()) {
			for (const b of clusters.slice(i + 1)) {
				const height = between.get(a)?.get(b) ?? span;
				if (!best || height < best.height - EQUAL) best = { a, b, height };
			}
		}
		if (!best) break;
		const { a, b, height } = best;
		const parts = meanOf(b, rows) > meanOf(a, rows) + EQUAL ? ([b, a] as const) : ([a, b] as const);
		const joined = { rows: parts.flatMap((part) => part.rows), height, parts };
		// The joined cluster stands where its earlier part stood: places follow the earliest row.
		clusters = clusters.filter((each) => each !== b).map((each) => (each === a ? joined : each));
		const at = clusters.indexOf(joined);
		clusters.forEach((each, i) => {
			if (i < at) remember(each, joined);
			if (i > at) remember(joined, each);
		});
	}
	return clusters[0] ?? null;
}

function meanOf(cluster: Cluster, rows: readonly (readonly (number | null)[])[]): number {
	const numbers = cluster.rows.flatMap((row) => rows[row] ?? []);
	return mean(numbers.filter((number) => number !== null)) ?? -Infinity;
}

/**
 * Cuts a tree into groups, in the order of its rows: the cluster whose parts are farthest apart is
 * split until there are `count`. Rows that are all equal are never parted.
 */
export function cutTree(tree: Cluster, count: number): Cluster[] {
	let groups = [tree];
	while (groups.length < count) {
		const widest = groups.reduce((a, b) => (b.height > a.height + EQUAL ? b : a));
		const { parts, height } = widest;
		if (!parts || height <= EQUAL) break;
		groups = groups.flatMap((group) => (group === widest ? parts : [group]));
	}
	return groups;
}

/** The shown areas of a project by likeness at one horizon. */
export interface Similarity {
	/** Areas with a number, in the order of the report; the tree's rows are indices of this list. */
	scored: readonly Area[];
	/** Areas without one: alike to none, so they are in no tree and come last. */
	unscored: readonly Area[];
	tree: Cluster | null;
}

/** The same object for as long as the project is the same. */
export function similarAreas(project: Project, horizon: HorizonId): Similarity {
	let known = similarities.get(project);
	if (!known) similarities.set(project, (known = new Map<HorizonId, Similarity>()));
	let similarity = known.get(horizon);
	if (!similarity) known.set(horizon, (similarity = readSimilarity(project, horizon)));
	return similarity;
}

const similarities = new WeakMap<Project, Map<HorizonId, Similarity>>();

function readSimilarity(project: Project, horizon: HorizonId): Similarity {
	const { scale } = project.framework;
	const technologies = technologiesInOrder(project);
	const rowOf = (area: Area) =>
		technologies.map(({ id: technology }) => {
			const level = levelOf(scoreAt(project, { area: area.id, technology, horizon }).value);
			return level === null ? null : stepOf(scale, level);
		});
	const all = areasInOrder(project).map((area) => ({ area, row: rowOf(area) }));
	const scored = all.filter(({ row }) => row.some((number) => number !== null));
	return {
		scored: scored.map(({ area }) => area),
		unscored: all.filter((each) => !scored.includes(each)).map(({ area }) => area),
		tree: clusterRows(
			scored.map(({ row }) => row),
			stepsOf(scale)
		)
	};
}

/** The distance from one end of a scale to the other, as `stepOf` counts. */
export function stepsOf(scale: Scale): number {
	if (scale.type === 'ratio') return scale.max - scale.min;
	return Math.max(1, levelsInOrder(scale).length - 1);
}

/** Where a level stands, for distances. An ordinal scale has no arithmetic: levels are counted, as in a difference. */
export function stepOf(scale: Scale, level: number): number {
	if (scale.type === 'ratio') return level;
	return levelsInOrder(scale).filter(({ from }) => from <= level).length;
}
