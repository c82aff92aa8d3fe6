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

const GAP = 0.22;
const AXIS = 16;
const YEAR_SIZE = 9.9;
const LABEL_SIZE = 11;

/** One area's map among many: the arrows of the chart, small, with the numbers of one year. */
export function buildSmallMap(project: Project, areaId: AreaId, options: SmallMapOptions): Scene {
	const { width, rowHeight, labelWidth, language, theme } = options;
	const area = project.areas[areaId];
	const technologies = technologiesInOrder(project);
	const horizons = horizonsInOrder(project);
	const [x0, x1] = [labelWidth + 0.5, labelWidth + width - 1];
	const years = placeYears(horizons, x0, x1, rowHeight);
	const pitch = rowHeight * (1 + GAP);
	const bottom = technologies.length * pitch;

	// First, middle and last are enough to read a small axis by.
	const told = new Set([0, (horizons.length - 1) / 2, horizons.length - 1]);
	const axis = horizons.flatMap(({ id, year }, i): SceneNode[] => {
		const place = years[i];
		if (!place || !told.has(i)) return [];
		const style = { face: theme.typeface.regular, size: YEAR_SIZE, fill: theme.ink3 };
		const x = round2(place.x);
		const stroke = { colour: theme.hair, width: 1 };
		return [
			{ kind: 'line', id: `axis.${id}.line`, x1: x, y1: 0, x2: x, y2: round2(bottom + 3), stroke },
			keepRight(
				textAt(`axis.${id}`, String(year), place.x, bottom + AXIS - 3, style, 'middle'),
				labelWidth
			)
		];
	});
	const rows = technologies.map((technology, row): SceneNode => {
		const box: ArrowBox = { x0, x1, y: 1 + row * pitch, height: rowHeight, years };
		const children = [
			...nameOf(technology, box, options),
			...arrowOf(project, areaId, technology, box, options)
		];
		return { kind: 'group', id: `row.${technology.id}`, children };
	});
	return {
		width: round2(labelWidth + width),
		height: round2(bottom + AXIS),
		background: null,
		title: area ? titleOfArea(area, language) : '',
		description: describeArea(project, areaId, language),
		language,
		nodes: [...axis, ...rows],
		stops: []
	};
}

/** The first year would begin left of a map without names. */
function keepRight(text: TextNode, least: number): TextNode {
	return { ...text, x: Math.max(text.x, least) };
}

function nameOf(
	technology: Technology,
	box: ArrowBox,
	{ labelWidth, language, theme }: SmallMapOptions
): SceneNode[] {
	if (labelWidth === 0) return [];
	const face = theme.typeface.regular;
	const lines = fitTechnology(
		technology,
		{ width: labelWidth - 8, maxLines: 1 },
		language,
		face,
		LABEL_SIZE
	);
	const [text = ''] = lines;
	const baseline = centredBaseline(box.y + box.height / 2, face, LABEL_SIZE);
	const style = { face, size: LABEL_SIZE, fill: theme.ink2 };
	return [textAt(`row.${technology.id}.name`, text, 0, baseline, style)];
}

function arrowOf(
	project: Project,
	area: AreaId,
	technology: Technology,
	box: ArrowBox,
	{ horizon, language, theme }: SmallMapOptions
): SceneNode[] {
	const { scale } = project.framework;
	const profile = readProfile(project, area, technology.id);
	const id = `row.${technology.id}`;
	// A full outline round arrows this low would weigh more than their colours.
	const outline = { ...theme.outline, opacity: theme.outline.opacity * 0.55 };
	const body = arrowBody(id, profile, box, scale, { ...theme, outline });
	const at = profile.horizons.findIndex((each) => each.id === horizon);
	const [value, place] = [profile.cells[at], box.years[at]];
	if (!value || !place) return body;
	const size = round2(Math.max(9, Math.min(11, box.height * 0.76)));
	const style = { scale, language, theme, size };
	return [
		...body,
		...drawMark(id, value, profile.interpolated[at] ?? null, spot(place, box), style)
	];
}

/** Numbers are larger in proportion here than on the chart: they may reach past their plateau. */
function spot(place: YearPlace, { y, height }: ArrowBox) {
	const reach = Math.max(place.reach, 1.3 * height);
	return { x: place.x - reach, y, width: 2 * reach, height };
}
