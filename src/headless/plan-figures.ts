import type { AreaSet } from '#lib/domain/area-set.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { HeadlessWords } from '#lib/i18n/headless-words.ts';
import { titleOfArea } from '#lib/scene/describe.ts';
import { areasCompared, horizonsCompared } from '#lib/scene/difference-content.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { USUAL_GROUPS } from '#lib/scene/matrix-groups.ts';
import { PLAIN_ORDERS, type MatrixOrder } from '#lib/scene/matrix-order.ts';
import { findAreas } from './find-areas.ts';
import type { Order } from './usage.ts';

/** What to draw, or every wish the project cannot meet, in words. */
export type Plan =
	{ ok: true; contents: readonly ContentIn[] } | { ok: false; problems: readonly string[] };

/** The sides of a difference have names, which are in the language of the figure. */
export type ContentIn = (language: Language) => FigureContent;

/** Holds an order against a project. `language` is that of the answer. */
export function planFigures(
	project: Project,
	order: Order,
	words: HeadlessWords,
	language: Language
): Plan {
	const problems = new Set<string>();
	const wanted = { project, order, words, language, refuse: (why: string) => problems.add(why) };
	const contents = order.figures.flatMap((kind) => contentsOf(kind, wanted));
	return problems.size > 0 ? { ok: false, problems: [...problems] } : { ok: true, contents };
}

interface Wanted {
	project: Project;
	order: Order;
	words: HeadlessWords;
	language: Language;
	refuse: (why: string) => void;
}

function contentsOf(kind: FigureContent['kind'], wanted: Wanted): ContentIn[] {
	const { order } = wanted;
	switch (kind) {
		case 'area':
		case 'years':
			return areasOf(wanted).map((area): ContentIn => () => ({ kind, area }));
		case 'overview':
		case 'matrix': {
			const horizon = horizonOf(wanted);
			const by = rowsOf(wanted);
			if (!horizon || !by) return [];
			if (kind === 'overview') return [() => ({ kind, horizon, order: by })];
			return [() => ({ kind, horizon, order: by, groups: USUAL_GROUPS, dendrogram: true })];
		}
		case 'difference':
			return differencesOf(wanted);
		case 'profile': {
			const areas = areasOf(wanted);
			const set: AreaSet = isAll(order) ? { by: 'all' } : { by: 'areas', areas };
			return areas.length > 0 && lastHorizonOf(wanted) ? [() => ({ kind, set })] : [];
		}
		case 'selection':
			return selectionOf(wanted);
		default:
			return kind satisfies never;
	}
}

function selectionOf({ project, words, refuse }: Wanted): ContentIn[] {
	if (areasInOrder(project).length > 0) return [() => ({ kind: 'selection' })];
	refuse(words.noAreas);
	return [];
}

function differencesOf(wanted: Wanted): ContentIn[] {
	const { project, order, words, refuse } = wanted;
	const by = rowsOf(wanted);
	const last = lastHorizonOf(wanted);
	const first = horizonsInOrder(project)[0];
	if (!first || !last || !by) return [];
	if (order.between === undefined) {
		return [() => horizonsCompared(project, first.id, last, by)];
	}
	const sides = order.between.split(',').map((side) => side.trim());
	const [from, to] = sides;
	if (from === undefined || to === undefined || sides.length > 2) {
		refuse(words.badBetween(order.between));
		return [];
	}
	const [early, late] = [from, to].map((side) => horizonNamed(project, side));
	if (early && late) return [() => horizonsCompared(project, early, late, by)];
	const [one, other] = [from, to].map((side) => areaNamed(side, wanted));
	if (!one || !other) return [];
	return [(language) => areasCompared(project, one, other, language)];
}

const isAll = ({ areas }: Order) => areas.every((asked) => asked.trim() === 'all');

/** Each area asked for once, in the order of asking. */
function areasOf(wanted: Wanted): AreaId[] {
	const { project, order, words, refuse } = wanted;
	const all = areasInOrder(project);
	if (all.length === 0) refuse(words.noAreas);
	if (all.length === 0) return [];
	const asked = order.areas.flatMap((text) => (/^[\d\s,]+$/.test(text) ? text.split(',') : [text]));
	const found = asked.flatMap((text) =>
		text.trim() === 'all' ? all.map(({ id }) => id) : (areaNamed(text, wanted) ?? [])
	);
	return [...new Set(found)];
}

function areaNamed(asked: string, { project, words, language, refuse }: Wanted): AreaId | null {
	const found = findAreas(project, asked);
	const [area] = found;
	if (area && found.length === 1) return area.id;
	const names = (areas: readonly Area[]) =>
		areas.map((area) => `${area.number} ${titleOfArea(area, language)} (${area.id})`);
	refuse(
		area
			? words.ambiguousArea(asked, names(found))
			: words.unknownArea(asked, names(areasInOrder(project)))
	);
	return null;
}

function horizonOf(wanted: Wanted): HorizonId | null {
	const { project, order, words, refuse } = wanted;
	const last = lastHorizonOf(wanted);
	if (!last || order.horizon === undefined) return last;
	const named = horizonNamed(project, order.horizon);
	const years = horizonsInOrder(project).map(({ year }) => String(year));
	if (!named) refuse(words.unknownHorizon(order.horizon, years));
	return named;
}

function lastHorizonOf({ project, words, refuse }: Wanted): HorizonId | null {
	const last = horizonsInOrder(project).at(-1);
	if (!last) refuse(words.noHorizons);
	return last?.id ?? null;
}

/** By its year or its id. */
function horizonNamed(project: Project, asked: string): HorizonId | null {
	const horizons = horizonsInOrder(project);
	return horizons.find(({ id, year }) => String(year) === asked || id === asked)?.id ?? null;
}

function rowsOf({ project, order, words, language, refuse }: Wanted): MatrixOrder | null {
	const asked = order.order ?? 'report';
	const by = PLAIN_ORDERS.find((known) => known === asked);
	if (by) return { by };
	const technologies = technologiesInOrder(project);
	const nameOf = ({ label }: (typeof technologies)[number]) => plain(textIn(label, language));
	const technology = technologies.find(
		(known) => known.id === asked || nameOf(known).toLowerCase() === asked.toLowerCase()
	);
	if (technology) return { by: 'technology', technology: technology.id };
	const known = technologies.map((known) => `${known.id} (${nameOf(known)})`);
	refuse(words.unknownOrder(asked, [...PLAIN_ORDERS, ...known]));
	return null;
}
