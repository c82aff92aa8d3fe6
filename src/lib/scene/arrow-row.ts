import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import { ARROW, pieceOf, rimOf, type ArrowBox } from './arrow.ts';
import { rampGradient, type Knot } from './gradient.ts';
import { round2 } from './nodes.ts';
import type { Part } from './pens.ts';
import { stretchOf, type Profile, type Stretch } from './profile.ts';
import type { Paint, SceneNode, Stroke } from './scene.ts';
import { dots, hatch } from './texture.ts';
import type { FigureTheme } from './theme.ts';

/** A part of the arrow that says one thing, between two verticals. */
interface Run {
	from: number;
	to: number;
	stretch: Stretch;
}

/**
 * The body of one arrow, without what stands at its years: colour, texture and outline. An arrow
 * that says one thing all along is one `arrow` node; otherwise its runs are paths.
 */
export function arrowBody(
	id: string,
	profile: Profile,
	box: ArrowBox,
	scale: Scale,
	theme: FigureTheme
): SceneNode[] {
	const runs = layRuns(profile, box);
	const knots = courseOf(profile, box, scale);
	const fill = fillOf(knots, box, theme);
	const [only] = runs;
	if (only && runs.length === 1 && only.stretch !== 'dontKnow') {
		const lines = only.stretch === 'scored' ? linesOf(id, runs, box, knots, theme) : [];
		return [wholeArrow(id, box, only.stretch, fill, theme), ...lines];
	}
	return [
		...coloured(id, runs, box, knots, theme),
		...uncoloured(id, runs, box, theme),
		...rims(id, runs, box, theme)
	];
}

const outlineOf = (theme: FigureTheme): Stroke => ({ ...theme.outline, width: 1, join: 'round' });
const dashOf = (theme: FigureTheme): Stroke => ({
	colour: theme.dash,
	width: 1.1,
	dash: [3.2, 2.8]
});
const hasColour = (stretch: Stretch) => stretch === 'scored' || stretch === 'interpolated';

function wholeArrow(
	id: string,
	box: ArrowBox,
	stretch: Stretch,
	fill: Paint | null,
	theme: FigureTheme
): SceneNode {
	return {
		kind: 'arrow',
		id: `${id}.arrow`,
		x: round2(box.x0),
		y: round2(box.y),
		width: round2(box.x1 - box.x0),
		height: round2(box.height),
		head: round2(ARROW.head * box.height),
		notch: round2(ARROW.notch * box.height),
		fill: stretch === 'scored' && fill ? fill : theme.paper,
		stroke: stretch === 'scored' ? outlineOf(theme) : dashOf(theme)
	};
}

/**
 * Cuts the arrow into runs. Scored colour goes on for a while past a year before it ends; two
 * different ways of having no score meet halfway.
 */
function layRuns({ cells, spans }: Profile, { x0, x1, years }: ArrowBox): Run[] {
	const runs: Run[] = [];
	const lay = (to: number, stretch: Stretch) => {
		const last = runs.at(-1);
		if (last?.stretch === stretch) last.to = to;
		else runs.push({ from: last?.to ?? x0, to, stretch });
	};
	cells.forEach((cell, i) => {
		const here = years[i];
		if (!here) return;
		if (i === 0) lay(here.x, stretchOf(cell));
		const next = years[i + 1];
		const span = spans[i];
		if (!next || !span) return lay(x1, stretchOf(cell));
		if (cell.kind === 'level') lay(here.x + here.edgeAfter, 'scored');
		const after = cells[i + 1];
		if (after?.kind === 'level') {
			lay(next.x - next.edgeBefore, span);
			lay(next.x, 'scored');
		} else if (after && cell.kind !== 'level' && cell.kind !== after.kind) {
			lay((here.x + next.x) / 2, stretchOf(cell));
			lay(next.x, stretchOf(after));
		} else {
			lay(next.x, span);
		}
	});
	return runs;
}

/** The values along the arrow: flat round each score, straight between; none without any score. */
function courseOf(
	{ cells, interpolated, spans }: Profile,
	{ years }: ArrowBox,
	scale: Scale
): Knot[] {
	const knots: Knot[] = [];
	cells.forEach((cell, i) => {
		const place = years[i];
		const between = interpolated[i];
		if (!place) return;
		if (cell.kind === 'level') {
			const share = shareOfScale(scale, cell.level);
			// Where colour stops, it stops flat: no slope towards a value that nobody gave.
			const slopes = (span: Stretch | undefined) => span !== undefined && hasColour(span);
			const before = slopes(spans[i - 1]) ? place.plateauBefore : place.edgeBefore;
			const after = slopes(spans[i]) ? place.plateauAfter : place.edgeAfter;
			knots.push({ x: place.x - before, share }, { x: place.x + after, share });
		} else if (typeof between === 'number') {
			knots.push({ x: place.x, share: shareOfScale(scale, between) });
		}
	});
	return knots;
}

/** The colours of a course of values; paper where lines alone tell them, `null` without any. */
function fillOf(knots: readonly Knot[], { x0, x1 }: ArrowBox, theme: FigureTheme): Paint | null {
	if (knots.length === 0) return null;
	if (theme.pens?.lines === 'alone') return theme.paper;
	return rampGradient(knots, round2(x0), round2(x1), theme.ramp);
}

function linesOf(
	id: string,
	parts: readonly Part[],
	box: ArrowBox,
	knots: readonly Knot[],
	{ pens }: FigureTheme
): SceneNode[] {
	if (!pens?.lines) return [];
	const d = pens.lineArrow(box, parts, knots);
	return d === '' ? [] : [{ kind: 'path', id: `${id}.lines`, d, fill: '#000000' }];
}

/** Scored and interpolated runs that touch share one fill, so that no seam shows between them. */
function coloured(
	id: string,
	runs: readonly Run[],
	box: ArrowBox,
	knots: readonly Knot[],
	theme: FigureTheme
): SceneNode[] {
	const paint = fillOf(knots, box, theme);
	if (!paint) return [];
	const fills: Run[] = [];
	for (const run of runs.filter(({ stretch }) => hasColour(stretch))) {
		const last = fills.at(-1);
		if (last?.to === run.from) last.to = run.to;
		else fills.push({ ...run });
	}
	const fillNodes = fills.map(({ from, to }, i): SceneNode => {
		return { kind: 'path', id: `${id}.fill.${i}`, d: pieceOf(box, from, to), fill: paint };
	});
	const hatched = runs.filter(({ stretch }) => stretch === 'interpolated');
	const [pitch, width] = [textureSize(box, 7), textureSize(box, 2.1)];
	const hatchNodes = hatched.map(({ from, to }, i): SceneNode => {
		const d = hatch(from, box.y, to, box.y + box.height, pitch, width);
		return { kind: 'path', id: `${id}.hatch.${i}`, d, fill: theme.hatch };
	});
	return [...fillNodes, ...linesOf(id, fills, box, knots, theme), ...hatchNodes];
}

/** Textures have their full size on the arrows of the editor, and shrink a little on small ones. */
const textureSize = (box: ArrowBox, full: number) =>
	round2(full * Math.min(1, 0.6 + (0.4 * box.height) / 36));

function uncoloured(
	id: string,
	runs: readonly Run[],
	box: ArrowBox,
	theme: FigureTheme
): SceneNode[] {
	return runs.flatMap(({ from, to, stretch }, i): SceneNode[] => {
		if (hasColour(stretch)) return [];
		const isUnknown = stretch === 'dontKnow';
		const ground: SceneNode = {
			kind: 'path',
			id: `${id}.ground.${i}`,
			d: pieceOf(box, from, to),
			fill: isUnknown ? theme.unknownFill : theme.paper
		};
		if (!isUnknown) return [ground];
		const d = dots(box, from, to, textureSize(box, 6), 1.6);
		const stroke: Stroke = { colour: theme.stipple, width: textureSize(box, 1.5), cap: 'round' };
		return [ground, { kind: 'path', id: `${id}.dots.${i}`, d, fill: null, stroke }];
	});
}

/** The outline: solid over scored runs, dashed over all others. */
function rims(id: string, runs: readonly Run[], box: ArrowBox, theme: FigureTheme): SceneNode[] {
	const rim = (name: string, kept: readonly Run[], stroke: Stroke): SceneNode[] => {
		const d = kept.map(({ from, to }) => rimOf(box, from, to)).join('');
		return d === '' ? [] : [{ kind: 'path', id: `${id}.${name}`, d, fill: null, stroke }];
	};
	const scored = runs.filter(({ stretch }) => stretch === 'scored');
	const others = runs.filter(({ stretch }) => stretch !== 'scored');
	return [...rim('rim', scored, outlineOf(theme)), ...rim('dash', others, dashOf(theme))];
}
