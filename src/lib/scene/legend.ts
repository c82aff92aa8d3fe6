import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { technologiesInOrder } from '#lib/domain/reading.ts';
import {
	isReorderable,
	levelAt,
	levelsInOrder,
	toScale,
	type Level,
	type Scale
} from '#lib/domain/scale.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { layOutBar, legendOutline, legendSign, linesOver } from './legend-bar.ts';
import { keysWidth, layOutKeys, type LegendKey } from './legend-keys.ts';
import { layOutLevels } from './legend-levels.ts';
import type { Box } from './matrix-cells.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import { readProfile, type Stretch } from './profile.ts';
import { lineStrip } from './pens.ts';
import { paintOf } from './ramps.ts';
import type { Scene, SceneNode, Stroke } from './scene.ts';
import { hatch } from './texture.ts';
import type { FigureTheme } from './theme.ts';
import { figureWords, formatNumber, formatPercent } from './words.ts';

export interface LegendPlace {
	x: number;
	/** Upper edge of the whole legend, title included. */
	y: number;
	width: number;
	/** Font size; all else follows it. */
	size: number;
	/** The states to explain; see `statesIn`. */
	states: readonly Stretch[];
	language: Language;
	theme: FigureTheme;
}

export interface LegendOptions {
	/** Whose states are explained. */
	areas: readonly AreaId[];
	width: number;
	/** Font size, 11.5 when left out. */
	size?: number;
	language: Language;
	theme: FigureTheme;
}

/** A legend as a figure of its own, as wide as asked and as high as it needs. */
export function buildLegend(project: Project, options: LegendOptions): Scene {
	const { areas, width, size = 11.5, language, theme } = options;
	const scale = scaleToExplain(project, areas);
	const states = statesIn(project, areas);
	const { nodes, bottom } = layOutLegend(scale, {
		x: 0.5,
		y: 0,
		width,
		size,
		states,
		language,
		theme
	});
	return {
		width: round2(width),
		height: Math.ceil(bottom + 1),
		background: null,
		title: plain(textIn(scale.shortQuantity, language)),
		description: describeLegend(scale, language),
		language,
		nodes,
		stops: []
	};
}

/** The states that the areas' arrows show, in the order a legend tells them. */
export function statesIn(project: Project, areas: readonly AreaId[]): Stretch[] {
	const seen = new Set<Stretch>();
	for (const area of areas) {
		for (const technology of technologiesInOrder(project)) {
			const { cells, interpolated } = readProfile(project, area, technology.id);
			cells.forEach((cell, i) => {
				if (cell.kind === 'level') seen.add('scored');
				else seen.add(typeof interpolated[i] === 'number' ? 'interpolated' : cell.kind);
			});
		}
	}
	const order = ['scored', 'interpolated', 'notScored', 'dontKnow', 'notApplicable'] as const;
	return order.filter((state) => seen.has(state));
}

/**
 * The scale as a legend explains it: without the hidden levels that no arrow of the areas shows. The
 * scale itself where there are none.
 */
export function scaleToExplain(project: Project, areas: readonly AreaId[]): Scale {
	const { scale } = project.framework;
	const levels = levelsInOrder(scale);
	if (!isReorderable(scale) || !levels.some(({ hidden }) => hidden)) return scale;
	const shown = new Set<Level | null>(levels.filter(({ hidden }) => !hidden));
	for (const area of areas) {
		for (const technology of technologiesInOrder(project)) {
			const { cells, interpolated } = readProfile(project, area, technology.id);
			cells.forEach((cell, i) => {
				const number = cell.kind === 'level' ? cell.level : interpolated[i];
				if (typeof number === 'number') shown.add(levelAt(scale, toScale(scale, number)));
			});
		}
	}
	const kept = levels.filter((level) => shown.has(level)).map((level) => [level.id, level]);
	return { ...scale, levels: Object.fromEntries(kept) as Scale['levels'] };
}

/**
 * Title, ramp with its numbers (or the levels of an ordinal scale), and a key for each state. Keys
 * that do not fit beside the ramp go under it.
 */
export function layOutLegend(
	scale: Scale,
	place: LegendPlace
): { nodes: SceneNode[]; bottom: number } {
	const { x, y, size, theme, language } = place;
	const title = plain(textIn(scale.shortQuantity, language));
	const lines = wrapText(title, place.width, theme.typeface.strong, size, measureText, 2);
	const titleStyle = { face: theme.typeface.strong, size, fill: theme.ink };
	const titleNodes = lines.map((line, i) => ({
		...textAt(`legend.title.${i}`, line, x, y + size * (0.9 + 1.3 * i), titleStyle),
		block: 'legend.title'
	}));
	const rampTop = y + size * (0.9 + 1.3 * (lines.length - 1)) + size * 0.62;
	const levels = levelsInOrder(scale);
	if (scale.type === 'ordinal' && levels.length > 0) {
		const steps = layOutLevels(levels, scale, place, rampTop);
		// The levels themselves show what scored looks like.
		const states = place.states.filter((state) => state !== 'scored');
		const keys = stateKeys({ ...place, states }, x, steps.bottom + size * 0.9, size * 1.35, '');
		return { nodes: [...titleNodes, ...steps.nodes, ...keys.nodes], bottom: keys.bottom };
	}
	const ramp = layOutBar(scale, place, rampTop);
	const beside = ramp.right + size * 2.9;
	const words = figureWords[language];
	const needed = keysWidth(
		place.states.map((state) => ({ words: words[state] })),
		place
	);
	const sampled = toScale(scale, scale.min + SAMPLE * (scale.max - scale.min));
	const sample = formatNumber(sampled, language, place.theme.numbers.decimals);
	if (beside + needed <= x + place.width) {
		const keys = stateKeys(place, beside, rampTop - size * 0.2, size * 1.35, sample);
		return { nodes: [...titleNodes, ...ramp.nodes, ...keys.nodes], bottom: ramp.bottom };
	}
	const keys = stateKeys(place, x, ramp.bottom + size * 0.9, size * 1.35, sample);
	return { nodes: [...titleNodes, ...ramp.nodes, ...keys.nodes], bottom: keys.bottom };
}

/** The share of the scale that stands for any score. */
const SAMPLE = 0.45;

function keyOf(state: Stretch, place: LegendPlace, sample: string): LegendKey {
	const id = `legend.${state}`;
	return {
		id,
		words: figureWords[place.language][state],
		sample: (box) => stateSample(id, state, box, place, sample)
	};
}

/** A small sample of each state with its word; a new line where the width ends. */
function stateKeys(
	place: LegendPlace,
	left: number,
	top: number,
	height: number,
	sample: string
): { nodes: SceneNode[]; bottom: number } {
	const { x, width, size, theme } = place;
	const keys = place.states.map((state) => keyOf(state, place, sample));
	return layOutKeys(keys, { left, right: x + width, top, size, height, theme });
}

/** How a state looks, in a box of its own. `sample` stands for any score. */
export function stateSample(
	id: string,
	state: Stretch,
	box: Box,
	place: Pick<LegendPlace, 'size' | 'theme'>,
	sample: string
): SceneNode[] {
	const { size, theme } = place;
	const dash: Stroke = { colour: theme.dash, width: 1, dash: [3, 2.5] };
	const middle = box.y + box.height / 2;
	const centre = box.x + box.width / 2;
	const { strip, middle: above } = lineStrip(box, theme.pens);
	const isPaper = theme.pens?.lines === 'alone';
	const ground = isPaper ? theme.paper : paintOf(theme.ramp, SAMPLE).fill;
	const { strong } = theme.typeface;
	const sign = (text: string, fill: string) =>
		textAt(
			`${id}.sign`,
			text,
			centre,
			centredBaseline(middle, strong, size),
			{ face: strong, size, fill },
			'middle'
		);
	switch (state) {
		case 'scored':
			return [
				{ kind: 'rect', id, ...box, radius: 2, fill: ground, stroke: legendOutline(theme) },
				...linesOver(id, strip, SAMPLE, SAMPLE, theme),
				...legendSign(
					id,
					{ text: sample, share: SAMPLE },
					{ x: centre, middle: above, room: box.width },
					size,
					theme
				)
			];
		case 'interpolated': {
			const [right, bottom] = [box.x + box.width, box.y + box.height];
			const d = hatch(box.x, box.y, right, bottom, size * 0.56, size * 0.17);
			return [
				{ kind: 'rect', id: `${id}.ground`, ...box, fill: ground },
				...(strip === box ? linesOver(id, box, SAMPLE, SAMPLE, theme) : []),
				{ kind: 'path', id: `${id}.hatch`, d, fill: theme.hatch },
				{ kind: 'rect', id, ...box, fill: null, stroke: dash }
			];
		}
		case 'notScored':
			return [{ kind: 'rect', id, ...box, fill: theme.paper, stroke: dash }];
		case 'dontKnow':
			return [
				{ kind: 'rect', id, ...box, fill: theme.unknownFill, stroke: dash },
				{
					kind: 'path',
					id: `${id}.dots`,
					d: sampleDots(box, size),
					fill: null,
					stroke: { colour: theme.stipple, width: 1.4, cap: 'round' }
				},
				{
					kind: 'circle',
					id: `${id}.disc`,
					cx: round2(centre),
					cy: round2(middle),
					r: round2(size * 0.58),
					fill: theme.paper
				},
				sign('?', theme.ink2)
			];
		case 'notApplicable': {
			const arm = size * 0.24;
			const d = path(
				...['M', centre - arm, middle - arm, 'L', centre + arm, middle + arm],
				...['M', centre - arm, middle + arm, 'L', centre + arm, middle - arm]
			);
			const stroke: Stroke = { colour: theme.ink3, width: 1.2, cap: 'round' };
			return [
				{ kind: 'rect', id, ...box, fill: theme.paper, stroke: dash },
				{ kind: 'path', id: `${id}.cross`, d, fill: null, stroke }
			];
		}
		default:
			return state satisfies never;
	}
}

function sampleDots(box: Box, size: number): string {
	let d = '';
	const [across, down] = [size * 0.55, size * 0.34];
	for (let row = 0, y = box.y + down; y < box.y + box.height - 1.5; row += 1, y += down) {
		const start = box.x + (row % 2 ? across : across / 2);
		for (let x = start; x < box.x + box.width - 1.5; x += across) {
			d += path('M', x, y, 'H', x + 0.01);
		}
	}
	return d;
}

function describeLegend(scale: Scale, language: Language): string {
	if (scale.type === 'ordinal') {
		return levelsInOrder(scale)
			.map((level) => `${level.symbol} ${plain(textIn(level.label, language))}`)
			.join(', ');
	}
	const [low, high] = [scale.min, scale.max].map((number) =>
		scale.unit === 'percent' ? formatPercent(number, language) : formatNumber(number, language)
	);
	return `${low}–${high}`;
}
