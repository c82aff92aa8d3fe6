import type { Area, Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { alternativeWords } from './alternative-words.ts';
import { calloutsOf, type Callout } from './callouts.ts';
import { asSentence } from './describe.ts';
import { mostStriking } from './facts/fact.ts';
import { tellingOf } from './facts/telling.ts';
import type { FigureContent } from './figure-content.ts';
import { figureQuantity, figureTitle } from './figure-title.ts';
import { figureWords } from './words.ts';
import { readFigure } from './figure-facts.ts';

/** What fits the field for alternative text in every program that is known to cut it, with room to spare. */
export const ALTERNATIVE_TEXT_LENGTH = 900;

/** How many facts follow the range. */
const FACTS = 3;

/** The page of an overview that goes on over several: its areas, and its place among the pages. */
export interface OverviewPage {
	areas: readonly Area[];
	page: number;
	pages: number;
}

/**
 * The alternative text of a figure, written from its data: what kind of figure it is and of what, the
 * quantity with years and unit, the range and how much is scored, and the most striking facts. The
 * numbers themselves are in the figure's table. Where long names would make it too long, they are cut.
 */
export function alternativeText(
	project: Project,
	content: FigureContent,
	language: Language,
	page?: OverviewPage
): string {
	let text = '';
	for (const length of NAME_LENGTHS) {
		text = write(project, content, language, length, page);
		if (text.length <= ALTERNATIVE_TEXT_LENGTH) break;
	}
	return withCallouts(text, calloutsOf(project, content, language), language);
}

/** The notes on the figure, as many as the text has room for. All of them are in the figure as text. */
function withCallouts(text: string, callouts: readonly Callout[], language: Language): string {
	let told = text;
	for (const { number, name, text: note } of callouts) {
		const longer = `${told} ${asSentence(alternativeWords[language].callout(number, name, note))}`;
		if (longer.length > ALTERNATIVE_TEXT_LENGTH) break;
		told = longer;
	}
	return told;
}

/** Characters of a name: all of most, then fewer until the text is short enough. */
const NAME_LENGTHS = [70, 36, 18, 9];

function write(
	project: Project,
	content: FigureContent,
	language: Language,
	nameLength: number,
	page?: OverviewPage
): string {
	const source = content.kind === 'difference' ? content.difference.to : project;
	const { fictitious } = content.kind === 'difference' ? content.difference.merged : project;
	const telling = tellingOf(source.framework.scale, language, nameLength);
	const long = tellingOf(source.framework.scale, language, nameLength * 3);
	const { range, facts } = readFigure(project, content, telling, page?.areas);
	const title = figureTitle(project, content, language).replace(' · ', ', ');
	const place =
		page && page.pages > 1 ? [alternativeWords[language].page(page.page, page.pages)] : [];
	const sentences = [
		...(fictitious ? [figureWords[language].fictitious] : []),
		`${alternativeWords[language].kinds[content.kind]}: ${[long.name(title), ...place].join(', ')}`,
		long.name(figureQuantity(project, content, language)),
		...range,
		...mostStriking(facts, FACTS).map(({ text }) => text)
	];
	return sentences.map(asSentence).join(' ');
}
