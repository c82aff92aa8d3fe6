import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, byOrder } from '#lib/domain/reading.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import { aheadOfProposal, departuresOf } from '#lib/domain/selection/departures.ts';
import type { Decision } from '#lib/domain/selection/selection.ts';
import { weightsOf } from '#lib/domain/selection/selection-problem.ts';
import { EXACT } from '#lib/domain/selection/problem.ts';
import { percentages } from '#lib/domain/selection/weights.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { criteriaWords } from '#lib/i18n/criteria-words.ts';
import { decisionWords } from '#lib/i18n/decision-words.ts';
import { formatMoment, formatNumber } from '#lib/i18n/formats.ts';
import { fullNameOf } from './area-names.ts';
import { constraintName } from './constraint-names.ts';

/* The minutes of a decision, whatever they are written in: on screen, or as Markdown. */

/** A piece of the minutes. All words are as people wrote them, with no mark-up. */
export type MinutesBlock =
	| { kind: 'title' | 'heading' | 'text' | 'warning' | 'caveat'; words: string }
	| { kind: 'list'; items: readonly string[]; isOrdered: boolean }
	| { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export interface Minutes {
	project: Project;
	decision: Decision;
	/** The number of the version, and of the one it replaces; `null` of a draft. */
	number: number | null;
	replaces: number | null;
}

/** The minutes in one language, in the order in which they are read. */
export function minutesOf(minutes: Minutes, language: Language): MinutesBlock[] {
	const { project, decision, number, replaces } = minutes;
	const words = decisionWords[language];
	const { doc } = words;
	const area = (id: AreaId) => fullNameOf(id, project, language);
	const points = (id: AreaId) => {
		const own = decision.standing[id]?.points ?? null;
		return own === null
			? '–'
			: formatNumber(own, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	};
	const rank = (id: AreaId) => String(decision.standing[id]?.rank ?? '–');
	const ordered = areasInOrder(project).map(({ id }) => id);
	// An area that is gone since is still part of what was decided.
	const gone = (Object.keys(decision.standing) as AreaId[]).filter((id) => !ordered.includes(id));
	const byRank = [...ordered, ...gone].sort(
		(a, b) =>
			(decision.standing[a]?.rank ?? Infinity) - (decision.standing[b]?.rank ?? Infinity) || 0
	);
	const chosen = byRank.filter((id) => decision.chosen[id]);
	const reserve = byRank
		.filter((id) => decision.reserve[id] !== undefined)
		.sort((a, b) => (decision.reserve[a] ?? 0) - (decision.reserve[b] ?? 0));
	const others = byRank.filter((id) => decision.standing[id] && !decision.chosen[id]);
	const standing = (ids: readonly AreaId[]) =>
		table(
			[doc.rank, doc.area, doc.points],
			ids.map((id) => [rank(id), area(id), points(id)])
		);

	const criteria = Object.values(decision.selection.criteria).sort(byOrder);
	const shares = percentages(
		weightsOf(
			decision.selection.weighing,
			criteria.map(({ id }) => id)
		)
	);
	const { directions, percent } = criteriaWords[language];
	const constraints = Object.values(decision.selection.constraints).sort(byOrder);
	const departures = departuresOf(decision);
	const version = number === null ? doc.draft : `${doc.version}: ${number}`;
	const replaced = replaces === null ? '' : ` (${doc.replaces(replaces)})`;

	return [
		{ kind: 'title', words: doc.title(plain(textIn(project.title, language))) },
		list([
			`${version}${replaced}`,
			`${doc.time}: ${formatMoment(Date.parse(decision.takenAt), language)}`,
			...(decision.rule ? [`${words.rule}: ${decision.rule}`] : [])
		]),
		...(project.fictitious ? [{ kind: 'warning', words: doc.fictitious } as const] : []),
		{ kind: 'caveat', words: textIn(project.caveat, language) },
		...(decision.present.length > 0
			? [heading(presentWord(words.present)), list(decision.present)]
			: []),
		heading(words.chosen),
		standing(chosen),
		...(reserve.length > 0
			? [heading(words.reserve), text(words.reserveNote), list(reserve.map(area), true)]
			: []),
		heading(words.departures),
		...distanceBlocks(decision, language),
		departures.length === 0
			? text(words.noDepartures)
			: table(
					[doc.area, doc.way, doc.reason],
					departures.map(({ area: id, way, reason }) => [
						area(id),
						way === 'added' ? doc.addedWay : doc.removedWay,
						reason
					])
				),
		...(decision.dissent.length > 0
			? [
					heading(words.dissent),
					list(decision.dissent.map(({ who, words: why }) => (why ? `${who}: ${why}` : who)))
				]
			: []),
		...(decision.note ? [heading(words.note), text(decision.note)] : []),
		heading(words.weights),
		table(
			[doc.criterion, doc.best, doc.weight],
			criteria.map(({ label, direction }, place) => [
				plain(textIn(label, language)),
				directions[direction],
				percent(String(shares[place] ?? 0))
			])
		),
		text(decision.selection.weighing.kind === 'ranked' ? doc.byOrder : doc.byPoints),
		heading(words.constraints),
		constraints.length === 0
			? text(words.none)
			: table(
					[doc.requirement, doc.reason],
					constraints.map((constraint) => {
						const name = constraintName(constraint, project, language);
						return [constraint.isOn ? name : `${name} (${doc.off})`, constraint.reason ?? ''];
					})
				),
		heading(words.notChosen),
		standing(others),
		...(reportSeven(project) ? [text(doc.noCriteria)] : []),
		text(`${doc.method1} ${doc.method(decision.selection.method, decision.selection.seed)}`)
	];
}

/** How far the chosen set lies from the proposed one. Nothing where they are the same. */
function distanceBlocks(decision: Decision, language: Language): MinutesBlock[] {
	const ahead = aheadOfProposal(decision);
	if (ahead === null) return [];
	const { distance } = decisionWords[language];
	const shown = Math.round(Math.abs(ahead) * 10) / 10;
	const write = (number: number) => formatNumber(number, language, { maximumFractionDigits: 1 });
	const points = shown === 0 ? distance.little(write(0.1)) : write(shown);
	const said =
		Math.abs(ahead) <= EXACT
			? distance.equal
			: ahead < 0
				? distance.below(points)
				: distance.above(points);
	const isVaried = decision.selection.spreadWeight > 0;
	return [text(isVaried ? `${said} ${distance.noVariation}` : said)];
}

const heading = (words: string): MinutesBlock => ({ kind: 'heading', words });
const text = (words: string): MinutesBlock => ({ kind: 'text', words });
const list = (items: readonly string[], isOrdered = false): MinutesBlock => ({
	kind: 'list',
	items,
	isOrdered
});
const table = (head: readonly string[], rows: readonly (readonly string[])[]): MinutesBlock => ({
	kind: 'table',
	head,
	rows
});

/** "Present, one name on each line" asks; a heading only names. */
const presentWord = (asked: string) => asked.split(',')[0] ?? asked;
