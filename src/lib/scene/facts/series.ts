import type { AreaId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { stepOf } from '#lib/domain/similarity.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { boundsOf, mapBounds, type Bounds } from './bounds.ts';
import type { Course } from './fact-words.ts';
import type { Telling } from './telling.ts';

/** One number in one year. `place` counts in steps of the scale, so that places can be subtracted. */
export interface Point {
	year: number;
	level: Bounds;
	place: Bounds;
}

/** A row of numbers over time: only the years that have one. */
export interface Series {
	name: string;
	points: readonly Point[];
}

/** One area's technologies over time. */
export function seriesOfArea(project: Project, area: AreaId, language: Language): Series[] {
	const { scale } = project.framework;
	return technologiesInOrder(project).map((technology) => ({
		name: plain(textIn(technology.label, language)),
		points: horizonsInOrder(project).flatMap((horizon) => {
			const cell = { area, technology: technology.id, horizon: horizon.id };
			const level = boundsOf(scoreAt(project, cell).value, scale);
			return level ? [{ year: horizon.year, level, place: placeOf(scale, level) }] : [];
		})
	}));
}

/** Every technology of every area over time, named by both. */
export function seriesOfAreas(
	project: Project,
	areas: readonly Area[],
	{ language, words }: Telling
): Series[] {
	return areas.flatMap((area) =>
		seriesOfArea(project, area.id, language).map(({ name, points }) => ({
			name: words.cellOf(name, nameOfArea(area, language)),
			points
		}))
	);
}

/** "Lungemedicin (Sygeplejerske)": within a sentence, where a comma would part the pair. */
export function nameOfArea(area: Area, language: Language): string {
	return `${plain(textIn(area.field, language))} (${plain(textIn(area.profession, language))})`;
}

export function placeOf(scale: Scale, level: Bounds): Bounds {
	return mapBounds(level, (number) => stepOf(scale, number));
}

/** From one point to a later one, in words. */
export function courseOf(from: Point, to: Point, telling: Telling): Course {
	return {
		from: telling.level(from.level),
		fromYear: from.year,
		to: telling.level(to.level),
		toYear: to.year
	};
}
