import { isSameProfession } from '#lib/commands/constraint-names.ts';
import { professionKey, professionsOf } from '#lib/domain/area-set.ts';
import type { AreaId, HorizonId, SectorId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder, sectorsInOrder } from '#lib/domain/reading.ts';
import { toScale } from '#lib/domain/scale.ts';
import { Requirement } from '#lib/domain/selection/constraint.ts';
import type { Language } from '#lib/domain/text.ts';
import type { constraintWords } from '#lib/i18n/da/constraints.ts';
import { writeNumber } from './typed-number.ts';

export type ConstraintKind = Requirement['kind'];

/** In the order of the menu. */
export const KINDS: readonly ConstraintKind[] = [
	...(['sector', 'profession', 'tag', 'professions'] as const),
	...(['lock', 'eitherOr', 'together'] as const),
	...(['coverage', 'variation'] as const)
];

/** A constraint as it stands in the fields of its form: text that may not be a number yet. */
export interface ConstraintDraft {
	kind: ConstraintKind;
	sector: SectorId | null;
	/** The key of a profession. */
	profession: string | null;
	da: string;
	en: string;
	members: readonly AreaId[];
	area: AreaId | null;
	other: AreaId | null;
	isIn: boolean;
	horizon: HorizonId | null;
	level: string;
	min: string;
	max: string;
}

/** What is wrong with a draft: a word of the dictionary. */
export type DraftProblem = keyof typeof constraintWords.problems;

/** A form filled with what the project offers first, so that saving at once is already a constraint. */
export function freshDraft(
	kind: ConstraintKind,
	project: Project,
	language: Language
): ConstraintDraft {
	const { scale } = project.framework;
	const [first, second] = areasInOrder(project);
	return {
		kind,
		sector: sectorsInOrder(project)[0]?.id ?? null,
		profession: professionsOf(project)[0]?.key ?? null,
		...{ da: '', en: '', members: [] },
		area: first?.id ?? null,
		other: second?.id ?? null,
		isIn: true,
		horizon: horizonsInOrder(project).at(-1)?.id ?? null,
		level: writeNumber(toScale(scale, (scale.min + scale.max) / 2), language),
		min: { professions: '3', coverage: '3', variation: '40' }[kind as string] ?? '1',
		max: ''
	};
}

/** The form of a constraint that is there. */
export function draftOf(
	requirement: Requirement,
	project: Project,
	language: Language
): ConstraintDraft {
	const draft = freshDraft(requirement.kind, project, language);
	const text = (limit: number | null) => (limit === null ? '' : String(limit));
	if ('min' in requirement) draft.min = text(requirement.min);
	if ('max' in requirement) draft.max = text(requirement.max);
	switch (requirement.kind) {
		case 'sector':
			return { ...draft, sector: requirement.sector };
		case 'profession': {
			const { profession } = requirement;
			const known = professionsOf(project).find(({ label }) => isSameProfession(label, profession));
			return { ...draft, profession: known?.key ?? professionKey(profession) };
		}
		case 'tag': {
			const members = Object.keys(requirement.areas) as AreaId[];
			return { ...draft, ...requirement.label, members };
		}
		case 'lock':
			return { ...draft, area: requirement.area, isIn: requirement.isIn };
		case 'eitherOr': {
			const [area, other] = requirement.areas;
			return { ...draft, area, other };
		}
		case 'together':
			return { ...draft, area: requirement.area, other: requirement.needs };
		case 'professions':
			return draft;
		case 'coverage':
			return {
				...draft,
				horizon: requirement.horizon,
				level: writeNumber(requirement.level, language)
			};
		case 'variation':
			return { ...draft, min: writeNumber(Math.round(requirement.min * 1000) / 10, language) };
	}
}

/** What the form asks for, or what is wrong with it. Nothing that would not open again gets through. */
export function requirementOf(
	draft: ConstraintDraft,
	project: Project,
	/** What it was, where it is edited: it may speak of a profession that nobody has any more. */
	before: Requirement | null = null
): Requirement | DraftProblem {
	const made = make(draft, project, before);
	if (typeof made === 'string') return made;
	const parsed = Requirement.safeParse(made);
	return parsed.success ? parsed.data : 'limits';
}

function make(
	draft: ConstraintDraft,
	project: Project,
	before: Requirement | null
): Requirement | DraftProblem {
	const { kind, area, other } = draft;
	switch (kind) {
		case 'sector': {
			const limits = limitsOf(draft);
			if (draft.sector === null) return 'missing';
			return typeof limits === 'string' ? limits : { kind, sector: draft.sector, ...limits };
		}
		case 'profession': {
			const limits = limitsOf(draft);
			const kept = before?.kind === 'profession' ? before.profession : null;
			const profession =
				professionsOf(project).find(({ key }) => key === draft.profession)?.label ??
				(kept && professionKey(kept) === draft.profession ? kept : null);
			if (!profession) return 'missing';
			return typeof limits === 'string' ? limits : { kind, profession, ...limits };
		}
		case 'tag': {
			const limits = limitsOf(draft);
			const label = { da: draft.da.trim(), en: draft.en.trim() };
			if (label.da === '' && label.en === '') return 'group';
			if (draft.members.length === 0) return 'members';
			const areas = Object.fromEntries(draft.members.map((id) => [id, true as const]));
			return typeof limits === 'string' ? limits : { kind, label, areas, ...limits };
		}
		case 'lock':
			return area === null ? 'missing' : { kind, area, isIn: draft.isIn };
		case 'eitherOr':
		case 'together': {
			if (area === null || other === null) return 'missing';
			if (area === other) return 'pair';
			return kind === 'together' ? { kind, area, needs: other } : { kind, areas: [area, other] };
		}
		case 'professions': {
			const limits = limitsOf(draft);
			return typeof limits === 'string' ? limits : { kind, ...limits };
		}
		case 'coverage': {
			const [min, level] = [wholeOf(draft.min), numberOf(draft.level)];
			if (draft.horizon === null) return 'missing';
			if (min === null) return 'amount';
			return level === null ? 'level' : { kind, horizon: draft.horizon, level, min };
		}
		case 'variation': {
			const points = numberOf(draft.min);
			if (points === null || points < 0 || points > 100) return 'variation';
			return { kind, min: points / 100 };
		}
	}
}

function limitsOf({
	min,
	max
}: ConstraintDraft): { min: number | null; max: number | null } | DraftProblem {
	const [least, most] = [wholeOf(min), wholeOf(max)];
	const isWrong = (text: string, read: number | null) => text.trim() !== '' && read === null;
	if (isWrong(min, least) || isWrong(max, most)) return 'limits';
	if (least === null && most === null) return 'limits';
	if (least !== null && most !== null && least > most) return 'crossed';
	return { min: least, max: most };
}

const wholeOf = (text: string): number | null =>
	/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;

/** With a comma or a point. */
export const numberOf = (text: string): number | null =>
	/^-?\d{1,9}([.,]\d{1,9})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
