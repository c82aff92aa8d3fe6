import type { SourceId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import { editWords, valueWords } from '#lib/i18n/edit-words.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import type { historyWords } from '#lib/i18n/history-words.ts';
import type { Change } from '#lib/state/history.svelte.ts';

/** One line of what happened to a cell: "Score 50 → 55". `from` is empty where there is none to tell. */
export interface ChangeLine {
	field: string;
	from: string;
	to: string;
}

type Words = (typeof historyWords)[Language];

/** What a step did to a cell, field by field. The rationale is told by itself, whole. */
export function changeLines(
	{ fields, from, to, cited, uncited }: Change,
	project: Project,
	{ words, language }: { words: Words; language: Language }
): ChangeLine[] {
	const lines: ChangeLine[] = [];
	const steps = editWords[language];
	const add = (field: keyof Words['fields'], before: string, after: string) =>
		lines.push({ field: words.fields[field], from: before, to: after });
	const confidence = (said: Change['from']) =>
		said.confidence ? steps.confidences[said.confidence] : words.none;
	const range = ({ range: said }: Change['from']) =>
		said
			? `${formatNumber(said.lowest, language)}–${formatNumber(said.highest, language)}`
			: words.none;

	if (fields.includes('value')) {
		const value = (said: Change['from']) => valueWords(said.value ?? NOT_SCORED, language);
		add('value', value(from), value(to));
	}
	if (fields.includes('confidence')) add('confidence', confidence(from), confidence(to));
	if (fields.includes('range')) add('range', range(from), range(to));
	if (fields.includes('state')) {
		add('state', steps.states[from.state ?? 'draft'], steps.states[to.state ?? 'draft']);
	}
	if (fields.includes('question')) {
		add('question', from.question ?? words.none, to.question ?? words.none);
	}
	if (fields.includes('callout')) {
		const callout = (said: Change['from']) =>
			said.callout ? textIn(said.callout, language) : words.none;
		add('callout', callout(from), callout(to));
	}
	if (fields.includes('rationale') && from.rationale) add('rationaleBefore', '', from.rationale);
	const title = (id: SourceId) => project.sources[id]?.title ?? words.removedSource;
	const sources = [
		...cited.map((id) => words.cited(title(id))),
		...uncited.map((id) => words.uncited(title(id)))
	];
	if (sources.length > 0) add('sources', '', sources.join(', '));
	return lines;
}
