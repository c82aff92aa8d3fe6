import type { reasonsWords as da } from '#lib/i18n/da/reasons.ts';

/** Why an area is in or out, and what would change that. Numbers come in as they are written. */
export const reasonsWords: typeof da = {
	whyIn: (area) => `Why is ${area} in?`,
	whyOut: (area) => `Why not ${area}?`,
	title: 'Why?',
	choose: 'Show the reasons for',
	chosen: 'In',
	out: 'Out',
	reasons: 'Reasons',
	waiting: 'Computing …',
	impossible:
		'No selection meets the constraints, so there is nothing to give reasons for. Ease a constraint.',
	notFound:
		'No selection has been found, so there is nothing to give reasons for. Ease a constraint, or select fewer.',
	tooFew: (ranked, size) =>
		`There is nothing to give reasons for yet: ${size} are to be selected, and ${ranked === '0' ? 'no areas' : `only ${ranked}`} can be ranked. Fill in what is missing, or select fewer.`,
	tooFewShown: (shown, size) =>
		`There is nothing to give reasons for yet: ${size} are to be selected, and there are only ${shown} areas. Select fewer.`,
	lackingIn: (criterion, count) =>
		`${criterion}: ${count === '1' ? '1 area lacks' : `${count} areas lack`} numbers.`,
	ownIn: 'You have chosen the area yourselves. This is why the proposal does not.',
	ownOut: 'You have taken the area out yourselves. This is why the proposal has it.',
	unproven: 'The search was cut off: there may be a better selection.',

	quoted: (name) => `“${name}”`,
	points: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
	under: (number) => `under ${number}`,
	nearly: (points) => `${points} (nearly equal)`,
	rank: (rank, isShared) => `${isShared ? 'shared ' : ''}no. ${rank}`,
	noRank: 'no rank',

	lockedIn: 'Locked in: the area is in whatever its points.',
	lockedInBy: (constraint) =>
		`The constraint ${constraint} is about this area alone and takes it in.`,
	lockedOut: 'Locked out: the area is out whatever its points.',
	lockedOutBy: (constraint) =>
		`The constraint ${constraint} is about this area alone and keeps it out.`,
	forcedIn: 'No allowed selection can do without the area.',
	forcedOut: 'No allowed selection can have the area: the constraints rule it out.',
	held: (constraint) =>
		`In because of the constraint ${constraint}. Without that constraint the area would be out.`,
	blocked: (constraints, count) =>
		count === 1
			? `The constraint ${constraints} keeps the area out.`
			: `The constraints ${constraints} together keep the area out.`,
	blockedBy: (constraint, areas) =>
		`Already chosen: ${areas}. The constraint ${constraint} allows no more.`,

	standing: (rank, of, points) => `Is ${rank} of ${of} with ${points}.`,
	unranked: 'Cannot be ranked.',
	lockedInEarly: 'Locked in: the area must be in.',
	lockedOutEarly: 'Locked out: the area must not be in.',
	stillSearching: 'The set is still being looked for. The other reasons come when it is found.',
	allEqual: (of, points) =>
		`All ${of} that can be ranked have ${points}: points do not set any of them apart.`,
	firstOfList:
		'So the proposal is merely the first of the list. Choose yourselves, or enter numbers that set the areas apart.',
	standingIn: (rank, of, points) => `In as ${rank} of ${of} with ${points}.`,
	standingOut: (rank, of, points) => `Out as ${rank} of ${of} with ${points}.`,
	inUnranked: 'In, though it cannot be ranked.',
	outUnranked: 'Out, because the area cannot be ranked.',
	most: (criterion, part, whole) => `Mostly because of ${criterion}: ${part} of ${whole}.`,
	least: (criterion, part, whole) =>
		`It lacks most on ${criterion}, which gives ${part} of ${whole}.`,
	below: (rank, area, gap) => `It is ${gap} short of ${rank}, ${area}.`,
	belowFree: (rank, area, gap) =>
		`The lowest of the chosen that no constraint holds in is ${rank}, ${area}. It is ${gap} short of that.`,
	without: (loss, exchange) => `Without the area the selection falls by ${loss}${exchange}.`,
	with: (loss, exchange) => `With the area the selection falls by ${loss}${exchange}.`,
	tiedWithout: (exchange) => `Tied: a selection without the area is exactly as good${exchange}.`,
	tiedWith: (exchange) => `Tied: a selection with the area is exactly as good${exchange}.`,
	comes: (areas) => `in comes ${areas}`,
	leaves: (areas) => `out goes ${areas}`,
	exchange: (parts) => (parts.length === 0 ? '' : `, and ${parts.join(' while ')}`),

	alone: 'No other selection is nearly as good.',
	inAll: (count, margin) => `In all of the ${count} selections within ${margin} of the best.`,
	inNone: (count, margin) => `In none of the ${count} selections within ${margin} of the best.`,
	inSome: (part, count, margin) =>
		`In ${part} of the ${count} selections within ${margin} of the best.`,
	atLeast: (count) => `at least ${count}`,
	swapOut: (area, loss) => `Can change places with ${area}: the selection falls by ${loss}.`,
	swapIn: (area, loss) => `Can come in for ${area}: the selection falls by ${loss}.`,

	swapOutTied: (area) => `Can change places with ${area}: that is exactly as good.`,
	swapInTied: (area) => `Can come in for ${area}: that is exactly as good.`,

	stays: (fall) => `Keeps its place until its own points have fallen by ${fall}.`,
	lift: (constraints, count) =>
		count === 1
			? `Comes in if the constraint ${constraints} is removed.`
			: `Comes in if one of these constraints is removed: ${constraints}.`,
	rise: (rise, ways) => `Comes in if its own points rise by ${rise}${ways}.`,
	liftTie: (constraint) => `Ties with another if the constraint ${constraint} is removed.`,
	liftAndRise: (constraint, rise, ways) =>
		`Comes in if the constraint ${constraint} is removed and its own points rise by ${rise}${ways}.`,
	ways: (ways) => `: ${ways}`,
	either: (ways) => ways.join(' or '),
	way: (criterion, from, to, isUp) =>
		`${criterion} from ${from} to ${isUp ? 'at least' : 'at most'} ${to}`,
	beyond: (way, end) => `${way} (beyond ${end}, the end of the scale)`,
	beyondPossible: (way, end) => `${way} (cannot be reached: the limit is ${end})`,
	noRoute: 'Neither more points nor one constraint less brings the area in.',
	onlyVariation: 'Only variation counts, so the area’s own points move nothing.',
	weight: (criterion, weight, now) =>
		`Comes in if ${criterion} weighs ${weight} instead of ${now}.`,
	noWeight: 'No single weight brings the area in.',

	levelNow: (criterion, year, level, left) =>
		`${criterion} counts from the level in ${year}, which is ${level} of 100. From there it can rise by ${left} at most.`,
	steps: {
		cell: (technology, year, from, to) => `${technology} ${year} (${from} → ${to})`,
		others: (count) => (count === 1 ? 'one more cell' : `${count} more cells`),
		each: (count, cells) =>
			count === 1
				? `Comes in, for example, if one cell of the heat map were one step higher: ${cells}.`
				: `Comes in, for example, if ${count} cells of the heat map were one step higher: ${cells}.`,
		total: (steps, count, cells) =>
			`Comes in, for example, if ${count === 1 ? 'one cell' : `${count} cells`} of the heat map were ${steps} steps higher together: ${cells}.`,
		short: (steps) =>
			`The ${steps} steps up in the heat map that give most do not bring the area in.`
	},

	missing: {
		tooFew: (criterion, scored, cells, least) =>
			`${criterion}: ${scored} of ${cells} cells are scored. Score at least ${least}.`,
		noCells: (criterion) =>
			`${criterion}: no cells are relevant to the area. Let missing numbers count, or lock the area in.`,
		noHorizon: (criterion) =>
			`${criterion}: a year the criterion looks at is gone or out of order. Correct the criterion.`,
		notEntered: (criterion) =>
			`${criterion}: no number has been entered. Enter it, or let missing numbers count.`,
		notAvailable: (criterion) =>
			`${criterion}: there is no such number. Let missing numbers count, or lock the area in.`,
		negative: (criterion, amount) =>
			`${criterion}: ${amount} is below zero and does not count. Correct it.`,
		otherUnit: (criterion, unit) =>
			`${criterion}: the number is in ${unit}, not the unit of the others. Enter it in the same unit.`,
		offScale: (criterion, amount) =>
			`${criterion}: ${amount} has no place on the scale. Correct the number or the scale.`
	},
	counted: {
		exclude: 'The area is not ranked.',
		worst: 'It counts as the worst.',
		middle: 'It counts as the middle of the scale.',
		interval: 'It counts as the middle of the scale, and as anything between under uncertainty.'
	},
	volumes: { costs: 'costs', staff: 'staff', activity: 'activity' },

	seven: {
		title: 'The report’s 7',
		close: 'Close',
		note: 'The report states no criteria for the step from 20 to 7. Volume, pace and variation were about the gross list of 20. The 7 are something to compare with, not the right answer.',
		fictitious:
			'The example’s numbers are made up, so the distance says nothing of the report’s choice.',
		inProposal: 'in the proposal',
		notInProposal: 'not in the proposal',
		members: 'The areas',
		common: (count) => `${count} of the report’s 7 are in the proposal.`,
		standing: 'How they stand',
		isBest: 'The report’s 7 are the best selection with your criteria and weights.',
		sharedBest: 'The report’s 7 are exactly as good as the proposal (tied).',
		loss: (loss, rank, of) =>
			`The report’s 7 are ${loss} below the proposal and no. ${rank} of ${of} allowed.`,
		lossOnly: (loss) => `The report’s 7 are ${loss} below the proposal.`,
		ahead: (lead, constraints) =>
			`The report’s 7 are ${lead} above the proposal, but break ${constraints}.`,
		broken: (constraints) => `The set breaks ${constraints}.`,
		keeps: 'The set keeps all your constraints.',
		noConstraints: 'You have no constraints, so there are none to break.',
		unranked: (areas) =>
			`Not ranked: ${areas}. So the report’s 7 have no points. Enter the missing numbers, or lock the area in.`,
		otherSize: (size) => `You choose ${size}. Points compare only when you choose 7 as well.`,
		impossible: 'No selection meets your constraints, so there is no proposal to compare with.',
		weightsReach: (weights) => `These weights make the report’s 7 the best: ${weights}.`,
		weightsTie: (weights) =>
			`With these weights the report’s 7 are as good as another set (tied): ${weights}.`,
		noWeights: (lead, weights) =>
			`No weights make the report’s 7 the best. Nearest come ${weights}: they are still ${lead} short.`,
		noCriteria: 'There is no other set, or no criterion to weigh, so weights change nothing.',
		locks: (areas) => `With your weights the report’s 7 are chosen if you lock in ${areas}.`,
		noLocks: 'No locks can do it: your constraints do not allow the set.',
		locksUnknown: 'There are too many selections to find the fewest locks.',
		professions: (part, whole) => `Professions: ${part} of ${whole}`,
		sector: (sector, part, whole) => `${sector}: ${part} of ${whole} areas`,
		lock: 'Lock those it takes',
		choose: 'Choose them as our own set',
		isOwn: 'The report’s 7 are your own set now.',
		weightOf: (criterion, weight) => `${criterion} ${weight}`,
		absent:
			'The project does not have all of the report’s 7 areas, so there is nothing to compare with.'
	}
};
