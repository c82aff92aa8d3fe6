import type { Standing } from '#lib/domain/selection/near-equal.ts';
import type { Language } from '#lib/domain/text.ts';

/** The words the figure of a selection has by itself. */
export interface SelectionWords {
	title: (from: number, to: number) => string;
	eyebrow: string;
	quantity: string;
	proposed: string;
	/** The same where constraints have had a say. */
	proposedWithin: string;
	own: string;
	decided: (day: string) => string;
	/** Where the constraints allow no set, and there is no other. */
	noSet: (size: number) => string;
	nobodyRanked: string;
	area: string;
	criteria: string;
	contribution: string;
	points: string;
	standing: string;
	standings: Readonly<Record<Standing, string>>;
	rank: string;
	chosen: string;
	chosenLocked: string;
	notChosen: string;
	/** In a table, where no set is allowed or the area is in no ranking. */
	noStanding: string;
	lockedIn: string;
	lockedOut: string;
	/** Where the set ends. `gap` is in points; `null` for areas with equally many. */
	cut: (rank: number, gap: string | null) => string;
	unranked: (criteria: string) => string;
	standingNote: (points: string) => string;
	moreNear: string;
	notProven: string;
	constraints: (list: string) => string;
	broken: (list: string) => string;
	variation: (share: string) => string;

	/* Sentences of the alternative text, without their full stops. */
	chosenAre: (names: string) => string;
	chosenCount: (chosen: number, of: number) => string;
	pointsRange: (lowest: string, highest: string) => string;
	weights: (list: string) => string;
	closest: (inside: string, least: string, outside: string, most: string) => string;
	unrankedCount: (count: number) => string;
	withWeight: (criterion: string, weight: string) => string;
}

const da: SelectionWords = {
	title: (from, to) => `Fra ${from} til ${to}`,
	eyebrow: 'Udvælgelse',
	quantity: 'Vægtet sum, point af 100.',
	proposed: 'Valgt: sættet med flest point.',
	proposedWithin: 'Valgt: sættet med flest point, der opfylder kravene.',
	own: 'Valgt: gruppens eget sæt.',
	decided: (day) => `Valgt: sættet, der blev besluttet ${day}.`,
	noSet: (size) => `Intet sæt på ${size} opfylder kravene, så ingen er valgt.`,
	nobodyRanked: 'Ingen områder har de tal, en rangliste kræver, så ingen er valgt.',
	area: 'Område',
	criteria: 'Kriterier og vægte',
	contribution: 'Bidrag til point',
	points: 'Point',
	standing: 'Stilling',
	standings: { core: 'Kerne', borderline: 'Grænse', exterior: 'Ydre' },
	rank: 'Nr.',
	chosen: 'Valgt',
	chosenLocked: 'Valgt, låst',
	notChosen: 'Ikke valgt',
	noStanding: 'Ingen',
	lockedIn: 'Låst ind',
	lockedOut: 'Låst ude',
	cut: (rank, gap) =>
		gap === null
			? `Her går grænsen. Nr. ${rank} har lige så mange point`
			: `Her går grænsen. Afstand til nr. ${rank}: ${gap} point`,
	unranked: (criteria) => `Kan ikke rangeres: intet tal for ${criteria}`,
	standingNote: (points) =>
		`Kerne: med i alle sæt, der er næsten lige så gode (højst ${points} point under det bedste). Grænse: med i nogle af dem. Ydre: ikke med i nogen.`,
	moreNear: 'Der er flere næsten lige så gode sæt, end der er talt.',
	notProven: 'Sættet er det bedste, der er fundet. Det er ikke bevist, at intet er bedre.',
	constraints: (list) => `Krav: ${list}.`,
	broken: (list) => `De valgte opfylder ikke: ${list}.`,
	variation: (share) => `Forskellighed i sættet vejer ${share} og er ikke med i områdernes point.`,
	chosenAre: (names) => `Valgt: ${names}`,
	chosenCount: (chosen, of) => `${chosen} af ${of} områder er valgt`,
	pointsRange: (lowest, highest) => `Point går fra ${lowest} til ${highest} af 100`,
	weights: (list) => `Vægte: ${list}`,
	closest: (inside, least, outside, most) =>
		`Færrest point blandt de valgte: ${inside} med ${least}; flest blandt de øvrige: ${outside} med ${most}`,
	unrankedCount: (count) =>
		count === 1 ? '1 område kan ikke rangeres' : `${count} områder kan ikke rangeres`,
	withWeight: (criterion, weight) => `${criterion} ${weight}`
};

const en: SelectionWords = {
	title: (from, to) => `From ${from} to ${to}`,
	eyebrow: 'Selection',
	quantity: 'Weighted sum, points of 100.',
	proposed: 'Chosen: the set with most points.',
	proposedWithin: 'Chosen: the set with most points that meets the constraints.',
	own: "Chosen: the group's own set.",
	decided: (day) => `Chosen: the set that was decided on ${day}.`,
	noSet: (size) => `No set of ${size} meets the constraints, so none is chosen.`,
	nobodyRanked: 'No area has the numbers a ranking needs, so none is chosen.',
	area: 'Area',
	criteria: 'Criteria and weights',
	contribution: 'Contribution to points',
	points: 'Points',
	standing: 'Standing',
	standings: { core: 'Core', borderline: 'Border', exterior: 'Outer' },
	rank: 'No.',
	chosen: 'Chosen',
	chosenLocked: 'Chosen, locked',
	notChosen: 'Not chosen',
	noStanding: 'None',
	lockedIn: 'Locked in',
	lockedOut: 'Locked out',
	cut: (rank, gap) =>
		gap === null
			? `The set ends here. No. ${rank} has as many points`
			: `The set ends here. Distance to no. ${rank}: ${gap} points`,
	unranked: (criteria) => `Cannot be ranked: no number for ${criteria}`,
	standingNote: (points) =>
		`Core: in all sets that are nearly as good (at most ${points} points below the best). Border: in some of them. Outer: in none.`,
	moreNear: 'There are more sets nearly as good than were counted.',
	notProven: 'The set is the best that was found. It is not proven that none is better.',
	constraints: (list) => `Constraints: ${list}.`,
	broken: (list) => `The chosen do not meet: ${list}.`,
	variation: (share) =>
		`Variety within the set weighs ${share} and is not part of the points of the areas.`,
	chosenAre: (names) => `Chosen: ${names}`,
	chosenCount: (chosen, of) =>
		chosen === 1 ? `1 of ${of} areas is chosen` : `${chosen} of ${of} areas are chosen`,
	pointsRange: (lowest, highest) => `Points run from ${lowest} to ${highest} of 100`,
	weights: (list) => `Weights: ${list}`,
	closest: (inside, least, outside, most) =>
		`Fewest points among the chosen: ${inside} with ${least}; most among the others: ${outside} with ${most}`,
	unrankedCount: (count) =>
		count === 1 ? '1 area cannot be ranked' : `${count} areas cannot be ranked`,
	withWeight: (criterion, weight) => `${criterion} ${weight}`
};

export const selectionWords: Record<Language, SelectionWords> = { da, en };

/** Whether an area is chosen, and by whom that is fixed; empty where there is nothing to say. */
export function markWords(
	{ isChosen, lock }: { isChosen: boolean; lock: 'in' | 'out' | null },
	language: Language
): string {
	const words = selectionWords[language];
	if (isChosen) return lock === 'in' ? words.chosenLocked : words.chosen;
	if (lock === null) return '';
	return lock === 'in' ? words.lockedIn : words.lockedOut;
}
