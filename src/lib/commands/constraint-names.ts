import { professionKey } from '#lib/domain/area-set.ts';
import type { AreaId, HorizonId, SectorId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import type { Constraint } from '#lib/domain/selection/constraint.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { constraintWords } from '#lib/i18n/constraint-words.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import { areaName } from './area-names.ts';

/*
 * What constraints are called. One name wherever they are spoken of: the panel, the reasons, the
 * minutes and the figure.
 */

/** What a constraint asks for, in words that stand alone: "Mindst 2 fra Kommune". */
export function constraintName(
	{ requirement }: Pick<Constraint, 'requirement'>,
	project: Project,
	language: Language
): string {
	const { names } = constraintWords[language];
	const number = (value: number) => formatNumber(value, language);
	const limit = (value: number | null) => (value === null ? null : number(value));
	const area = (id: AreaId) => areaName(id, project, language);
	switch (requirement.kind) {
		case 'sector': {
			const { min, max, sector } = requirement;
			return names.sector(limit(min), limit(max), sectorName(sector, project, language));
		}
		case 'profession': {
			const { min, max, profession } = requirement;
			return names.profession(limit(min), limit(max), plain(textIn(profession, language)));
		}
		case 'tag': {
			const { min, max, label } = requirement;
			return names.tag(limit(min), limit(max), plain(textIn(label, language)));
		}
		case 'lock':
			return names.lock(area(requirement.area), requirement.isIn);
		case 'eitherOr': {
			const [first, second] = requirement.areas;
			return names.eitherOr(area(first), area(second));
		}
		case 'together':
			return names.together(area(requirement.area), area(requirement.needs));
		case 'professions':
			return names.professions(limit(requirement.min), limit(requirement.max));
		case 'coverage': {
			const { min, level, horizon } = requirement;
			return names.coverage(
				number(min),
				levelText(level, project, language),
				yearOf(horizon, project, language)
			);
		}
		case 'variation':
			return names.variation(formatNumber(requirement.min * 100, language, ONE_DECIMAL));
	}
}

const ONE_DECIMAL = { maximumFractionDigits: 1 };

export function sectorName(id: SectorId, project: Project, language: Language): string {
	const sector = project.framework.sectors[id];
	return sector ? plain(textIn(sector.label, language)) : constraintWords[language].gone.sector;
}

/** A year has no thousands. */
export function yearOf(id: HorizonId, project: Project, language: Language): string {
	const horizon = project.framework.horizons[id];
	return horizon ? String(horizon.year) : constraintWords[language].gone.horizon;
}

/** A level as the scale writes it: "50 %", or "3". */
export function levelText(level: number, project: Project, language: Language): string {
	const number = formatNumber(level, language, { maximumFractionDigits: 2 });
	if (project.framework.scale.unit !== 'percent') return number;
	return language === 'da' ? `${number}\u00a0%` : `${number}%`;
}

/** Two professions that read alike are the same one. */
export const isSameProfession = (a: Area['profession'], b: Area['profession']) =>
	plain(professionKey(a)) === plain(professionKey(b));
