import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import type { Box } from './matrix-cells.ts';
import { formatAverage } from './matrix-rows.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import { profileWords } from './profile-words.ts';
import { colourAt } from './ramps.ts';
import type { SceneNode } from './scene.ts';
import { runsOf, type SetProfile } from './set-profile.ts';
import type { FigureTheme } from './theme.ts';
import { formatNumeral } from './words.ts';

/** How a panel is set: the same for all of a figure, so that they can be compared. */
export interface PanelStyle {
	scale: Scale;
	language: Language;
	theme: FigureTheme;
	/** Lines of the longest name among the panels. */
	lines: number;
	numerals: boolean;
}

const NAME_SIZE = 11;
const SMALL = 9.9;
const LINE = 1.16;
/** Over the line, so that the number of a high point stays inside. */
const HEADROOM = 18;
const YEARS = 17;
/** Left of the drawing, for the numbers of the axis. */
const AXIS = 26;
/** Between the drawing's edges and the first and last year. */
const INSET = 14;

/** Height of the words over the drawing: the name, and how many areas there are. */
const wordsHeight = (lines: number) => (lines * NAME_SIZE + SMALL) * LINE;

/** Height of all that is not the drawing itself. */
export const aroundPanel = (lines: number) => wordsHeight(lines) + HEADROOM + YEARS;

/** How many lines a panel's name takes, two at most. */
export function namesLines(
	profiles: readonly SetProfile[],
	width: number,
	language: Language,
	theme: FigureTheme
): number {
	return Math.max(1, ...profiles.map((each) => nameOf(each, width, language, theme).length));
}

/** One technology over time: the middle as a line, the range as a band, and how many it rests on. */
export function drawPanel(profile: SetProfile, box: Box, style: PanelStyle): SceneNode {
	const { theme, lines, language } = style;
	const { technology, points } = profile;
	const id = `panel.${technology.id}`;
	const words = profileWords[language];
	const counts = points.filter(({ band }) => band).map(({ n }) => n);
	const of = points[0]?.of ?? 0;
	const count =
		counts.length > 0 ? words.count(Math.min(...counts), Math.max(...counts), of) : words.none;

	const name = { face: theme.typeface.strong, size: NAME_SIZE, fill: theme.ink };
	const grey = { face: theme.typeface.regular, size: SMALL, fill: theme.ink3 };
	const names = nameOf(profile, box.width, language, theme);
	const first = box.y + NAME_SIZE * 0.9;
	const below = box.y + (names.length * NAME_SIZE + SMALL * 0.85) * LINE;
	const plot = {
		x: box.x + AXIS,
		y: box.y + wordsHeight(lines) + HEADROOM,
		width: box.width - AXIS,
		height: box.height - aroundPanel(lines)
	};
	return {
		kind: 'group',
		id,
		label: [names.join(' '), count].join(', '),
		children: [
			...names.map((line, i) =>
				textAt(`${id}.name.${i}`, line, box.x, first + i * NAME_SIZE * LINE, name)
			),
			textAt(`${id}.n`, count, box.x, below, grey),
			...drawAxes(id, profile, plot, style),
			...drawBand(id, profile, plot, style)
		]
	};
}

function nameOf(
	{ technology }: SetProfile,
	width: number,
	language: Language,
	{ typeface }: FigureTheme
): string[] {
	const name = textIn(technology.label, language);
	return wrapText(name, width, typeface.strong, NAME_SIZE, measureText, 2);
}

/** The horizons by time; a lone one in the middle. */
function placesOf({ points }: SetProfile, { x, width }: Box): number[] {
	const years = points.map(({ horizon }) => horizon.year);
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const length = width - 2 * INSET;
	return years.map((year) =>
		round2(x + INSET + length * (last === first ? 0.5 : (year - first) / (last - first)))
	);
}

const heightOf = (scale: Scale, level: number, { y, height }: Box) =>
	round2(y + height * (1 - shareOfScale(scale, level)));

/** Three rules with their numbers, and the years below, as many as stand apart. */
function drawAxes(id: string, profile: SetProfile, plot: Box, style: PanelStyle): SceneNode[] {
	const { scale, language, theme } = style;
	const face = theme.typeface.regular;
	const grey = { face, size: SMALL, fill: theme.ink3 };
	const marks = [scale.min, (scale.min + scale.max) / 2, scale.max];
	const rules = marks.flatMap((mark, i): SceneNode[] => {
		const y = heightOf(scale, mark, plot);
		const text = formatNumeral(mark, scale, language, theme.numbers.decimals);
		const stroke = { colour: theme.hair, width: 1 };
		const [x1, x2] = [round2(plot.x), round2(plot.x + plot.width)];
		return [
			{ kind: 'line', id: `${id}.rule.${i}`, x1, y1: y, x2, y2: y, stroke },
			textAt(`${id}.mark.${i}`, text, plot.x - 6, centredBaseline(y, face, SMALL), grey, 'end')
		];
	});
	const years = profile.points.map(({ horizon }) => String(horizon.year));
	const places = placesOf(profile, plot);
	const baseline = plot.y + plot.height + YEARS - 4;
	const written = apart(years, places, style).map((i) =>
		textAt(`${id}.year.${i}`, years[i] ?? '', places[i] ?? 0, baseline, grey, 'middle')
	);
	return [...rules, ...written];
}

/** The range as a band, the middle as a line over it, and a point with its number at every year. */
function drawBand(id: string, profile: SetProfile, plot: Box, style: PanelStyle): SceneNode[] {
	const { scale, language, theme, numerals } = style;
	const { points } = profile;
	const xs = placesOf(profile, plot);
	const bands = points.map(({ band }) => band);
	const at = (i: number, part: 'middle' | 'lowest' | 'highest') =>
		[xs[i] ?? 0, heightOf(scale, bands[i]?.[part] ?? scale.min, plot)] as const;
	const along = (run: readonly number[], part: 'middle' | 'lowest' | 'highest') =>
		run.flatMap((i, step) => [step === 0 ? 'M' : 'L', ...at(i, part)]);
	const runs = runsOf(points);
	const drawn = runs.flatMap((run, step): SceneNode[] => {
		const [only = 0] = run;
		const isLone = run.length === 1;
		const line = { colour: theme.ink2, width: 1.6, join: 'round' } as const;
		const back = run.toReversed().flatMap((i) => ['L', ...at(i, 'lowest')]);
		// A lone year has no band to walk along: its range is a bar.
		const [x] = at(only, 'middle');
		const bar = ['M', x - 3, at(only, 'highest')[1], 'H', x + 3, 'V', at(only, 'lowest')[1]];
		const d = isLone ? path(...bar, 'H', x - 3, 'Z') : path(...along(run, 'highest'), ...back, 'Z');
		return [
			{ kind: 'path', id: `${id}.band.${step}`, d, fill: theme.hair },
			...(isLone
				? []
				: [
						{
							kind: 'path',
							id: `${id}.line.${step}`,
							d: path(...along(run, 'middle')),
							fill: null,
							stroke: line
						} as const
					])
		];
	});
	const known = points.flatMap(({ band }, i) => (band ? [{ i, middle: band.middle }] : []));
	const texts = points.map(({ band }) =>
		band ? formatAverage(band.middle, scale, language, theme.numbers.decimals) : ''
	);
	const told = new Set(numerals ? apart(texts, xs, style) : []);
	const marks = known.flatMap(({ i, middle }): SceneNode[] => {
		const [cx, cy] = at(i, 'middle');
		const fill = colourAt(theme.ramp, shareOfScale(scale, middle));
		const stroke = { colour: theme.ink2, width: 1 };
		const dot: SceneNode = { kind: 'circle', id: `${id}.dot.${i}`, cx, cy, r: DOT, fill, stroke };
		if (!told.has(i)) return [dot];
		const strong = { face: theme.typeface.strong, size: SMALL, fill: theme.ink };
		return [dot, textAt(`${id}.number.${i}`, texts[i] ?? '', cx, cy - DOT - 3, strong, 'middle')];
	});
	return [...drawn, ...marks];
}

const DOT = 3.6;

/** The places whose words do not touch the ones before them. */
function apart(
	words: readonly string[],
	places: readonly number[],
	{ theme }: PanelStyle
): number[] {
	let free = -Infinity;
	return places.flatMap((x, i) => {
		const half = measureText(words[i] ?? '', theme.typeface.strong, SMALL) / 2 + 1.5;
		if (words[i] === '' || x - half < free) return [];
		free = x + half;
		return [i];
	});
}

/** How a legend shows what is drawn here. */
export function sampleOf(
	part: 'line' | 'band',
	id: string,
	box: Box,
	theme: FigureTheme
): SceneNode[] {
	const middle = round2(box.y + box.height / 2);
	if (part === 'band') return [{ kind: 'rect', id, ...box, radius: 2, fill: theme.hair }];
	return [
		{
			kind: 'line',
			id,
			x1: box.x,
			y1: middle,
			x2: round2(box.x + box.width),
			y2: middle,
			stroke: { colour: theme.ink2, width: 1.6 }
		},
		{
			kind: 'circle',
			id: `${id}.dot`,
			cx: round2(box.x + box.width / 2),
			cy: middle,
			r: DOT,
			fill: colourAt(theme.ramp, 0.45),
			stroke: { colour: theme.ink2, width: 1 }
		}
	];
}
