import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { nameOfArea } from './facts/series.ts';
import { formatPercent, formatValue } from './words.ts';

/* Constraints in as few words as a note under a figure has room for: "mindst 2 fra Kommune". */

interface Words {
	limits: (min: number | null, max: number | null) => string;
	sector: (name: string) => string;
	profession: (name: string) => string;
	tag: (name: string) => string;
	eitherOr: (one: string, other: string) => string;
	together: (area: string, needs: string) => string;
	professions: string;
	coverage: (count: number, level: string, year: number) => string;
	variation: (share: string) => string;
	lock: (area: string, isIn: boolean) => string;
}

const limits =
	(least: string, most: string, just: string) => (min: number | null, max: number | null) => {
		if (min !== null && max !== null) return min === max ? `${just} ${min}` : `${min}–${max}`;
		return min !== null ? `${least} ${min}` : `${most} ${max ?? ''}`;
	};

const WORDS: Record<Language, Words> = {
	da: {
		limits: limits('mindst', 'højst', 'præcis'),
		sector: (name) => `fra ${name}`,
		profession: (name) => `med faggruppen ${name}`,
		tag: (name) => `fra gruppen ${name}`,
		eitherOr: (one, other) => `højst ét af ${one} og ${other}`,
		together: (area, needs) => `${area} kun sammen med ${needs}`,
		professions: 'faggrupper',
		coverage: (count, level, year) =>
			`mindst ${count} ${count === 1 ? 'teknologi' : 'teknologier'} på ${level} i ${year}`,
		variation: (share) => `områderne mindst ${share} forskellige`,
		lock: (area, isIn) => `${area} låst ${isIn ? 'ind' : 'ude'}`
	},
	en: {
		limits: limits('at least', 'at most', 'exactly'),
		sector: (name) => `from ${name}`,
		profession: (name) => `of the profession ${name}`,
		tag: (name) => `from the group ${name}`,
		eitherOr: (one, other) => `at most one of ${one} and ${other}`,
		together: (area, needs) => `${area} only together with ${needs}`,
		professions: 'professions',
		coverage: (count, level, year) =>
			`at least ${count} ${count === 1 ? 'technology' : 'technologies'} at ${level} in ${year}`,
		variation: (share) => `areas at least ${share} unlike`,
		lock: (area, isIn) => `${area} locked ${isIn ? 'in' : 'out'}`
	}
};

/** Empty where the constraint asks for nothing. */
export function shortConstraint(
	{ areas, framework }: Project,
	requirement: Requirement,
	language: Language
): string {
	const words = WORDS[language];
	const areaOf = (id: AreaId) => {
		const area = areas[id];
		return area ? nameOfArea(area, language) : '';
	};
	const counted = (of: string) => {
		if (!('max' in requirement) || (requirement.min === null && requirement.max === null)) {
			return '';
		}
		return `${words.limits(requirement.min, requirement.max)} ${of}`;
	};
	switch (requirement.kind) {
		case 'sector': {
			const sector = framework.sectors[requirement.sector];
			return counted(words.sector(sector ? plain(textIn(sector.label, language)) : ''));
		}
		case 'profession':
			return counted(words.profession(plain(textIn(requirement.profession, language))));
		case 'tag':
			return counted(words.tag(plain(textIn(requirement.label, language))));
		case 'professions':
			return counted(words.professions);
		case 'eitherOr': {
			const [one, other] = requirement.areas;
			return words.eitherOr(areaOf(one), areaOf(other));
		}
		case 'together':
			return words.together(areaOf(requirement.area), areaOf(requirement.needs));
		case 'coverage': {
			const { min, level, horizon } = requirement;
			const told = formatValue({ kind: 'level', level }, framework.scale, language);
			return words.coverage(min, told, framework.horizons[horizon]?.year ?? 0);
		}
		case 'variation':
			return words.variation(formatPercent(requirement.min * 100, language));
		case 'lock':
			return words.lock(areaOf(requirement.area), requirement.isIn);
	}
}
