import type { Language } from '#lib/domain/text.ts';

export type Noun = 'technology' | 'area' | 'cell' | 'row';

/** From a number in one year to a number in another. */
export interface Course {
	from: string;
	fromYear: number;
	to: string;
	toYear: number;
}

/** The sentences facts are told in. `isOne`: whether `who` is a single one, for the verb. */
export interface FactWords {
	count: (count: number, noun: Noun) => string;
	/** "7 of 8 technologies". */
	share: (count: number, of: number, noun: Noun) => string;
	/** More than one, beside one that has been told of. */
	others: (count: number, noun: Noun) => string;
	cellOf: (technology: string, area: string) => string;
	list: (names: readonly string[]) => string;

	range: (lowest: string, highest: string) => string;
	allEqual: (value: string) => string;
	scored: (count: number, of: number) => string;
	nothingScored: string;
	shows: (technologies: string, years: string) => string;

	grows: (who: string, course: Course) => string;
	growsMost: (who: string, course: Course) => string;
	growMostEach: (who: string, distance: string) => string;
	growsMostInAll: (
		who: string,
		middle: string,
		distance: string,
		from: number,
		to: number
	) => string;
	leap: (who: string, course: Course) => string;
	falls: (who: string, course: Course) => string;
	fallMany: (who: string, furthest: string | null, course: Course | null) => string;
	noneFalls: (count: number, noun: Noun) => string;
	still: (who: string, value: string) => string;
	reachesFirst: (who: string, half: string, year: number) => string;
	reachesAtOnce: (who: string, half: string, year: number) => string;
	reached: (share: string, half: string, year: number, isOne: boolean) => string;

	topAndBottom: (
		year: number,
		top: string,
		highest: string,
		bottom: string,
		lowest: string
	) => string;
	top: (year: number, who: string, value: string) => string;
	bottom: (year: number, who: string, value: string) => string;
	allAlike: (year: number, who: string, value: string) => string;
	only: (year: number, who: string, value: string) => string;
	apart: (
		year: number,
		who: string,
		value: string,
		others: string,
		lowest: string,
		highest: string
	) => string;

	middles: (
		noun: Noun,
		year: number,
		middle: string,
		top: string,
		highest: string,
		bottom: string,
		lowest: string
	) => string;
	middleTop: (noun: Noun, year: number, middle: string, who: string, value: string) => string;
	mean: string;
	median: string;
	farthestApart: (year: number, who: string, lowest: string, highest: string) => string;
	farthestApartBetween: (
		year: number,
		who: string,
		low: string,
		lowest: string,
		high: string,
		highest: string
	) => string;
	closest: (year: number, who: string, lowest: string, highest: string) => string;
	closestSame: (year: number, who: string, value: string) => string;
	groups: (sizes: string) => string;
	twins: (who: string, isAll: boolean) => string;

	dontKnow: (share: string, most: string | null) => string;
	notApplicable: (share: string, most: string | null) => string;
	interpolated: (share: string) => string;
	silentRows: (who: string) => string;

	moved: (share: string, up: number, down: number) => string;
	noneMoved: (of: string) => string;
	largestRise: (who: string, change: string) => string;
	largestFall: (who: string, change: string) => string;
	largestMean: (noun: Noun, who: string, middle: string, change: string) => string;
	middleDifference: (middle: string, change: string) => string;
	unchanged: (share: string, isOne: boolean) => string;
	turned: (share: string, isOne: boolean) => string;
	silent: (share: string, isOne: boolean) => string;
	differenceRange: (lowest: string, highest: string) => string;
	noDifference: string;
}

const NOUNS: Record<Language, Record<Noun, readonly [one: string, many: string]>> = {
	da: {
		technology: ['teknologi', 'teknologier'],
		area: ['område', 'områder'],
		cell: ['felt', 'felter'],
		row: ['række', 'rækker']
	},
	en: {
		technology: ['technology', 'technologies'],
		area: ['area', 'areas'],
		cell: ['cell', 'cells'],
		row: ['row', 'rows']
	}
};

const DEFINITE: Record<Noun, string> = {
	technology: 'teknologierne',
	area: 'områderne',
	cell: 'felterne',
	row: 'rækkerne'
};

const nounOf = (language: Language, noun: Noun, count: number) =>
	NOUNS[language][noun][count === 1 ? 0 : 1];

function listed(names: readonly string[], and: string): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

const da: FactWords = {
	count: (count, noun) => `${count} ${nounOf('da', noun, count)}`,
	share: (count, of, noun) => `${count} af ${of} ${nounOf('da', noun, of)}`,
	others: (count, noun) => `${count} andre ${nounOf('da', noun, count)}`,
	cellOf: (technology, area) => `${technology} i ${area}`,
	list: (names) => listed(names, 'og'),

	range: (lowest, highest) => `Tallene går fra ${lowest} til ${highest}`,
	allEqual: (value) => `Alle tal er ${value}`,
	scored: (count, of) => `${count} af ${of} ${nounOf('da', 'cell', of)} er vurderet`,
	nothingScored: 'Intet er vurderet endnu',
	shows: (technologies, years) => `Figuren har plads til ${technologies}, ${years}`,

	grows: (who, way) => `${who} vokser ${course(way)}`,
	growsMost: (who, way) => `${who} vokser mest, ${course(way)}`,
	growMostEach: (who, distance) => `${who} vokser mest, hver med ${distance}`,
	growsMostInAll: (who, middle, distance, from, to) =>
		`${who} vokser mest på tværs af områderne, i ${middle} ${distance} fra ${from} til ${to}`,
	leap: (who, way) => `Det største spring er ${who}, ${course(way)}`,
	falls: (who, way) => `${who} falder ${course(way)}`,
	fallMany: (who, furthest, way) =>
		furthest && way
			? `${who} falder over tid, mest ${furthest}, ${course(way)}`
			: `${who} falder over tid`,
	noneFalls: (count, noun) => `Ingen af ${count} ${nounOf('da', noun, count)} falder over tid`,
	still: (who, value) => `${who} står stille på ${value}`,
	reachesFirst: (who, half, year) => `${who} når ${half} først, i ${year}`,
	reachesAtOnce: (who, half, year) => `${who} er på ${half} eller mere allerede i ${year}`,
	reached: (share, half, year) => `I ${year} er ${share} på ${half} eller mere`,

	topAndBottom: (year, top, highest, bottom, lowest) =>
		`I ${year} ligger ${top} højest med ${highest} og ${bottom} lavest med ${lowest}`,
	top: (year, who, value) => `I ${year} ligger ${who} højest med ${value}`,
	bottom: (year, who, value) => `I ${year} ligger ${who} lavest med ${value}`,
	allAlike: (year, who, value) => `I ${year} har ${who} alle samme tal, ${value}`,
	only: (year, who, value) => `Det eneste tal i ${year} er ${who} med ${value}`,
	apart: (year, who, value, others, lowest, highest) =>
		lowest === highest
			? `I ${year} skiller ${who} sig ud med ${value}; ${others} er på ${lowest}`
			: `I ${year} skiller ${who} sig ud med ${value}; ${others} ligger fra ${lowest} til ${highest}`,

	middles: (noun, year, middle, top, highest, bottom, lowest) =>
		`I ${year} ligger ${top} højest af ${DEFINITE[noun]} (${middle} ${highest}) og ${bottom} lavest (${middle} ${lowest})`,
	middleTop: (noun, year, middle, who, value) =>
		`I ${year} ligger ${who} højest af ${DEFINITE[noun]} (${middle} ${value})`,
	mean: 'middel',
	median: 'median',
	farthestApart: (year, who, lowest, highest) =>
		`I ${year} er områderne længst fra hinanden om ${who}, fra ${lowest} til ${highest}`,
	farthestApartBetween: (year, who, low, lowest, high, highest) =>
		`I ${year} er områderne længst fra hinanden om ${who}, fra ${lowest} i ${low} til ${highest} i ${high}`,
	closest: (year, who, lowest, highest) =>
		`I ${year} er områderne tættest på hinanden om ${who}, fra ${lowest} til ${highest}`,
	closestSame: (year, who, value) => `I ${year} har områderne samme tal for ${who}, ${value}`,
	groups: (sizes) => `Områder, der ligner hinanden, danner grupper på ${sizes}`,
	twins: (who, isAll) => (isAll ? `${who} har alle de samme tal` : `${who} har de samme tal`),

	dontKnow: (share, most) => `Ved ikke er svaret i ${share}${most ? `, oftest for ${most}` : ''}`,
	notApplicable: (share, most) =>
		`Ikke relevant er svaret i ${share}${most ? `, oftest for ${most}` : ''}`,
	interpolated: (share) => `Tallet er interpoleret mellem to vurderinger i ${share}`,
	silentRows: (who) => `${who} har intet tal`,

	moved: (share, up, down) => `${share} har flyttet sig: ${up} op, ${down} ned`,
	noneMoved: (of) => `Ingen af ${of} har flyttet sig`,
	largestRise: (who, change) => `Mest op: ${who}, ${change}`,
	largestFall: (who, change) => `Mest ned: ${who}, ${change}`,
	largestMean: (noun, who, middle, change) =>
		`Af ${DEFINITE[noun]} har ${who} flyttet sig mest, i ${middle} ${change}`,
	middleDifference: (middle, change) => `Forskellen er i ${middle} ${change}`,
	unchanged: (share) => `${share} er uændret`,
	turned: (share) => `${share} har svar, der ikke kan trækkes fra hinanden`,
	silent: (share) => `${share} er ikke besvaret på begge sider`,
	differenceRange: (lowest, highest) => `Forskellene går fra ${lowest} til ${highest}`,
	noDifference: 'Der er ingen tal, der kan trækkes fra hinanden'
};

function course({ from, fromYear, to, toYear }: Course): string {
	return `fra ${from} i ${fromYear} til ${to} i ${toYear}`;
}

const verb = (isOne: boolean, one: string, many: string) => (isOne ? one : many);

const en: FactWords = {
	count: (count, noun) => `${count} ${nounOf('en', noun, count)}`,
	share: (count, of, noun) => `${count} of ${of} ${nounOf('en', noun, of)}`,
	others: (count, noun) => `${count} other ${nounOf('en', noun, count)}`,
	cellOf: (technology, area) => `${technology} in ${area}`,
	list: (names) => listed(names, 'and'),

	range: (lowest, highest) => `Numbers run from ${lowest} to ${highest}`,
	allEqual: (value) => `All numbers are ${value}`,
	scored: (count, of) =>
		`${count} of ${of} ${nounOf('en', 'cell', of)} ${verb(count === 1, 'is', 'are')} scored`,
	nothingScored: 'Nothing is scored yet',
	shows: (technologies, years) => `The figure has room for ${technologies}, ${years}`,

	grows: (who, way) => `Growth: ${who}, ${courseEn(way)}`,
	growsMost: (who, way) => `Largest growth: ${who}, ${courseEn(way)}`,
	growMostEach: (who, distance) => `Largest growth: ${who}, each by ${distance}`,
	growsMostInAll: (who, middle, distance, from, to) =>
		`Largest growth across the areas: ${who}, a ${middle} of ${distance} from ${from} to ${to}`,
	leap: (who, way) => `Largest leap: ${who}, ${courseEn(way)}`,
	falls: (who, way) => `Falling: ${who}, ${courseEn(way)}`,
	fallMany: (who, furthest, way) =>
		furthest && way
			? `Falling over time: ${who}, most of all ${furthest}, ${courseEn(way)}`
			: `Falling over time: ${who}`,
	noneFalls: (count, noun) => `None of ${count} ${nounOf('en', noun, count)} falls over time`,
	still: (who, value) => `At ${value} throughout: ${who}`,
	reachesFirst: (who, half, year) => `First to reach ${half}: ${who}, in ${year}`,
	reachesAtOnce: (who, half, year) => `At ${half} or more as early as ${year}: ${who}`,
	reached: (share, half, year, isOne) =>
		`In ${year}, ${share} ${verb(isOne, 'is', 'are')} at ${half} or more`,

	topAndBottom: (year, top, highest, bottom, lowest) =>
		`Highest in ${year}: ${top} at ${highest}; lowest: ${bottom} at ${lowest}`,
	top: (year, who, value) => `Highest in ${year}: ${who} at ${value}`,
	bottom: (year, who, value) => `Lowest in ${year}: ${who} at ${value}`,
	allAlike: (year, who, value) => `In ${year}, ${who} all have the same number, ${value}`,
	only: (year, who, value) => `The only number in ${year}: ${who} at ${value}`,
	apart: (year, who, value, others, lowest, highest) =>
		lowest === highest
			? `In ${year}, one stands out: ${who} at ${value}, with ${others} at ${lowest}`
			: `In ${year}, one stands out: ${who} at ${value}, with ${others} from ${lowest} to ${highest}`,

	middles: (noun, year, middle, top, highest, bottom, lowest) =>
		`Highest of the ${nounOf('en', noun, 2)} in ${year}: ${top} (${middle} ${highest}); lowest: ${bottom} (${middle} ${lowest})`,
	middleTop: (noun, year, middle, who, value) =>
		`Highest of the ${nounOf('en', noun, 2)} in ${year}: ${who} (${middle} ${value})`,
	mean: 'mean',
	median: 'median',
	farthestApart: (year, who, lowest, highest) =>
		`In ${year}, areas are furthest apart on ${who}, from ${lowest} to ${highest}`,
	farthestApartBetween: (year, who, low, lowest, high, highest) =>
		`In ${year}, areas are furthest apart on ${who}, from ${lowest} in ${low} to ${highest} in ${high}`,
	closest: (year, who, lowest, highest) =>
		`In ${year}, areas are closest on ${who}, from ${lowest} to ${highest}`,
	closestSame: (year, who, value) => `In ${year}, areas have the same number for ${who}, ${value}`,
	groups: (sizes) => `Areas that are alike form groups of ${sizes}`,
	twins: (who, isAll) =>
		isAll ? `${who} all have the same numbers` : `${who} have the same numbers`,

	dontKnow: (share, most) =>
		`"Don't know" is the answer in ${share}${most ? `, most often for ${most}` : ''}`,
	notApplicable: (share, most) =>
		`"Not applicable" is the answer in ${share}${most ? `, most often for ${most}` : ''}`,
	interpolated: (share) => `The number is interpolated between two scores in ${share}`,
	silentRows: (who) => `Without a number: ${who}`,

	moved: (share, up, down) => `${share} moved: ${up} up, ${down} down`,
	noneMoved: (of) => `None of ${of} moved`,
	largestRise: (who, change) => `Furthest up: ${who}, ${change}`,
	largestFall: (who, change) => `Furthest down: ${who}, ${change}`,
	largestMean: (noun, who, middle, change) =>
		`Most movement among ${nounOf('en', noun, 2)}: ${who}, a ${middle} of ${change}`,
	middleDifference: (middle, change) => `The ${middle} difference is ${change}`,
	unchanged: (share, isOne) => `${share} ${verb(isOne, 'is', 'are')} unchanged`,
	turned: (share, isOne) => `${share} ${verb(isOne, 'has', 'have')} no number to subtract`,
	silent: (share, isOne) => `${share} ${verb(isOne, 'is', 'are')} not answered on both sides`,
	differenceRange: (lowest, highest) => `Differences run from ${lowest} to ${highest}`,
	noDifference: 'There are no numbers to subtract'
};

function courseEn({ from, fromYear, to, toYear }: Course): string {
	return `from ${from} in ${fromYear} to ${to} in ${toYear}`;
}

export const factWords: Record<Language, FactWords> = { da, en };
