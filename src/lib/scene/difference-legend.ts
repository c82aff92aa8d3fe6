import { isChange, valueDifferenceAt, type Difference } from '#lib/domain/difference.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import { areasInOrder, technologiesInOrder, type Cell } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import type { Language } from '#lib/domain/text.ts';
import { chevron } from './difference-cells.ts';
import { drawPair } from './difference-pair.ts';
import { DIFFERENCE, differenceReach, paintDifference, shareOfReach } from './difference-ramp.ts';
import { differenceWords, formatDelta, unitOfDelta, type SideNames } from './difference-words.ts';
import { rampGradient } from './gradient.ts';
import { layOutKeys, keysWidth, type LegendKey } from './legend-keys.ts';
import { stateSample } from './legend.ts';
import { measureText, wrapText } from './measure.ts';
import { path, round2, textAt } from './nodes.ts';
import type { Stretch } from './profile.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';
import { figureWords, formatNumber } from './words.ts';

export interface DifferenceLegendOptions {
	/** Whose cells are explained. */
	horizon: HorizonId;
	names: SideNames;
	width: number;
	/** Font size. */
	size: number;
	language: Language;
	theme: FigureTheme;
}

/** Where a legend of differences stands, and what it explains. */
export interface DifferenceLegendPlace {
	x: number;
	y: number;
	width: number;
	/** Font size. */
	size: number;
	cells: readonly Cell[];
	/** Whose differences they are; `null` where the title above says so. */
	names: SideNames | null;
	language: Language;
	theme: FigureTheme;
}

/**
 * What the colours and signs of a matrix of differences mean, for the cells of one horizon: a figure
 * of its own, as wide as asked. It is never the legend of the scores.
 */
export function buildDifferenceLegend(
	difference: Difference,
	options: DifferenceLegendOptions
): Scene {
	const { horizon, names, width, size, language, theme } = options;
	const reach = differenceReach(difference.to.framework.scale);
	const words = differenceWords[language];
	const cells = cellsAt(difference, horizon);
	const place = { x: 0.5, y: 0, width: width - 0.5, size, cells, names, language, theme };
	const { nodes, bottom } = layOutDifferenceLegend(difference, place);
	return {
		width: round2(width),
		height: Math.ceil(bottom + 1),
		background: null,
		title: words.difference,
		description: `${words.sides(names)}. ${formatDelta(-reach, language)} – ${formatDelta(reach, language)}`,
		language,
		nodes,
		stops: []
	};
}

/** The cells of a matrix of all areas at one horizon. */
export function cellsAt({ merged }: Difference, horizon: HorizonId): Cell[] {
	const technologies = technologiesInOrder(merged);
	return areasInOrder(merged).flatMap(({ id: area }) =>
		technologies.map(({ id: technology }) => ({ area, technology, horizon }))
	);
}

/** The nodes of a legend of differences: title, ramp with signed numbers, and a key for each sign. */
export function layOutDifferenceLegend(
	difference: Difference,
	options: DifferenceLegendPlace
): { nodes: SceneNode[]; bottom: number } {
	const { x, width, size, theme } = options;
	const { scale } = difference.to.framework;
	const reach = differenceReach(scale);
	const title = layOutTitle(scale, options);
	const barTop = title.bottom + size * 0.62;
	const bar = layOutBar(scale, reach, barTop, options);
	const keys = keysOf(difference, reach, options);
	const beside = bar.right + size * 2.9;
	const right = x + width;
	const isBeside = beside + keysWidth(keys, { size, theme }) <= right;
	const place = { right, size, height: size * 1.35, theme };
	const laid = isBeside
		? layOutKeys(keys, { ...place, left: beside, top: barTop - size * 0.2 })
		: layOutKeys(keys, { ...place, left: x, top: bar.bottom + size * 0.9 });
	const isBelow = keys.length > 0 && !isBeside;
	return {
		nodes: [...title.nodes, ...bar.nodes, ...laid.nodes],
		bottom: isBelow ? laid.bottom : bar.bottom
	};
}

/** What is told, in which unit, and whose: on one line where it fits. */
function layOutTitle(
	scale: Scale,
	{ x, y, names, width, size, language, theme }: DifferenceLegendPlace
): { nodes: SceneNode[]; bottom: number } {
	const words = differenceWords[language];
	const unit = words.unit[unitOfDelta(scale)];
	const text = [words.difference, unit].filter((part) => part !== '').join(', ');
	const strong = { face: theme.typeface.strong, size, fill: theme.ink };
	const regular = { face: theme.typeface.regular, size, fill: theme.ink2 };
	const first = textAt('legend.title', text, x, y + size * 0.9, strong);
	if (!names) return { nodes: [first], bottom: y + size * 0.9 };
	const after = x + first.width + size;
	const sides = words.sides(names);
	const isOneLine = after + measureText(sides, regular.face, size) <= x + width;
	const [line = ''] = wrapText(sides, width, regular.face, size, measureText, 1);
	const second = isOneLine
		? textAt('legend.sides', sides, after, y + size * 0.9, regular)
		: textAt('legend.sides', line, x, y + size * 2.2, regular);
	return { nodes: [first, second], bottom: y + size * (isOneLine ? 0.9 : 2.2) };
}

/** The ramp from one end of its reach to the other, with signed numbers. */
function layOutBar(
	scale: Scale,
	reach: number,
	top: number,
	{ x: left, width, size, language, theme }: DifferenceLegendPlace
): { nodes: SceneNode[]; right: number; bottom: number } {
	const x = round2(left);
	const length = round2(Math.min(16.2 * size, width - 2 * size));
	const height = round2(size * 0.92);
	const knots = [-reach, 0, reach].map((delta) => {
		const share = shareOfReach(delta, reach);
		return { x: x + share * length, share };
	});
	const fill = rampGradient(knots, x, x + length, DIFFERENCE);
	const step = scale.type === 'ordinal' ? Math.ceil(reach / 4) : reach / 2;
	const marks = Array.from({ length: Math.floor(reach / step) + 1 }, (_, i) => i * step);
	const deltas = [...marks.slice(1).map((mark) => -mark), ...marks];
	const at = (delta: number) => x + shareOfReach(delta, reach) * length;
	const baseline = top + height + size + 4;
	const style = { face: theme.typeface.regular, size: round2(size * 0.95), fill: theme.ink2 };
	return {
		nodes: [
			{
				kind: 'rect',
				id: 'legend.ramp',
				x,
				y: round2(top),
				width: length,
				height,
				fill,
				stroke: { ...theme.outline, width: 0.9 }
			},
			{
				kind: 'path',
				id: 'legend.ticks',
				d: deltas
					.map((delta) => path('M', at(delta), top + height, 'V', top + height + 3.5))
					.join(''),
				fill: null,
				stroke: { colour: theme.ink3, width: 1 }
			},
			...deltas.map((delta) => {
				const anchor = delta === -reach ? 'start' : 'middle';
				const text = formatDelta(delta, language, theme.numbers.decimals);
				return textAt(`legend.number.${delta}`, text, at(delta), baseline, style, anchor);
			})
		],
		right: x + length,
		bottom: baseline + size * 0.3
	};
}

const STATES = ['notScored', 'dontKnow', 'notApplicable'] as const;

/** Only what the cells show is explained. */
function keysOf(
	difference: Difference,
	reach: number,
	options: DifferenceLegendPlace
): LegendKey[] {
	const { cells, size, language, theme } = options;
	const words = differenceWords[language];
	const values = cells.map((cell) => valueDifferenceAt(difference, cell));
	const clipped = values.find((value) => value.kind === 'moved' && Math.abs(value.delta) > reach);
	const isUp = clipped?.kind === 'moved' && clipped.delta > 0;
	const turned = values.some((value) => value.kind !== 'moved' && isChange(value));
	const seen = new Set<Stretch>();
	for (const value of values) {
		if (isChange(value) || value.kind === 'silent') continue;
		const kept = value.kind === 'same' ? value.value.kind : 'notScored';
		if (kept !== 'level') seen.add(kept);
	}
	const scales = { from: difference.from.framework.scale, to: difference.to.framework.scale };
	const style = { scales, language, theme, size: size * 0.95, reach };
	return [
		...(clipped ? [beyondKey(isUp, reach, options)] : []),
		...(turned
			? [
					{
						id: 'legend.turned',
						words: words.turned,
						sample: (box) =>
							drawPair(
								'legend.turned',
								{ kind: 'dontKnow' },
								{ kind: 'level', level: scales.to.min },
								box,
								style
							)
					} satisfies LegendKey
				]
			: []),
		...(values.some(({ kind }) => kind === 'silent')
			? [stateKey('legend.silent', 'notScored', words.silentKey, options)]
			: []),
		...STATES.filter((state) => seen.has(state)).map((state) =>
			stateKey(`legend.${state}`, state, figureWords[language][state], options)
		)
	];
}

function stateKey(
	id: string,
	state: Stretch,
	words: string,
	{ size, theme }: DifferenceLegendPlace
): LegendKey {
	return { id, words, sample: (box) => stateSample(id, state, box, { size, theme }, '') };
}

function beyondKey(
	isUp: boolean,
	reach: number,
	{ language, theme }: DifferenceLegendPlace
): LegendKey {
	const { fill, ink } = paintDifference(isUp ? reach : -reach, reach);
	const id = 'legend.beyond';
	return {
		id,
		words: differenceWords[language].beyond(formatNumber(reach, language, theme.numbers.decimals)),
		sample: (box) => [
			{ kind: 'rect', id, ...box, radius: 2, fill, stroke: { ...theme.outline, width: 0.9 } },
			chevron(`${id}.mark`, isUp, box, { colour: ink, width: 1.4 })
		]
	};
}
