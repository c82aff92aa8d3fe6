import type { AreaExplanation } from '#lib/domain/selection/explain.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/formats.ts';
import { reasonsWords, type ReasonsWords } from '#lib/i18n/reasons-words.ts';
import { ChoiceNumbers } from './choice-numbers.ts';
import type { ReasonFacts } from './reason-facts.ts';

/** What a sentence is about, by the icon before it. */
export type ReasonIcon =
	/** Something decides that the area is out. */
	| 'x'
	/** A fact: where it stands, what it costs. */
	| 'minus'
	/** What would change it. */
	| 'arrow-up-right'
	/** Something speaks for it. */
	| 'check'
	/** People have decided it. */
	| 'lock';

export interface ReasonLine {
	icon: ReasonIcon;
	text: string;
}

/** What is told of one area, in which language, and how the places of its choice are called. */
export class Teller {
	readonly facts: ReasonFacts;
	readonly own: AreaExplanation;
	readonly language: Language;
	readonly words: ReasonsWords;
	readonly numbers: ChoiceNumbers;

	constructor(facts: ReasonFacts, own: AreaExplanation, language: Language) {
		this.facts = facts;
		this.own = own;
		this.language = language;
		this.words = reasonsWords[language];
		this.numbers = new ChoiceNumbers(language, this.words);
	}

	area(place: number): string {
		return this.facts.names.areas[place] ?? '';
	}

	areas(places: readonly number[]): string {
		return formatList(
			places.map((place) => this.area(place)),
			this.language
		);
	}

	criterion(place: number, part = 'value'): string {
		const name = this.facts.names.criteria[place] ?? '';
		const { volumes } = this.words;
		return part in volumes ? `${name} (${volumes[part as keyof typeof volumes]})` : name;
	}

	constraint(place: number): string {
		return this.words.quoted(this.facts.names.constraints[place] ?? '');
	}

	constraints(places: readonly number[]): string {
		return formatList(
			places.map((place) => this.constraint(place)),
			this.language
		);
	}

	/** "nr. 8", "delt nr. 8". */
	rank(place: number): string {
		const { explained } = this.facts.reading;
		return rankWords(explained, place, this.language);
	}
}

/** The rank of an area as it is said: shared where others have the same; in words where it has none. */
export function rankWords(
	explained: readonly AreaExplanation[],
	place: number,
	language: Language
): string {
	const words = reasonsWords[language];
	const rank = explained[place]?.rank ?? null;
	if (rank === null) return words.noRank;
	const isShared = explained.filter((other) => other.rank === rank).length > 1;
	return words.rank(String(rank), isShared);
}
