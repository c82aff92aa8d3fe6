import type { Project } from '#lib/domain/project.ts';
import type { BoardReading } from '#lib/domain/selection/board.ts';
import {
	weightRoutesInto,
	type AreaExplanation,
	type Route
} from '#lib/domain/selection/explain.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import { EXACT, lockOf, type SelectionProblem } from '#lib/domain/selection/problem.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/formats.ts';
import { reasonsWords } from '#lib/i18n/reasons-words.ts';
import { choiceNames, type ChoiceNames } from './choice-names.ts';
import { lacksOf, needOf, type Lack, type Need } from './choice-needs.ts';
import { ChoiceNumbers } from './choice-numbers.ts';

/*
 * Why an area is in or out and what would change that, in sentences. Every one is made of what was
 * computed for this area; none is said of all.
 */

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

/** All that the sentences about one area are made of. */
export interface ReasonFacts {
	problem: SelectionProblem;
	reading: Pick<BoardReading, 'answer' | 'nearEqual' | 'explained' | 'sweeps' | 'swaps'>;
	area: number;
	/** `null` while nobody knows yet: nothing is said of them then. */
	routes: readonly Route[] | null;
	names: ChoiceNames;
	lacks: readonly Lack[];
	need: (criterion: number, wanted: number) => Need | null;
}

/** The facts of one area of a project. */
export function reasonFacts(
	{ project, choice, reading }: { project: Project; choice: ProjectChoice; reading: BoardReading },
	area: number,
	routes: readonly Route[] | null,
	language: Language
): ReasonFacts {
	return {
		...{ problem: choice.problem, reading, area, routes },
		names: choiceNames(project, choice, language),
		lacks: lacksOf(choice, area),
		need: (criterion, wanted) => needOf(project, choice, criterion, area, wanted)
	};
}

/** At most this many ways in by more points are told: the shortest. */
const MOST_ROUTES = 2;

/** An exchange for less than this is worth knowing. */
const NEARLY = 0.01;

/** The sentences about an area: what decides first, what would change it last. Empty where no set is allowed. */
export function reasonLines(facts: ReasonFacts, language: Language): ReasonLine[] {
	const explained = facts.reading.explained[facts.area];
	if (!explained) return [];
	return new Sentences(facts, explained, language).all();
}

class Sentences {
	readonly #facts: ReasonFacts;
	readonly #own: AreaExplanation;
	readonly #language: Language;
	readonly #words;
	readonly #numbers: ChoiceNumbers;

	constructor(facts: ReasonFacts, own: AreaExplanation, language: Language) {
		this.#facts = facts;
		this.#own = own;
		this.#language = language;
		this.#words = reasonsWords[language];
		this.#numbers = new ChoiceNumbers(language, this.#words);
	}

	all(): ReasonLine[] {
		const unproven: ReasonLine[] = this.#facts.reading.answer.isProven
			? []
			: [{ icon: 'minus', text: this.#words.unproven }];
		return [
			...this.#decided(),
			...this.#standing(),
			...this.#lacking(),
			...this.#behind(),
			...this.#price(),
			...this.#near(),
			...this.#swap(),
			...(this.#own.isChosen ? this.#staying() : this.#ways()),
			...unproven
		];
	}

	/** What decides apart from points: locks, constraints. */
	#decided(): ReasonLine[] {
		const words = this.#words;
		const { problem, names } = this.#facts;
		const { isChosen, reasons, loss, rank } = this.#own;
		const lines: ReasonLine[] = [];
		let isLocked = false;
		for (const reason of reasons) {
			if (reason.kind === 'locked') {
				const constraint = problem.constraints[reason.constraint];
				const lock = constraint ? lockOf(constraint) : null;
				// A constraint of one area may still leave it free, as "at most one" does.
				const isIn = lock !== null && lock.min >= 1;
				if (!isIn && (lock?.max ?? 1) >= 1) continue;
				isLocked = true;
				const name = this.#constraint(reason.constraint);
				const isOwn = names.locks[reason.constraint] === true;
				const said = isIn
					? [words.lockedIn, words.lockedInBy(name)]
					: [words.lockedOut, words.lockedOutBy(name)];
				lines.push({ icon: 'lock', text: said[isOwn ? 0 : 1] ?? '' });
			} else if (reason.kind === 'held') {
				lines.push({ icon: 'check', text: words.held(this.#constraint(reason.constraint)) });
			}
		}
		lines.push(...this.#blocked());
		if (rank !== null && loss === null && !isLocked) {
			const icon = isChosen ? 'check' : 'x';
			lines.push({ icon, text: isChosen ? words.forcedIn : words.forcedOut });
		}
		return lines;
	}

	/** The constraints that keep it out: those that are full by themselves, the others together. */
	#blocked(): ReasonLine[] {
		const words = this.#words;
		const { constraints } = this.#facts.problem;
		const full: string[] = [];
		const others: number[] = [];
		for (const reason of this.#own.reasons) {
			if (reason.kind !== 'blocked') continue;
			const { by, constraint: place } = reason;
			const constraint = constraints[place];
			const isFull = constraint?.kind === 'count' && by.length > 0 && by.length >= constraint.max;
			if (isFull) full.push(words.blockedBy(this.#constraint(place), this.#areas(by)));
			else others.push(place);
		}
		const rest = words.blocked(this.#constraints(others), others.length);
		return [...full, ...(others.length > 0 ? [rest] : [])].map((text) => ({ icon: 'x', text }));
	}
	/** Rank and points, and what they are mostly made of. */
	#standing(): ReasonLine[] {
		const words = this.#words;
		const { isChosen, rank, value } = this.#own;
		const icon = isChosen ? 'check' : 'minus';
		if (rank === null) {
			return [isChosen ? { icon, text: words.inUnranked } : { icon: 'x', text: words.outUnranked }];
		}
		const standing = isChosen ? words.standingIn : words.standingOut;
		const of = this.#numbers.plain(this.#facts.problem.candidates.length);
		const text = standing(this.#rank(this.#facts.area), of, this.#numbers.points(value));
		const made = isChosen ? this.#most() : this.#least();
		return [{ icon, text: made ? `${text} ${made}` : text }];
	}

	#most(): string | null {
		const { contributions, value } = this.#own;
		const most = Math.max(...contributions);
		const weighed = this.#facts.problem.weights.filter((weight) => weight > EXACT).length;
		if (weighed < 2 || most <= EXACT || value <= EXACT) return null;
		return this.#words.most(
			this.#criterion(contributions.indexOf(most)),
			this.#numbers.number(most * 100),
			this.#numbers.points(value)
		);
	}

	/** Where most of what there is to get is not got. */
	#least(): string | null {
		const { contributions } = this.#own;
		const { weights } = this.#facts.problem;
		const short = weights.map((weight, place) => weight - at(contributions, place));
		const most = Math.max(...short);
		if (weights.filter((weight) => weight > EXACT).length < 2 || most <= EXACT) return null;
		const place = short.indexOf(most);
		return this.#words.least(
			this.#criterion(place),
			this.#numbers.number(at(contributions, place) * 100),
			this.#numbers.points(at(weights, place))
		);
	}

	/** Which numbers are missing, what the area counts as for it, and what to do. */
	#lacking(): ReasonLine[] {
		return this.#facts.lacks.map((lack) => ({
			icon: lack.rule === 'exclude' ? 'x' : 'minus',
			text: `${this.#lack(lack)} ${this.#words.counted[lack.rule]}`
		}));
	}

	#lack({ criterion, part, why }: Lack): string {
		const { missing } = this.#words;
		const name = this.#criterion(criterion, part);
		const write = (number: number, digits = 0) => this.#numbers.plain(number, digits);
		switch (why.kind) {
			case 'tooFew': {
				if (why.cells === 0) return missing.noCells(name);
				// Three cells in five are enough.
				const least = Math.ceil((why.cells * 3) / 5);
				return missing.tooFew(name, write(why.scored), write(why.cells), write(least));
			}
			case 'negative':
			case 'offScale':
				return missing[why.kind](name, write(why.amount, 1));
			case 'otherUnit':
				return missing.otherUnit(name, textIn(why.unit, this.#language));
			default:
				return missing[why.kind](name);
		}
	}

	/** How far it is behind the lowest of the chosen that points alone have brought in. */
	#behind(): ReasonLine[] {
		const { explained } = this.#facts.reading;
		return this.#own.reasons.flatMap((reason): ReasonLine[] => {
			if (reason.kind !== 'below') return [];
			const than = explained[reason.area]?.value ?? 0;
			const lower = explained.some(({ isChosen, value }) => isChosen && value < than - EXACT);
			const say = lower ? this.#words.belowFree : this.#words.below;
			const gap = this.#numbers.difference(reason.gap);
			return [{ icon: 'minus', text: say(this.#rank(reason.area), this.#area(reason.area), gap) }];
		});
	}

	/** What the best set loses with it, or without it, and who then changes places. */
	#price(): ReasonLine[] {
		const words = this.#words;
		const { isChosen, loss, added, removed } = this.#own;
		if (loss === null) return [];
		const exchange = words.exchange([
			...(added.length > 0 ? [words.comes(this.#areas(added))] : []),
			...(removed.length > 0 ? [words.leaves(this.#areas(removed))] : [])
		]);
		if (loss <= EXACT) {
			const text = isChosen ? words.tiedWithout(exchange) : words.tiedWith(exchange);
			return [{ icon: 'minus', text }];
		}
		const say = isChosen ? words.without : words.with;
		return [{ icon: 'minus', text: say(this.#numbers.difference(loss), exchange) }];
	}

	/** In how many of the sets that are nearly as good. */
	#near(): ReasonLine[] {
		const words = this.#words;
		const { nearEqual } = this.#facts.reading;
		if (!nearEqual || nearEqual.count === 0 || this.#own.rank === null) return [];
		const { count, isComplete, margin, shares } = nearEqual;
		const icon = this.#own.isChosen ? 'check' : 'minus';
		if (count === 1) return [{ icon, text: words.alone }];
		const share = at(shares, this.#facts.area);
		const total = this.#numbers.plain(count);
		const of = isComplete ? total : words.atLeast(total);
		const within = this.#numbers.points(margin);
		if (share >= 1) return [{ icon, text: words.inAll(of, within) }];
		if (share === 0) return [{ icon, text: words.inNone(of, within) }];
		const part = this.#numbers.plain(Math.round(share * count));
		return [{ icon, text: words.inSome(part, of, within) }];
	}

	/** With whom it changes places for next to nothing, where that is not told already. */
	#swap(): ReasonLine[] {
		const { area, reading } = this.#facts;
		const { isChosen, added, removed } = this.#own;
		const told = [...added, ...removed];
		const swap = reading.swaps.find(({ out, into }) => (isChosen ? out : into) === area);
		if (!swap || swap.loss >= NEARLY) return [];
		const other = isChosen ? swap.into : swap.out;
		if (told.includes(other)) return [];
		const say = isChosen ? this.#words.swapOut : this.#words.swapIn;
		const loss = this.#numbers.difference(Math.max(0, swap.loss));
		return [{ icon: 'minus', text: say(this.#area(other), loss) }];
	}

	/** How much it can fall before it is out: a set's score is linear in the value of its areas. */
	#staying(): ReasonLine[] {
		const { size, spreadWeight } = this.#facts.problem;
		const { loss, rank } = this.#own;
		if (loss === null || loss <= EXACT || rank === null || spreadWeight >= 1) return [];
		const fall = this.#numbers.points((loss * size) / (1 - spreadWeight));
		return [{ icon: 'arrow-up-right', text: this.#words.stays(fall) }];
	}

	/** What would bring it in. */
	#ways(): ReasonLine[] {
		const words = this.#words;
		const { area, problem, reading, routes } = this.#facts;
		if (this.#own.rank === null) return [];
		const lines: string[] = [];
		const told = routes?.filter(({ lifted, rise }) => lifted !== null || rise > EXACT);
		const lifted = told?.flatMap((each) =>
			each.lifted !== null && each.rise <= EXACT ? [each.lifted] : []
		);
		// Without some constraint the area may be in, or only as good as one that is.
		const isIn = (place: number) =>
			reading.answer.withoutConstraint[place]?.areas.includes(area) === true;
		const lifts = lifted?.filter(isIn) ?? [];
		if (lifts.length > 0) lines.push(words.lift(this.#constraints(lifts), lifts.length));
		const ties = lifted?.filter((place) => !isIn(place)) ?? [];
		for (const place of ties) lines.push(words.liftTie(this.#constraint(place)));
		const rises = told?.filter(({ rise }) => rise > EXACT);
		for (const route of rises?.slice(0, MOST_ROUTES) ?? []) lines.push(this.#route(route));
		const isTied = this.#own.loss !== null && this.#own.loss <= EXACT;
		if (routes && told?.length === 0 && !isTied) {
			lines.push(problem.spreadWeight >= 1 ? words.onlyVariation : words.noRoute);
		}
		const weighed = problem.weights.length;
		if (weighed > 1 && !isTied) {
			const [near] = weightRoutesInto(reading.sweeps, problem.weights, area);
			if (near) lines.push(this.#weight(near.criterion, near.weight));
			else if (reading.sweeps.some((known) => known.length > 0)) lines.push(words.noWeight);
		}
		return lines.map((text) => ({ icon: 'arrow-up-right', text }));
	}

	#route({ lifted, rise, needed }: Route): string {
		const words = this.#words;
		const ways = needed.flatMap((wanted, criterion) => {
			const need = wanted === null ? null : this.#facts.need(criterion, wanted);
			return need ? [this.#need(criterion, need)] : [];
		});
		const said = ways.length === 0 ? '' : words.ways(words.either(ways));
		const points = this.#numbers.points(rise);
		return lifted === null
			? words.rise(points, said)
			: words.liftAndRise(this.#constraint(lifted), points, said);
	}

	#need(criterion: number, need: Need): string {
		const words = this.#words;
		const { part, from, to, digits, isYear, isUp, end, limit } = need;
		const write = (number: number) =>
			isYear ? String(Math.round(number)) : this.#numbers.plain(number, digits);
		const unit = need.unit ? ` ${plain(textIn(need.unit, this.#language))}` : '';
		const wanted = `${write(to)}${unit}`;
		const way = words.way(this.#criterion(criterion, part), write(from), wanted, isUp);
		if (limit !== null) return words.beyondPossible(way, write(limit));
		return end === null ? way : words.beyond(way, write(end));
	}

	#weight(criterion: number, weight: number): string {
		const stretches = this.#facts.reading.sweeps[criterion] ?? [];
		const isIn = (share: number) =>
			stretches.some(
				({ from, to, set }) => from <= share && share <= to && set.areas.includes(this.#facts.area)
			);
		const now = at(this.#facts.problem.weights, criterion);
		// Said so that the weight as it is written does bring the area in.
		const written = [0, 1, 2].flatMap((digits) => {
			const factor = 100 * 10 ** digits;
			const round = weight >= now ? Math.ceil : Math.floor;
			const share = round(Number((weight * factor).toPrecision(12))) / factor;
			return isIn(share) ? [{ share, digits }] : [];
		});
		const { share, digits } = written[0] ?? { share: weight, digits: 2 };
		return this.#words.weight(
			this.#criterion(criterion),
			this.#numbers.weight(share, digits),
			this.#numbers.weight(now, digits)
		);
	}

	#area(place: number): string {
		return this.#facts.names.areas[place] ?? '';
	}

	#areas(places: readonly number[]): string {
		return formatList(
			places.map((place) => this.#area(place)),
			this.#language
		);
	}

	#criterion(place: number, part = 'value'): string {
		const name = this.#facts.names.criteria[place] ?? '';
		const { volumes } = this.#words;
		return part in volumes ? `${name} (${volumes[part as keyof typeof volumes]})` : name;
	}

	#constraint(place: number): string {
		return this.#words.quoted(this.#facts.names.constraints[place] ?? '');
	}

	#constraints(places: readonly number[]): string {
		return formatList(
			places.map((place) => this.#constraint(place)),
			this.#language
		);
	}

	/** "nr. 8", "delt nr. 8". */
	#rank(place: number): string {
		const { explained } = this.#facts.reading;
		return rankWords(explained, place, this.#language);
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
