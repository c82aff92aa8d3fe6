import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { growthIn, levelsNow, startOfGrowth } from '#lib/domain/selection/level-now.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { reasonsWords } from '#lib/i18n/reasons-words.ts';
import { ChoiceNumbers } from './choice-numbers.ts';
import type { ReasonLine } from './reason-teller.ts';

/** What growth starts from in an area, where growth weighs anything; `null` elsewhere. */
export function levelNowLine(
	project: Project,
	{ criteria, problem }: ProjectChoice,
	area: AreaId,
	language: Language
): ReasonLine | null {
	const all = criteria.map(({ criterion }) => criterion);
	const [growth, start] = [growthIn(all), startOfGrowth(all)];
	if (!growth || !start || at(problem.weights, all.indexOf(growth)) === 0) return null;
	const now = levelsNow(project, start);
	const level = now?.levels.get(area);
	if (!now || level === undefined) return null;
	const words = reasonsWords[language];
	const numbers = new ChoiceNumbers(language, words);
	const text = words.levelNow(
		plain(textIn(growth.label, language)),
		String(now.horizon.year),
		numbers.number(level * 100),
		numbers.number((1 - level) * 100)
	);
	return { icon: 'minus', text };
}
