import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, byOrder } from '#lib/domain/reading.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import { departuresOf } from '#lib/domain/selection/departures.ts';
import type { Decision } from '#lib/domain/selection/selection.ts';
import { weightsOf } from '#lib/domain/selection/selection-problem.ts';
import { percentages } from '#lib/domain/selection/weights.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { criteriaWords } from '#lib/i18n/criteria-words.ts';
import { decisionWords } from '#lib/i18n/decision-words.ts';
import { formatMoment, formatNumber } from '#lib/i18n/formats.ts';
import { saveBytes } from '#lib/storage/files.ts';
import { fullNameOf } from './area-names.ts';
import { constraintName } from './constraint-names.ts';

/*
 * The minutes of a decision as Markdown: to be read as they are, and pasted into any report.
 */

interface Minutes {
	project: Project;
	decision: Decision;
	/** The number of the version, and of the one it replaces; `null` of a draft. */
	number: number | null;
	replaces: number | null;
}

/** The minutes in one language. Nothing anybody has written can make other Markdown of them. */
export function decisionMarkdown(minutes: Minutes, language: Language): string {
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
	const directions = criteriaWords[language].directions;
	const constraints = Object.values(decision.selection.constraints).sort(byOrder);
	const departures = departuresOf(decision);
	const version = number === null ? doc.draft : `${doc.version}: ${number}`;
	const replaced = replaces === null ? '' : ` (${doc.replaces(replaces)})`;

	const parts = [
		`# ${inline(doc.title(plain(textIn(project.title, language))))}`,
		[
			`${version}${replaced}`,
			`${doc.time}: ${formatMoment(Date.parse(decision.takenAt), language)}`,
			...(decision.rule ? [`${words.rule}: ${inline(decision.rule)}`] : [])
		]
			.map((line) => `- ${line}`)
			.join('\n'),
		...(project.fictitious ? [`**${doc.fictitious}**`] : []),
		`_${inline(textIn(project.caveat, language))}_`,
		...(decision.present.length > 0
			? [
					`## ${presentWord(words.present)}`,
					decision.present.map((who) => `- ${inline(who)}`).join('\n')
				]
			: []),
		`## ${words.chosen}`,
		standing(chosen),
		...(reserve.length > 0
			? [
					`## ${words.reserve}`,
					words.reserveNote,
					reserve.map((id, i) => `${i + 1}. ${inline(area(id))}`).join('\n')
				]
			: []),
		`## ${words.departures}`,
		departures.length === 0
			? words.noDepartures
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
					`## ${words.dissent}`,
					decision.dissent
						.map(({ who, words: why }) => `- ${inline(who)}: ${inline(why)}`)
						.join('\n')
				]
			: []),
		...(decision.note ? [`## ${words.note}`, inline(decision.note)] : []),
		`## ${words.weights}`,
		table(
			[doc.criterion, doc.best, doc.weight],
			criteria.map(({ label, direction }, place) => [
				plain(textIn(label, language)),
				directions[direction],
				`${shares[place] ?? 0} %`
			])
		),
		decision.selection.weighing.kind === 'ranked' ? doc.byOrder : doc.byPoints,
		`## ${words.constraints}`,
		constraints.length === 0
			? words.none
			: table(
					[doc.requirement, doc.reason],
					constraints.map((constraint) => {
						const name = constraintName(constraint, project, language);
						return [constraint.isOn ? name : `${name} (${doc.off})`, constraint.reason ?? ''];
					})
				),
		`## ${words.notChosen}`,
		standing(others),
		...(reportSeven(project) ? [doc.noCriteria] : []),
		`${doc.method1} ${doc.method(decision.selection.method, decision.selection.seed)}`
	];
	return `${parts.join('\n\n')}\n`;
}

/** Saves the minutes as a file named by the project and the version. */
export function saveMinutes(minutes: Minutes, language: Language): void {
	const { doc } = decisionWords[language];
	const title = plain(textIn(minutes.project.title, language));
	const kind = minutes.number === null ? doc.draftFile : `${doc.file} ${minutes.number}`;
	const name = safeFileName([title, kind]);
	saveBytes(`${name}.md`, decisionMarkdown(minutes, language), 'text/markdown');
}

/** "Present, one name on each line" asks; a heading only names. */
const presentWord = (asked: string) => asked.split(',')[0] ?? asked;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Words on one line, with every mark that Markdown or HTML would read made plain. */
function inline(words: string): string {
	return plain(words)
		.replace(/\s*\n\s*/g, ' / ')
		.replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => `\\${mark}`)
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
		.replace(/^([-+])(?=\s|$)/, '\\$1');
}
