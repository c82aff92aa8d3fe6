import './figure-metrics.ts';
import { max } from 'd3';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { technologiesInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { accountOf } from './figure-account.ts';
import { finishPage, layOutPage, type FigureOptions, type FigurePage } from './figure-page.ts';
import { quantityLine } from './figure-parts.ts';
import { layOutLegend, scaleToExplain, statesIn } from './legend.ts';
import { measureText, wrapText } from './measure.ts';
import { orderAreas, type MatrixOrder } from './matrix-order.ts';
import { describeOrder, matrixWords } from './matrix-words.ts';
import { round2, textAt } from './nodes.ts';
import { fitOverview, MAP_GAP, type OverviewGrid } from './overview-grid.ts';
import { overviewWords } from './overview-words.ts';
import type { Scene, SceneNode } from './scene.ts';
import { sizeSpec, type PageLayout } from './sizes.ts';
import { layOutSmallMap } from './small-map.ts';
import type { FigureTheme, Typeface } from './theme.ts';
import { figureWords } from './words.ts';

export interface OverviewOptions extends FigureOptions {
	/** The year whose numbers stand in the arrows, and by which an order by numbers goes. */
	horizon: HorizonId;
	order: MatrixOrder;
}

/** The names of the technologies, left of each row of maps. */
const LABEL_WIDTH: Readonly<Record<PageLayout, number>> = {
	column: 116,
	slide: 122,
	sheet: 128
};
const LABEL_SIZE = 9.9;
const FIELD_SIZE = 10.4;
const SMALL_SIZE = 9.9;
const LINE = 1.14;

/** A page of A4 is no higher than this, beside its margins: a column goes on on another. */
const COLUMN_HEIGHT = 1040;

/**
 * The publication figure of all areas as small maps with one scale and one legend: number, field and
 * profession over each. One page where they fit it legibly, otherwise several of the same make.
 */
export function buildOverviewFigure(project: Project, options: OverviewOptions): Scene[] {
	const { horizon, language, theme, order } = options;
	const areas = orderAreas(project, horizon, order, language);
	const draft = layOutWords(project, areas, { page: 1, pages: 1 }, options);
	const grid = fitOverview(draft.layout, {
		width: draft.inner.width - LABEL_WIDTH[draft.layout],
		height: draft.room ?? COLUMN_HEIGHT - draft.top - draft.below,
		maps: areas.length,
		technologies: technologiesInOrder(project).length,
		titleHeight: (width) => titleHeight(areas, width, language, theme.typeface)
	});
	const perPage = grid.columns * grid.rows;
	return Array.from({ length: grid.pages }, (_, page) => {
		const shown = areas.slice(page * perPage, (page + 1) * perPage);
		const place = { areas: shown, page: page + 1, pages: grid.pages };
		const laid = layOutWords(project, areas, place, options);
		const body = layOutMaps(project, shown, laid, grid, options);
		const content = { kind: 'overview', horizon, order } as const;
		const account = options.account?.(place) ?? accountOf(project, content, language, place);
		return finishPage(laid, body, account);
	});
}

/** A page without its maps. All pages have the same words but for their number. */
function layOutWords(
	project: Project,
	areas: readonly Area[],
	{ page, pages }: { page: number; pages: number },
	options: OverviewOptions
): FigurePage {
	const { horizon, language, theme, size, fit, order, numerals = true } = options;
	const words = overviewWords[language];
	const counted = matrixWords[language];
	const technologies = figureWords[language].technologies(technologiesInOrder(project).length);
	const counts = counted.size(counted.areas(areas.length), technologies);
	const year = numerals ? project.framework.horizons[horizon]?.year : undefined;
	const sorted = describeOrder(project, order, language);
	const told = pages > 1 ? [words.page(page, pages)] : [];
	const quantity = quantityLine(project, language);
	// "Scored" needs no key among these: the numbers stand on it, and the room is dear.
	const ids = areas.map(({ id }) => id);
	const states = statesIn(project, ids).filter((state) => state !== 'scored');
	const scale = scaleToExplain(project, ids);
	const isColumn = sizeSpec(size, fit).layout === 'column';
	const brief = year === undefined ? [] : [words.numbersBrief(year)];
	const said = [words.oneScale(areas.length), ...(year === undefined ? [] : [words.numbers(year)])];
	return layOutPage(
		project,
		{
			eyebrow: isColumn ? [counts, ...told].join(' · ') : '',
			title: isColumn ? words.title : [words.title, ...told].join(', '),
			quantity: isColumn ? quantity : [quantity, ...brief].join('; '),
			note: [...(isColumn ? said : []), ...(sorted ? [sorted] : [])].join(' ')
		},
		(room) => layOutLegend(scale, { ...room, states, language, theme }),
		options,
		'dense'
	);
}

function layOutMaps(
	project: Project,
	areas: readonly Area[],
	{ inner, top, layout }: FigurePage,
	{ columns, mapWidth, pitch }: OverviewGrid,
	{ horizon, language, theme, numerals = true }: OverviewOptions
): { nodes: SceneNode[]; bottom: number; right: number } {
	const labelWidth = LABEL_WIDTH[layout];
	const rows = groupsOf(areas, columns).map((row) => ({
		row,
		heading: titleHeight(row, mapWidth, language, theme.typeface)
	}));
	const left = inner.x + labelWidth;
	const labelSize = round2(Math.max(LABEL_SIZE, Math.min(11.5, pitch * 0.66)));
	let y = top;
	const maps = rows.flatMap(({ row, heading }, at) => {
		const mapTop = y + heading;
		const laid = row.map((area, column) => {
			const x = left + column * (mapWidth + MAP_GAP.x);
			const isFirst = column === 0;
			const map = layOutSmallMap(project, area.id, {
				prefix: `${area.id}.`,
				x: isFirst ? inner.x : x,
				y: mapTop,
				width: mapWidth,
				rowHeight: pitch * 0.84,
				pitch,
				labelWidth: isFirst ? labelWidth : 0,
				labelSize,
				numerals: numerals ? { least: 9.9, most: 12 } : null,
				// A map with none below it carries the years.
				hasYears: at === rows.length - 1 || column >= (rows[at + 1]?.row.length ?? 0),
				horizon,
				language,
				theme
			});
			const words = layOutTitle(area, { x, bottom: mapTop, width: mapWidth }, language, theme);
			const children = [...words, ...map.nodes];
			const node: SceneNode = { kind: 'group', id: `map.${area.id}`, children };
			return { node, bottom: map.bottom };
		});
		y = mapTop + technologiesInOrder(project).length * pitch + MAP_GAP.y;
		return laid;
	});
	return {
		nodes: maps.map(({ node }) => node),
		bottom: max(maps, ({ bottom }) => bottom) ?? top,
		right: left + columns * mapWidth + (columns - 1) * MAP_GAP.x
	};
}

function groupsOf(areas: readonly Area[], size: number): (readonly Area[])[] {
	const count = Math.ceil(areas.length / size);
	return Array.from({ length: count }, (_, i) => areas.slice(i * size, (i + 1) * size));
}

/** Number and field in bold, two lines at most, and the profession under them, down to the map. */
function layOutTitle(
	area: Area,
	{ x, bottom, width }: { x: number; bottom: number; width: number },
	language: Language,
	{ typeface, ink, ink3 }: FigureTheme
): SceneNode[] {
	const names = linesOf(area, width, language, typeface);
	const profession = plain(textIn(area.profession, language));
	const [tail = ''] = wrapText(profession, width, typeface.regular, SMALL_SIZE, measureText, 1);
	const strong = { face: typeface.strong, size: FIELD_SIZE, fill: ink };
	const grey = { face: typeface.regular, size: SMALL_SIZE, fill: ink3 };
	const last = bottom - SMALL_SIZE * 0.36;
	const first = last - names.length * FIELD_SIZE * LINE;
	return [
		...names.map((line, i) =>
			textAt(`title.${area.id}.${i}`, line, x, first + i * FIELD_SIZE * LINE, strong)
		),
		textAt(`title.${area.id}.profession`, tail, x, last, grey)
	];
}

function linesOf(area: Area, width: number, language: Language, typeface: Typeface): string[] {
	const name = `${area.number}\u00a0 ${textIn(area.field, language)}`;
	return wrapText(name, width, typeface.strong, FIELD_SIZE, measureText, 2);
}

/** As high as the highest title of these areas, so that their maps stand in line. */
function titleHeight(
	areas: readonly Area[],
	width: number,
	language: Language,
	typeface: Typeface
): number {
	const lines = max(areas, (area) => linesOf(area, width, language, typeface).length) ?? 1;
	return Math.ceil((lines + 1) * FIELD_SIZE * LINE + 1);
}
