import { areasOfSet } from '#lib/domain/area-set.ts';
import { deltaOf, valueDifferenceAt } from '#lib/domain/difference.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Horizon, Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	cellsOfArea,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder,
	type Cell
} from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { cellsAt } from './difference-legend.ts';
import { describeDelta, differenceWords } from './difference-words.ts';
import { groupsOfAreas, twins } from './facts/alike.ts';
import { boundsOf, isExact, rangeOf } from './facts/bounds.ts';
import { extremes } from './facts/extremes.ts';
import type { Fact } from './facts/fact.ts';
import { falling } from './facts/falling.ts';
import { growth, leap, still } from './facts/growth.ts';
import { growthOfAll, middles } from './facts/middles.ts';
import { moved, type Moved } from './facts/moved.ts';
import { reaching } from './facts/reaching.ts';
import { scoredAt } from './facts/scored.ts';
import { nameOfArea, seriesOfArea, seriesOfAreas } from './facts/series.ts';
import { closest, farthestApart } from './facts/spread.ts';
import { states, type Answer } from './facts/states.ts';
import type { Telling } from './facts/telling.ts';
import type { FigureContent } from './figure-content.ts';
import { readProfile } from './profile.ts';
import { selectionFacts } from './selection-facts.ts';
import { figureWords } from './words.ts';

/** What there is to say of a figure, as sentences without their full stops. */
export interface Reading {
	/** From where to where its numbers go, and how many there are. */
	range: string[];
	/** In no order but that equally striking ones are told as they come. */
	facts: Fact[];
}

/** Goes through the numbers of a figure; of a page of an overview through those on it. */
export function readFigure(
	project: Project,
	content: FigureContent,
	telling: Telling,
	areas?: readonly Area[]
): Reading {
	switch (content.kind) {
		case 'area':
		case 'years': {
			const area = project.areas[content.area];
			return readArea(project, area ? [area] : [], telling);
		}
		case 'overview':
			return readOverview(project, areas ?? areasInOrder(project), content.horizon, telling);
		case 'matrix':
			return readMatrixFacts(project, content, telling);
		case 'difference':
			return readDifferenceFacts(content, telling);
		case 'profile':
			return readProfileFacts(project, areasOfSet(project, content.set), telling);
		case 'selection':
			return selectionFacts(project, telling);
		default:
			return content satisfies never;
	}
}

function readArea(project: Project, areas: readonly Area[], telling: Telling): Reading {
	const { language } = telling;
	const [area] = areas;
	const horizons = horizonsInOrder(project);
	const series = area ? seriesOfArea(project, area.id, language) : [];
	const years = series.flatMap(({ points }) => points.map(({ year }) => year));
	const answers = answersOf(project, areas, horizons, language);
	return {
		range: rangeOfCells(answers, telling),
		facts: [
			...growth(series, 'technology', telling),
			...falling(series, 'technology', telling),
			...extremes(series, Math.max(...years), 'technology', telling),
			...reaching(series, 'technology', telling),
			...still(series, 'technology', telling),
			...leap(series, telling),
			...states(answers, 'technology', telling),
			...sizeOf(project, horizons, answers, telling)
		]
	};
}

function readOverview(
	project: Project,
	areas: readonly Area[],
	horizon: HorizonId,
	telling: Telling
): Reading {
	const { language } = telling;
	const horizons = horizonsInOrder(project);
	const answers = answersOf(project, areas, horizons, language);
	return {
		range: rangeOfCells(answers, telling),
		facts: [
			...overTime(project, areas, horizons, telling),
			...acrossAt(project, areas, horizon, telling),
			...states(answers, 'technology', telling),
			...sizeOf(project, horizons, answers, telling)
		]
	};
}

function readMatrixFacts(
	project: Project,
	{ horizon, order, groups = 1 }: Extract<FigureContent, { kind: 'matrix' }>,
	telling: Telling
): Reading {
	const areas = areasInOrder(project);
	const horizons = horizonsInOrder(project).filter(({ id }) => id === horizon);
	const answers = answersOf(project, areas, horizons, telling.language);
	const parted = order?.by === 'similarity' ? groupsOfAreas(project, horizon, groups, telling) : [];
	return {
		range: rangeOfCells(answers, telling),
		facts: [
			...parted,
			...acrossAt(project, areas, horizon, telling),
			...twins(project, areas, horizon, telling),
			...states(answers, 'technology', telling),
			...sizeOf(project, horizons, answers, telling)
		]
	};
}

function readProfileFacts(project: Project, areas: readonly Area[], telling: Telling): Reading {
	const horizons = horizonsInOrder(project);
	const answers = answersOf(project, areas, horizons, telling.language);
	const last = horizons.findLast(({ id }) => scoredAt(project, areas, id).length > 0);
	const cells = last ? scoredAt(project, areas, last.id) : [];
	const year = last?.year ?? 0;
	return {
		range: rangeOfCells(answers, telling),
		facts: [
			...overTime(project, areas, horizons, telling),
			...middles(cells, 'technology', year, telling),
			...farthestApart(cells, year, telling),
			...closest(cells, year, telling),
			...states(answers, 'technology', telling),
			...sizeOf(project, horizons, answers, telling)
		]
	};
}

/** What happens over time where there are several areas. */
function overTime(
	project: Project,
	areas: readonly Area[],
	horizons: readonly Horizon[],
	telling: Telling
): Fact[] {
	const [first, last] = [horizons[0], horizons.at(-1)];
	if (!first || !last || first === last) return [];
	return [
		...growthOfAll(project, areas, { first, last }, telling),
		...falling(seriesOfAreas(project, areas, telling), 'row', telling)
	];
}

/** How areas and technologies stand beside each other in one year. */
function acrossAt(
	project: Project,
	areas: readonly Area[],
	horizon: HorizonId,
	telling: Telling
): Fact[] {
	const { words, language } = telling;
	const year = project.framework.horizons[horizon]?.year ?? 0;
	const cells = scoredAt(project, areas, horizon);
	const named = cells.map(({ area, technology, level }) => ({
		name: words.cellOf(plain(textIn(technology.label, language)), nameOfArea(area, language)),
		points: [{ year, level, place: level }]
	}));
	return [
		...middles(cells, 'technology', year, telling),
		...middles(cells, 'area', year, telling),
		...farthestApart(cells, year, telling),
		...extremes(named, year, 'cell', telling),
		...reaching(named, 'cell', telling)
	];
}

function readDifferenceFacts(
	{ difference, extent }: Extract<FigureContent, { kind: 'difference' }>,
	telling: Telling
): Reading {
	const { language, words, scale } = telling;
	const { areas, framework } = difference.merged;
	const isOverTime = extent.kind === 'years';
	const nameOf = ({ area, horizon }: Cell, label: string) => {
		if (isOverTime) return `${label} ${framework.horizons[horizon]?.year ?? ''}`;
		const found = areas[area];
		return found ? words.cellOf(label, nameOfArea(found, language)) : label;
	};
	const places = isOverTime
		? cellsOfArea(difference.merged, extent.area)
		: cellsAt(difference, extent.horizon);
	const cells = places.map((cell): Moved => {
		const technology = framework.technologies[cell.technology];
		const name = technology ? plain(textIn(technology.label, language)) : '';
		const value = valueDifferenceAt(difference, cell);
		return { name: nameOf(cell, name), technology: { id: cell.technology, name }, value };
	});
	const deltas = cells.flatMap(({ value }) => deltaOf(value) ?? []);
	const [up, down] = [deltas.filter((delta) => delta > 0), deltas.filter((delta) => delta < 0)];
	const movedShare = words.share(up.length + down.length, cells.length, 'cell');
	const told = (delta: number) => describeDelta(delta, scale, language);
	return {
		range: [
			...(difference.isRescaled ? [differenceWords[language].rescaled] : []),
			deltas.length === 0
				? words.noDifference
				: words.differenceRange(told(Math.min(...deltas)), told(Math.max(...deltas))),
			up.length + down.length === 0
				? words.noneMoved(words.count(cells.length, 'cell'))
				: words.moved(movedShare, up.length, down.length)
		],
		facts: moved(cells, telling)
	};
}

/** Every cell of some areas, named after its technology. */
function answersOf(
	project: Project,
	areas: readonly Area[],
	horizons: readonly Horizon[],
	language: Language
): Answer[] {
	const shown = new Set(horizons.map(({ id }) => id));
	return areas.flatMap((area) =>
		technologiesInOrder(project).flatMap((technology) => {
			const profile = readProfile(project, area.id, technology.id);
			const row = { id: technology.id, name: plain(textIn(technology.label, language)) };
			return profile.horizons.flatMap((horizon, i): Answer[] => {
				if (!shown.has(horizon.id)) return [];
				const cell = { area: area.id, technology: technology.id, horizon: horizon.id };
				const { value } = scoreAt(project, cell);
				return [{ row, value, between: profile.interpolated[i] ?? null }];
			});
		})
	);
}

/** "Tallene går fra 0 % til 90 %", and how many cells have one. */
function rangeOfCells(answers: readonly Answer[], { words, level, scale }: Telling): string[] {
	const numbers = answers.flatMap(({ value }) => boundsOf(value, scale) ?? []);
	const range = rangeOf(numbers);
	if (!range) return [words.nothingScored];
	const scored = words.scored(numbers.length, answers.length);
	const { lowest, highest } = range;
	const isOne = isExact(lowest) && isExact(highest) && lowest.low === highest.low;
	return [
		isOne ? words.allEqual(level(lowest)) : words.range(level(lowest), level(highest)),
		scored
	];
}

/** Where there is nothing to tell yet: what there is room for. */
function sizeOf(
	project: Project,
	horizons: readonly Horizon[],
	answers: readonly Answer[],
	{ words, language }: Telling
): Fact[] {
	if (answers.some(({ value }) => value.kind === 'level')) return [];
	const years = figureWords[language].years(horizons[0]?.year ?? 0, horizons.at(-1)?.year ?? 0);
	const technologies = words.count(technologiesInOrder(project).length, 'technology');
	return [{ weight: 0, text: words.shows(technologies, years) }];
}
