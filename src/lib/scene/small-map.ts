import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project, Technology } from '#lib/domain/project.ts';
import { horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import type { Language } from '#lib/domain/text.ts';
import { arrowBody } from './arrow-row.ts';
import { placeYears, type ArrowBox, type YearPlace } from './arrow.ts';
import { describeArea, titleOfArea } from './describe.ts';
import { drawMark } from './matrix-cells.ts';
import { fitTechnology } from './matrix-labels.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { readProfile } from './profile.ts';
import type { Scene, SceneNode, TextNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

export interface SmallMapOptions {
	/** Of the arrows; the names stand before them. */
	width: number;
	rowHeight: number;
	/** Room for the names of the technologies; 0 where a neighbour carries them. */
	labelWidth: number;
	/** The year whose numbers stand in the arrows. */
	horizon: HorizonId;
	language: Language;
	theme: FigureTheme;
}

/** Where a small map stands among others, and how it is set there. */
export interface SmallMapPlace extends SmallMapOptions {
	/** Before every id, so that many maps can stand in one scene. */
	prefix: string;
	/** The upper left corner, names included. */
	x: number;
	y: number;
	/** From one arrow to the next. */
	pitch: number;
	labelSize: number;
	/** Numbers in the arrows, and the least and the most they may measure; `null` leaves them out. */
	numerals: { least: number; most: number } | null;
	/** False where a map below carries the years for this one. */
	hasYears: boolean;
}

const GAP = 0.22;

/** Height kept for the years under the arrows. */
export const SMALL_AXIS = 16;
const YEAR_SIZE = 9.9;
/** From one year to the next, so that they do not touch. */
const YEAR_ROOM = 27;

/** One area's map among many: the arrows of the chart, small, with the numbers of one year. */
export function buildSmallMap(project: Project, areaId: AreaId, options: SmallMapOptions): Scene {
	const { width, rowHeight, labelWidth, language } = options;
	const area = project.areas[areaId];
	const { nodes, bottom } = layOutSmallMap(project, areaId, {
		...options,
		prefix: '',
		x: 0,
		y: 0,
		pitch: rowHeight * (1 + GAP),
		labelSize: 11,
		numerals: { least: 9, most: 11 },
		hasYears: true
	});
	return {
		width: round2(labelWidth + width),
		height: round2(bottom),
		background: null,
		title: area ? titleOfArea(area, language) : '',
		description: describeArea(project, areaId, language),
		language,
		nodes,
		stops: []
	};
}

/** The nodes of a small map at its place. The first, middle and last year are told, where they fit. */
export function layOutSmallMap(
	project: Project,
	areaId: AreaId,
	place: SmallMapPlace
): { nodes: SceneNode[]; bottom: number } {
	const { width, rowHeight, labelWidth, theme, prefix, x, y, pitch, hasYears } = place;
	const technologies = technologiesInOrder(project);
	const horizons = horizonsInOrder(project);
	const left = x + labelWidth;
	const [x0, x1] = [left + 0.5, left + width - 1];
	const years = placeYears(horizons, x0, x1, rowHeight);
	const bottom = y + technologies.length * pitch;

	// First, middle and last are enough to read a small axis by; the middle one gives way.
	const last = horizons.length - 1;
	const xOf = (i: number) => years[i]?.x ?? 0;
	const isApart = Math.min(xOf(last / 2) - xOf(0), xOf(last) - xOf(last / 2)) > YEAR_ROOM;
	const told = new Set([0, ...(isApart ? [last / 2] : []), last]);
	const axis = horizons.flatMap(({ id, year }, i): SceneNode[] => {
		const place = years[i];
		if (!place || !told.has(i)) return [];
		const style = { face: theme.typeface.regular, size: YEAR_SIZE, fill: theme.ink3 };
		const at = round2(place.x);
		const stroke = { colour: theme.hair, width: 1 };
		const line: SceneNode = {
			kind: 'line',
			id: `${prefix}axis.${id}.line`,
			x1: at,
			y1: round2(y),
			x2: at,
			y2: round2(bottom + 3),
			stroke
		};
		if (!hasYears) return [line];
		const baseline = bottom + SMALL_AXIS - 3;
		return [
			line,
			keepRight(
				textAt(`${prefix}axis.${id}`, String(year), place.x, baseline, style, 'middle'),
				left
			)
		];
	});
	const rows = technologies.map((technology, row): SceneNode => {
		const box: ArrowBox = { x0, x1, y: y + 1 + row * pitch, height: rowHeight, years };
		const children = [
			...nameOf(technology, box, place),
			...arrowOf(project, areaId, technology, box, place)
		];
		return { kind: 'group', id: `${prefix}row.${technology.id}`, children };
	});
	return { nodes: [...axis, ...rows], bottom: bottom + (hasYears ? SMALL_AXIS : 0) };
}

/** The first year would begin left of a map without names. */
function keepRight(text: TextNode, least: number): TextNode {
	return { ...text, x: Math.max(text.x, least) };
}

function nameOf(
	technology: Technology,
	box: ArrowBox,
	{ labelWidth, language, theme, prefix, x, labelSize: size }: SmallMapPlace
): SceneNode[] {
	if (labelWidth === 0) return [];
	const face = theme.typeface.regular;
	const lines = fitTechnology(
		technology,
		{ width: labelWidth - 8, maxLines: 1 },
		language,
		face,
		size
	);
	const [text = ''] = lines;
	const baseline = centredBaseline(box.y + box.height / 2, face, size);
	const style = { face, size, fill: theme.ink2 };
	return [textAt(`${prefix}row.${technology.id}.name`, text, x, baseline, style)];
}

function arrowOf(
	project: Project,
	area: AreaId,
	technology: Technology,
	box: ArrowBox,
	{ horizon, language, theme, prefix, numerals }: SmallMapPlace
): SceneNode[] {
	const { scale } = project.framework;
	const profile = readProfile(project, area, technology.id);
	const id = `${prefix}row.${technology.id}`;
	// A full outline round arrows this low would weigh more than their colours.
	const outline = { ...theme.outline, opacity: theme.outline.opacity * 0.55 };
	const body = arrowBody(id, profile, box, scale, { ...theme, outline });
	const at = profile.horizons.findIndex((each) => each.id === horizon);
	const [value, place] = [profile.cells[at], box.years[at]];
	if (!value || !place || !numerals) return body;
	const size = round2(Math.max(numerals.least, Math.min(numerals.most, box.height * 0.76)));
	const style = { scale, language, theme, size };
	return [
		...body,
		...drawMark(
			id,
			value,
			profile.interpolated[at] ?? null,
			spot(place, box, numerals.least),
			style
		)
	];
}

/** Numbers are larger in proportion here than on the chart: they may reach past their plateau. */
function spot(place: YearPlace, { y, height }: ArrowBox, least: number) {
	const reach = Math.max(place.reach, 1.3 * Math.max(height, least));
	return { x: place.x - reach, y, width: 2 * reach, height };
}
