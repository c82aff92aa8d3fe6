import type { selectWords as da } from '#lib/i18n/da/select.ts';

/** The select screen: the ranking, and the chosen set. */
export const selectWords: typeof da = {
	title: (areas, size) => `From ${areas} to ${size}`,
	range: (min, max) => (min === max ? `${min}` : `${min}–${max}`),
	subtitle: 'Ranked by weighted sum, scaled from the lowest to the highest area',
	notProven: 'Best found – not proven best',
	view: 'View',
	views: { contributions: 'Contributions', uncertainty: 'Uncertainty' },
	showReport: "Show the report's 7",
	partFailed:
		'This part could not be loaded. Your selection is kept. Reload the page to try again.',
	failed:
		'The best set could not be worked out. Weights, constraints and scores are kept. Try again, or reload the page.',
	failedBefore: 'What is shown is from before the last change.',
	retry: 'Try again',
	working: 'Working …',
	early:
		'The ranking goes by points. The set, and what constraints cost, come when they are found.',
	searching: (share) => `Looking for the best set, ${share}`,

	ranking: 'Ranking',
	columns: {
		rank: 'No.',
		area: 'Area',
		contributions: 'Contribution',
		points: 'Points',
		robustness: 'Robustness, of 100',
		pick: 'Pick'
	},
	unranked: 'not ranked',
	showReasons: (area) => `Show why: ${area}`,
	contribution: (criterion, points) => `${criterion} ${points}`,
	levelNow: (year, level) => `Level ${year}: ${level}`,
	tied: 'tied',
	close: 'nearly equal',
	closeTo: (rank) => `with no. ${rank}`,
	standings: { core: 'Core', borderline: 'Borderline', exterior: 'Exterior' },
	inNear: (share) => `In ${share} of 100 sets that are nearly as good`,
	notYet: 'Comes when the set is found',
	noSets: 'No sets to measure by',

	picked: 'Picked',
	pick: 'Pick',
	lockedIn: 'Locked',
	lockedOut: 'Out',
	pickActs: {
		add: (area) => area,
		remove: (area) => `${area}. Take out`,
		free: (area) => `${area}. Free it`
	},
	more: (area) => `Lock ${area}`,
	locks: { in: 'Lock in', out: 'Lock out', free: 'Free it' },

	line: {
		here: 'The line is here.',
		byPoints: 'The line by points alone.',
		gap: (rank, points) => `Distance to no. ${rank}: ${points} points`,
		close: (rank, points) => `Nearly equal to no. ${rank}: ${points} points`,
		tied: (rank) => `Tied with no. ${rank}`
	},

	cannotRank: (why) => `cannot be ranked: ${why}`,
	missing: {
		tooFew: (scored, cells) => `${scored} of ${cells}`,
		noHorizon: 'the horizon is gone',
		notEntered: 'no number entered',
		notAvailable: 'there is no number',
		negative: 'a number below zero does not count',
		otherUnit: 'another unit than the others',
		offScale: 'outside the scale'
	},

	empty: {
		none: 'There are no areas to choose from',
		one: 'One area is no choice',
		add: 'Add areas on the score page. Then they are ranked here.',
		unscored: 'No area can be ranked yet',
		score:
			'The list shows what each area lacks. Score the cells, enter volumes, or choose another criterion.',
		toScore: 'Go to scoring'
	},

	chosenTitle: (count) => {
		if (count === 0) return 'None selected';
		return count === 1 ? 'The one selected' : `The ${count} selected`;
	},
	chosenList: 'Selected areas',
	sum: (sum, mean) => `sum ${sum} · mean ${mean}`,
	tooFewRanked: (ranked, size) =>
		ranked === 0
			? 'There is no proposal until areas can be ranked.'
			: `Only ${ranked} ${ranked === 1 ? 'area' : 'areas'} can be ranked, and ${size} are to be chosen. Fill in what is missing, or choose fewer.`,
	impossible:
		'No set meets all constraints. Weights and constraints are kept. Ease a constraint, or pick areas yourselves.',
	noSector: 'No sector',
	locked: 'locked',
	strip: (year) => `Highest level in the set, ${year}`,
	noLevel: 'not scored',

	own: {
		title: 'Your own choice',
		below: (points) => `${points} points below the best`,
		best: 'As good as the best',
		above: (points) => `${points} points above the best allowed`,
		rank: (rank, of) => `no. ${rank} of ${of}`,
		swap: (into, out, points) => `Best exchange: ${into} for ${out}, ${points} points more`,
		breaks: (count) => (count === 1 ? 'Breaks one constraint.' : `Breaks ${count} constraints.`),
		tooFew: (chosen, size, missing) =>
			`${chosen} of ${size} picked. Pick ${missing} more to compare the set.`,
		tooMany: (chosen, size, over) =>
			`${chosen} picked, ${size} at most. Take ${over} out to compare the set.`,
		follow: 'Follow the proposal'
	},

	reserve: 'Reserves',
	reserveNone: 'No other area can come in',
	reserveFirst: (area) => `First ${area}`,
	costs: (points) => `costs ${points} points`,
	costsNothing: 'costs nothing',

	near: 'Nearly as good',
	nearCount: (count, points, isComplete) =>
		`${isComplete ? '' : 'At least '}${count} sets are nearly as good (${points} points at most)`,
	nearOne: (points) => `No other set is as good (within ${points} points)`,
	findMostVaried: 'Show the most varied',
	mostVaried: 'The most varied of them',
	sameAsBest: 'The proposed set is also the most varied.',

	others: 'Next best sets and exchanges',
	othersNote: (sets, pairs) =>
		`${sets} ${sets === 1 ? 'set' : 'sets'}, ${pairs} ${pairs === 1 ? 'exchange' : 'exchanges'} under 1 point`,
	nextBest: 'Next best sets',
	noNextBest: 'There is no other allowed set.',
	setPoints: (points) => `mean ${points}`,
	inOut: (into, out) => `${into} in, ${out} out`,
	swaps: 'Can change places',
	swap: (out, into, points) => `${out} and ${into}: ${points} points`,
	noSwaps: 'No two areas can change places for less than 1 point.',

	changed: (into, out) =>
		[into && `Into the proposal: ${into}.`, out && `Out: ${out}.`].filter(Boolean).join(' ')
};
