import { countPaste, isChange } from '#lib/commands/paste-counts.ts';
import type { PastePlan, Refusal } from '#lib/commands/paste-plan.ts';
import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Value } from '#lib/domain/score.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';
import { editWords } from '#lib/i18n/edit-words.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { pasteWords } from '#lib/i18n/paste-words.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';

/** One list of the preview: a sentence with the count, and a table that names every cell. */
export interface PasteList {
	id: 'refused' | 'locked' | 'rounded' | 'changed';
	title: string;
	heads: readonly string[];
	rows: readonly (readonly string[])[];
}

/** The longest pasted text that is shown; more of it does not help to find the cell. */
const SHOWN_TEXT = 80;

interface Address {
	area: AreaId | null;
	technology: TechnologyId | null;
	horizon: HorizonId | null;
}

/** What a plan does to which cells, in words: what cannot be pasted first. Lists without rows are left out. */
export function listsOf(
	plan: PastePlan,
	project: Project,
	t: Messages,
	language: Language
): PasteList[] {
	const words = pasteWords[language];
	const { column } = words;
	const counts = countPaste(plan);
	const changes = plan.changes.filter(isChange);
	const rounded = plan.changes.filter((each) => each.rounded !== null);
	const areas = new Set([...plan.changes, ...plan.locked].map(({ cell }) => cell.area));
	for (const { area } of plan.refused) if (area) areas.add(area);

	/* The area is named where more than one is meant. */
	const isWide = areas.size > 1;
	const heads = (...more: string[]) => [
		...(isWide ? [words.heads.area] : []),
		column.place,
		...more
	];
	const place = (address: Address, elsewhere = '') => {
		const area = address.area && project.areas[address.area];
		const name = area ? nameIn([area.field, area.profession], language, ' · ') : '';
		return [...(isWide ? [name] : []), stopName(project, address, language, elsewhere)];
	};
	const value = (said: Value) => valueWords(said, language);

	const lists: PasteList[] = [
		{
			id: 'refused',
			title: words.refused(counts.refused),
			heads: heads(column.text, column.reason),
			rows: plan.refused.map((refusal) => [
				...place(refusal, words.position(refusal.row, refusal.column)),
				shownText(refusal.text) || words.empty,
				reasonOf(refusal, t, language)
			])
		},
		{
			id: 'locked',
			title: words.locked(counts.locked),
			heads: heads(column.now, column.text),
			rows: plan.locked.map((each) => [
				...place(each.cell),
				value(scoreAt(project, each.cell).value),
				value(each.value)
			])
		},
		{
			id: 'rounded',
			title: words.rounded(counts.rounded),
			heads: heads(column.exact, column.to),
			rows: rounded.map((each) => [
				...place(each.cell),
				formatNumber(each.rounded ?? 0, language, { maximumFractionDigits: 6 }),
				value(each.value)
			])
		},
		{
			id: 'changed',
			title: words.changed(counts.changed),
			heads: heads(column.from, column.to),
			rows: changes.map((each) => [...place(each.cell), value(each.from), value(each.value)])
		}
	];
	return lists.filter(({ rows }) => rows.length > 0);
}

function stopName(
	project: Project,
	address: Address,
	language: Language,
	elsewhere: string
): string {
	const technology = address.technology && project.framework.technologies[address.technology];
	const horizon = address.horizon && project.framework.horizons[address.horizon];
	if (!technology) return elsewhere;
	const name = plain(textIn(technology.shortLabel, language));
	return horizon ? `${name} ${horizon.year}` : `${name}, ${elsewhere}`;
}

function reasonOf({ fault }: Refusal, t: Messages, language: Language): string {
	const { faults } = pasteWords[language];
	if ('name' in fault) return faults[fault.code](fault.name);
	return isProblem(fault) ? describeProblem(fault, t) : faults[fault.code]();
}

/** The codes of problems have a region before a dot; those that only a paste has stand alone. */
function isProblem(fault: Refusal['fault']): fault is Problem {
	return fault.code.includes('.');
}

function valueWords(value: Value, language: Language): string {
	if (value.kind !== 'level') return editWords[language].values[value.kind];
	const number = formatNumber(value.level, language);
	return value.atLeast ? `≥ ${number}` : number;
}

function shownText(text: string): string {
	const words = text.trim().replace(/\s+/g, ' ');
	return words.length > SHOWN_TEXT ? `${words.slice(0, SHOWN_TEXT - 1)}…` : words;
}
