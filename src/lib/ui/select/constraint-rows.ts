import { areaName } from '#lib/commands/area-names.ts';
import { levelText, sectorName, yearOf } from '#lib/commands/constraint-names.ts';
import type { Project } from '#lib/domain/project.ts';
import { nextPriceOf, priceOf } from '#lib/domain/selection/answer.ts';
import { areaStandings, type AreaStanding } from '#lib/domain/selection/area-standings.ts';
import type { Constraint, Requirement } from '#lib/domain/selection/constraint.ts';
import type { BoardReading } from '#lib/domain/selection/board.ts';
import { EXACT, tightened } from '#lib/domain/selection/problem.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { constraintWords } from '#lib/i18n/constraint-words.ts';
import { formatNumber } from '#lib/i18n/formats.ts';

/** What one line of the panel says beside its fields. */
export interface RowTitle {
	title: string;
	detail: string;
	/** The limits it has, each with a field of its own. */
	limits: readonly ('min' | 'max')[];
}

/** The name of a constraint without its numbers, which stand in fields. */
export function rowTitle(requirement: Requirement, project: Project, language: Language): RowTitle {
	const { titles } = constraintWords[language];
	const limits = (['min', 'max'] as const).filter(
		(side) => (requirement as { min?: number | null; max?: number | null })[side] != null
	);
	const limited = (what: string): RowTitle => {
		const [only] = limits.length === 1 ? limits : [];
		const title =
			only === 'min' ? titles.least(what) : only === 'max' ? titles.most(what) : capital(what);
		return { title, detail: '', limits };
	};
	const area = (id: Parameters<typeof areaName>[0]) => areaName(id, project, language);
	switch (requirement.kind) {
		case 'sector':
			return limited(titles.from(sectorName(requirement.sector, project, language)));
		case 'profession':
			return limited(titles.profession(plain(textIn(requirement.profession, language))));
		case 'tag':
			return limited(titles.tag(plain(textIn(requirement.label, language))));
		case 'professions':
			return limited(titles.professions);
		case 'lock':
			return { title: titles.lock(requirement.isIn), detail: area(requirement.area), limits };
		case 'eitherOr': {
			const [a, b] = requirement.areas;
			return { title: titles.eitherOr, detail: titles.pair(area(a), area(b)), limits };
		}
		case 'together': {
			const detail = titles.needs(area(requirement.area), area(requirement.needs));
			return { title: titles.together, detail, limits };
		}
		case 'coverage': {
			const level = levelText(requirement.level, project, language);
			const detail = titles.coverage(level, yearOf(requirement.horizon, project, language));
			return { ...limited(titles.technologies), detail };
		}
		case 'variation':
			return limited(titles.variation);
	}
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** A part of 1 as points of 100: whole or with one decimal, and never a cost that reads as none. */
export function pointsText(share: number, language: Language): string {
	const points = share * 100;
	if (share > EXACT && points < 0.05) {
		return constraintWords[language].below(formatNumber(0.1, language));
	}
	return formatNumber(points, language, { maximumFractionDigits: 1 });
}

/**
 * What a constraint costs, and what its next step would: "Koster intet. Tre ville koste 12,3 point".
 * Empty where no set is allowed, or the answer is not of this constraint as it stands.
 */
export function priceText(
	constraint: Constraint,
	{ choice, reading }: { choice: ProjectChoice; reading: BoardReading },
	language: Language
): string {
	const place = choice.constraints.findIndex(({ id }) => id === constraint.id);
	const answered = choice.constraints[place];
	if (!answered || !isSame(answered.requirement, constraint.requirement)) return '';
	const price = priceOf(reading.answer, place);
	if (price === null) return '';
	const words = constraintWords[language];
	const isFree = price <= EXACT;
	const own = isFree ? words.free : words.costs(pointsText(price, language));
	const compiled = choice.problem.constraints[place];
	const next = compiled && tightened(compiled);
	if (!compiled || !next || !('min' in compiled) || !('max' in next)) return own;
	const step =
		next.min === ('min' in compiled ? compiled.min : next.min)
			? words.titles.most(words.smallNumber(next.max).toLocaleLowerCase())
			: words.smallNumber(next.min);
	return `${own} ${nextText(step, nextPriceOf(reading.answer, place), isFree, language)}`;
}

function nextText(step: string, next: number | null, isFree: boolean, language: Language): string {
	const words = constraintWords[language];
	if (next === null) return words.nextImpossible(step);
	if (next <= EXACT) return isFree ? words.nextFree(step) : words.nextFreeMore(step);
	const points = pointsText(next, language);
	return isFree ? words.nextCosts(step, points) : words.nextCostsMore(step, points);
}

/** Locks that contradict each other or the number, told plainer than as constraints. */
export type LockTrouble =
	{ kind: 'inAndOut'; area: Constraint } | { kind: 'tooMany'; locks: number; size: number } | null;

/** What is the matter where a conflict is made of nothing but locks. */
export function lockTrouble(conflict: readonly Constraint[], choice: ProjectChoice): LockTrouble {
	const locks = conflict.flatMap(({ requirement }) =>
		requirement.kind === 'lock' ? [requirement] : []
	);
	if (locks.length !== conflict.length) return null;
	const both = conflict.find(
		({ requirement }) =>
			requirement.kind === 'lock' &&
			requirement.isIn &&
			locks.some(({ area, isIn }) => !isIn && area === requirement.area)
	);
	if (both) return { kind: 'inAndOut', area: both };
	const { size } = choice.problem;
	if (!locks.every(({ isIn }) => isIn) || locks.length <= size) return null;
	// All of them, not only the few that are enough to show it.
	const areas = choice.constraints.flatMap(({ requirement }) =>
		requirement.kind === 'lock' && requirement.isIn ? [requirement.area] : []
	);
	return { kind: 'tooMany', locks: new Set(areas).size, size };
}

/** The areas that cannot be ranked. */
export const lackingAreas = (choice: ProjectChoice): AreaStanding[] =>
	areaStandings(choice).filter(({ place }) => !choice.problem.candidates.includes(place));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
