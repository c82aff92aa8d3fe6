import { weightRoutesInto, type Route } from '#lib/domain/selection/explain.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import { EXACT } from '#lib/domain/selection/problem.ts';
import { percentages } from '#lib/domain/selection/weights.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import type { Need } from './choice-needs.ts';
import type { ReasonLine, Teller } from './reason-teller.ts';

/* What would change where an area is. */

/** At most this many ways in by more points are told: the shortest. */
const MOST_ROUTES = 2;

/** How much it can fall before it is out: a set's score is linear in the value of its areas. */
export function stayingLines(teller: Teller): ReasonLine[] {
	const { size, spreadWeight } = teller.facts.problem;
	const { loss, rank } = teller.own;
	if (loss === null || loss <= EXACT || rank === null || spreadWeight >= 1) return [];
	const fall = teller.numbers.points((loss * size) / (1 - spreadWeight));
	return [{ icon: 'arrow-up-right', text: teller.words.stays(fall) }];
}

/** What would bring it in. */
export function wayLines(teller: Teller): ReasonLine[] {
	const words = teller.words;
	const { area, problem, reading, routes } = teller.facts;
	if (teller.own.rank === null) return [];
	const lines: string[] = [];
	const told = routes?.filter(({ lifted, rise }) => lifted !== null || rise > EXACT);
	const lifted = told?.flatMap((each) =>
		each.lifted !== null && each.rise <= EXACT ? [each.lifted] : []
	);
	// Without some constraint the area may be in, or only as good as one that is.
	const isIn = (place: number) =>
		reading.answer.withoutConstraint[place]?.areas.includes(area) === true;
	const lifts = lifted?.filter(isIn) ?? [];
	if (lifts.length > 0) lines.push(words.lift(teller.constraints(lifts), lifts.length));
	const ties = lifted?.filter((place) => !isIn(place)) ?? [];
	for (const place of ties) lines.push(words.liftTie(teller.constraint(place)));
	const rises = told?.filter(({ rise }) => rise > EXACT);
	for (const route of rises?.slice(0, MOST_ROUTES) ?? []) lines.push(routeWords(teller, route));
	const isTied = teller.own.loss !== null && teller.own.loss <= EXACT;
	if (routes && told?.length === 0 && !isTied) {
		lines.push(problem.spreadWeight >= 1 ? words.onlyVariation : words.noRoute);
	}
	const weighed = problem.weights.length;
	if (weighed > 1 && !isTied) {
		const [near] = weightRoutesInto(reading.sweeps, problem.weights, area);
		if (near) lines.push(weightWords(teller, near.criterion, near.weight));
		else if (reading.sweeps.some((known) => known.length > 0)) lines.push(words.noWeight);
	}
	return lines.map((text) => ({ icon: 'arrow-up-right', text }));
}

function routeWords(teller: Teller, { lifted, rise, needed }: Route): string {
	const words = teller.words;
	const ways = needed.flatMap((wanted, criterion) => {
		const need = wanted === null ? null : teller.facts.need(criterion, wanted);
		return need ? [needWords(teller, criterion, need)] : [];
	});
	const said = ways.length === 0 ? '' : words.ways(words.either(ways));
	const points = teller.numbers.points(rise);
	return lifted === null
		? words.rise(points, said)
		: words.liftAndRise(teller.constraint(lifted), points, said);
}

function needWords(teller: Teller, criterion: number, need: Need): string {
	const words = teller.words;
	const { part, from, to, digits, isYear, isUp, end, limit } = need;
	const write = (number: number) =>
		isYear ? String(Math.round(number)) : teller.numbers.plain(number, digits);
	const unit = need.unit ? ` ${plain(textIn(need.unit, teller.language))}` : '';
	const wanted = `${write(to)}${unit}`;
	const way = words.way(teller.criterion(criterion, part), write(from), wanted, isUp);
	if (limit !== null) return words.beyondPossible(way, write(limit));
	return end === null ? way : words.beyond(way, write(end));
}

function weightWords(teller: Teller, criterion: number, weight: number): string {
	const stretches = teller.facts.reading.sweeps[criterion] ?? [];
	const isIn = (share: number) =>
		stretches.some(
			({ from, to, set }) => from <= share && share <= to && set.areas.includes(teller.facts.area)
		);
	const { weights } = teller.facts.problem;
	const now = at(weights, criterion);
	const whole = percentages(weights);
	// Said so that the weight as it is written does bring the area in.
	const written = [0, 1, 2].flatMap((digits) => {
		const factor = 100 * 10 ** digits;
		const round = weight >= now ? Math.ceil : Math.floor;
		const share = round(Number((weight * factor).toPrecision(12))) / factor;
		return isIn(share) ? [{ share, digits }] : [];
	});
	const { share, digits } = written[0] ?? { share: weight, digits: 2 };
	return teller.words.weight(
		teller.criterion(criterion),
		teller.numbers.weight(share, digits),
		teller.numbers.weight(digits === 0 ? at(whole, criterion) / 100 : now, digits)
	);
}
