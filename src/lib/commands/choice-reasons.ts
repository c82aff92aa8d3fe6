import { CLOSE } from '#lib/domain/selection/area-standings.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import { EXACT, rankedOf } from '#lib/domain/selection/problem.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import type { Lack } from './choice-needs.ts';
import type { ReasonFacts } from './reason-facts.ts';
import { decidedLines } from './reason-rules.ts';
import { Teller, type ReasonLine } from './reason-teller.ts';
import { stayingLines, wayLines } from './reason-ways.ts';

/*
 * Why an area is in or out and what would change that, in sentences. Every one is made of what was
 * computed for this area; none is said of all.
 */

/** The sentences about an area: what decides first, what would change it last. Empty where no set is allowed. */
export function reasonLines(facts: ReasonFacts, language: Language): ReasonLine[] {
	const explained = facts.reading.explained[facts.area];
	if (!explained) return [];
	const teller = new Teller(facts, explained, language);
	if (isLevel(teller)) {
		return [...standingLines(teller), ...levelLines(teller), ...lackingLines(teller)];
	}
	const unproven: ReasonLine[] = facts.reading.answer.isProven
		? []
		: [{ icon: 'minus', text: teller.words.unproven }];
	return [
		...decidedLines(teller),
		...standingLines(teller),
		...lackingLines(teller),
		...behindLines(teller),
		...priceLines(teller),
		...nearLines(teller),
		...swapLines(teller),
		...(explained.isChosen ? stayingLines(teller) : wayLines(teller)),
		...unproven
	];
}

/** Whether all that can be ranked have the same points, and no constraint tells this one from the others. */
function isLevel(teller: Teller): boolean {
	const { problem, reading } = teller.facts;
	const values = rankedOf(problem).map((area) => reading.explained[area]?.value ?? 0);
	const { reasons } = teller.own;
	const isTied = reasons.length > 0 && reasons.every(({ kind }) => kind === 'tied');
	return isTied && values.length > 1 && Math.max(...values) - Math.min(...values) <= EXACT;
}

/** Where points set nobody apart there is nothing to compare: that, and what follows from it. */
function levelLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { problem } = teller.facts;
	const of = teller.numbers.plain(rankedOf(problem).length);
	const equal = words.allEqual(of, teller.numbers.points(teller.own.value));
	// With constraints or variation the set is more than the first that come.
	const isFirst = problem.constraints.length === 0 && problem.spreadWeight === 0;
	return [{ icon: 'minus', text: isFirst ? `${equal} ${words.firstOfList}` : equal }];
}

/** Rank and points, and what they are mostly made of. */
function standingLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { isChosen, rank, value } = teller.own;
	const icon = isChosen ? 'check' : 'minus';
	if (rank === null) {
		return [isChosen ? { icon, text: words.inUnranked } : { icon: 'x', text: words.outUnranked }];
	}
	const standing = isChosen ? words.standingIn : words.standingOut;
	const of = teller.numbers.plain(rankedOf(teller.facts.problem).length);
	const text = standing(teller.rank(teller.facts.area), of, teller.numbers.points(value));
	if (isLevel(teller)) return [{ icon, text }];
	const made = isChosen ? mostWords(teller) : leastWords(teller);
	return [{ icon, text: made ? `${text} ${made}` : text }];
}

function mostWords(teller: Teller): string | null {
	const { contributions, value } = teller.own;
	const most = Math.max(...contributions);
	const isShared = contributions.filter((each) => each > most - EXACT).length > 1;
	const weighed = teller.facts.problem.weights.filter((weight) => weight > EXACT).length;
	if (weighed < 2 || isShared || most <= EXACT || value <= EXACT) return null;
	return teller.words.most(
		teller.criterion(contributions.indexOf(most)),
		teller.numbers.number(most * 100),
		teller.numbers.points(value)
	);
}

/** Where most of what there is to get is not got; nowhere where that is the same in two places, or as little as the others get. */
function leastWords(teller: Teller): string | null {
	const { contributions } = teller.own;
	const { weights } = teller.facts.problem;
	const short = weights.map((weight, place) => weight - at(contributions, place));
	const most = Math.max(...short);
	if (weights.filter((weight) => weight > EXACT).length < 2 || most <= EXACT) return null;
	if (short.filter((each) => each > most - EXACT).length > 1) return null;
	const place = short.indexOf(most);
	const values = rankedOf(teller.facts.problem).map((area) =>
		at(teller.facts.problem.values[place] ?? [], area)
	);
	if (Math.max(...values) - Math.min(...values) <= EXACT) return null;
	return teller.words.least(
		teller.criterion(place),
		teller.numbers.number(at(contributions, place) * 100),
		teller.numbers.points(at(weights, place))
	);
}

/** Which numbers are missing, what the area counts as for it, and what to do. */
function lackingLines(teller: Teller): ReasonLine[] {
	return teller.facts.lacks.map((lack) => ({
		icon: lack.rule === 'exclude' ? 'x' : 'minus',
		text: `${lackWords(teller, lack)} ${teller.words.counted[lack.rule]}`
	}));
}

function lackWords(teller: Teller, { criterion, part, why }: Lack): string {
	const { missing } = teller.words;
	const name = teller.criterion(criterion, part);
	const write = (number: number, digits = 0) => teller.numbers.plain(number, digits);
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
			return missing.otherUnit(name, textIn(why.unit, teller.language));
		default:
			return missing[why.kind](name);
	}
}

/** How far it is behind the lowest of the chosen that points alone have brought in. */
function behindLines(teller: Teller): ReasonLine[] {
	const { explained } = teller.facts.reading;
	return teller.own.reasons.flatMap((reason): ReasonLine[] => {
		if (reason.kind !== 'below') return [];
		const than = explained[reason.area]?.value ?? 0;
		const lower = explained.some(({ isChosen, value }) => isChosen && value < than - EXACT);
		const say = lower ? teller.words.belowFree : teller.words.below;
		const gap = teller.numbers.difference(reason.gap);
		return [{ icon: 'minus', text: say(teller.rank(reason.area), teller.area(reason.area), gap) }];
	});
}

/** What the best set loses with it, or without it, and who then changes places. */
function priceLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { isChosen, loss, added, removed } = teller.own;
	if (loss === null) return [];
	const exchange = words.exchange([
		...(added.length > 0 ? [words.comes(teller.areas(added))] : []),
		...(removed.length > 0 ? [words.leaves(teller.areas(removed))] : [])
	]);
	if (loss <= EXACT) {
		const text = isChosen ? words.tiedWithout(exchange) : words.tiedWith(exchange);
		return [{ icon: 'minus', text }];
	}
	const say = isChosen ? words.without : words.with;
	return [{ icon: 'minus', text: say(teller.numbers.difference(loss), exchange) }];
}

/** In how many of the sets that are nearly as good. */
function nearLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { nearEqual } = teller.facts.reading;
	if (!nearEqual || nearEqual.count === 0 || teller.own.rank === null) return [];
	const { count, isComplete, margin, shares } = nearEqual;
	const icon = teller.own.isChosen ? 'check' : 'minus';
	if (count === 1) return [{ icon, text: words.alone }];
	const share = at(shares, teller.facts.area);
	const total = teller.numbers.plain(count);
	const of = isComplete ? total : words.atLeast(total);
	const within = teller.numbers.points(margin);
	if (share >= 1) return [{ icon, text: words.inAll(of, within) }];
	if (share === 0) return [{ icon, text: words.inNone(of, within) }];
	const part = teller.numbers.plain(Math.round(share * count));
	return [{ icon, text: words.inSome(part, of, within) }];
}

/** With whom it changes places for next to nothing, where that is not told already. */
function swapLines(teller: Teller): ReasonLine[] {
	const { area, reading } = teller.facts;
	const { isChosen, added, removed } = teller.own;
	const told = [...added, ...removed];
	const swap = reading.swaps.find(({ out, into }) => (isChosen ? out : into) === area);
	if (!swap || swap.loss >= CLOSE) return [];
	const other = isChosen ? swap.into : swap.out;
	if (told.includes(other)) return [];
	if (swap.loss <= EXACT) {
		const tied = isChosen ? teller.words.swapOutTied : teller.words.swapInTied;
		return [{ icon: 'minus', text: tied(teller.area(other)) }];
	}
	const say = isChosen ? teller.words.swapOut : teller.words.swapIn;
	const loss = teller.numbers.difference(swap.loss);
	return [{ icon: 'minus', text: say(teller.area(other), loss) }];
}
