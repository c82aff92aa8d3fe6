import type { AreaId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { constraintWords } from '#lib/i18n/constraint-words.ts';
import { nameOfArea } from '#lib/scene/facts/series.ts';

/* What areas are called where sets are chosen of them. */

/** Field and profession: "Lungemedicin, Sygeplejerske". */
export const fullName = (area: Pick<Area, 'field' | 'profession'>, language: Language): string =>
	nameIn([area.field, area.profession], language, ', ');

/** Field and profession. A decision keeps its areas when they are gone: then there is only the id. */
export function fullNameOf(id: AreaId, project: Project, language: Language): string {
	const area = project.areas[id];
	return area ? fullName(area, language) : id;
}

/**
 * The field of an area, with its profession where other areas have the same field. An area that is
 * gone is said to be.
 */
export function areaName(id: AreaId, project: Project, language: Language): string {
	const area = project.areas[id];
	if (!area) return constraintWords[language].gone.area;
	return shortName(area, Object.values(project.areas), language);
}

/** The fields of areas, with the profession where two of these have the same field. */
export const areaNames = (areas: readonly Area[], language: Language): string[] =>
	areas.map((area) => shortName(area, areas, language));

function shortName(area: Area, among: readonly Area[], language: Language): string {
	const fieldOf = ({ field }: Area) => plain(textIn(field, language));
	const field = fieldOf(area);
	const isShared = among.some((other) => other.id !== area.id && fieldOf(other) === field);
	return isShared ? nameOfArea(area, language) : field;
}
