import type { constraintWords as da } from '#lib/i18n/da/constraints.ts';

const limited = (min: string | null, max: string | null): string => {
	if (min !== null && max !== null) return min === max ? `Exactly ${min}` : `${min} to ${max}`;
	if (min !== null) return `At least ${min}`;
	return max === null ? 'Without limit:' : `At most ${max}`;
};

const SMALL = [
	'None',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten'
];

const inPoints = (points: string) => `${points} ${points === '1' ? 'point' : 'points'}`;

/** Constraints: their names, what they cost, and what to do when they cannot hold. */
export const constraintWords: typeof da = {
	names: {
		sector: (min, max, sector) => `${limited(min, max)} from ${sector}`,
		profession: (min, max, profession) => `${limited(min, max)} of the profession ${profession}`,
		tag: (min, max, label) => `${limited(min, max)} of the group ${label}`,
		lock: (area, isIn) => `Locked ${isIn ? 'in' : 'out'}: ${area}`,
		eitherOr: (a, b) => `At most one of two: ${a} or ${b}`,
		together: (area, needs) => `${area} only together with ${needs}`,
		professions: (min, max) =>
			`${limited(min, max)} ${(max ?? min) === '1' ? 'profession' : 'different professions'}`,
		coverage: (min, level, year) =>
			`At least ${min} ${min === '1' ? 'technology' : 'technologies'} at ${level} or above in ${year}`,
		variation: (min) => `Variation of at least ${min} of 100`
	},
	titles: {
		least: (what) => `At least ${what}`,
		most: (what) => `At most ${what}`,
		from: (sector) => `from ${sector}`,
		profession: (profession) => `of the profession ${profession}`,
		tag: (label) => `of the group ${label}`,
		professions: 'professions',
		technologies: 'technologies',
		coverage: (level, year) => `At ${level} or above in ${year}`,
		variation: 'variation',
		lock: (isIn) => (isIn ? 'Locked in' : 'Locked out'),
		eitherOr: 'At most one of two',
		pair: (a, b) => `${a} or ${b}`,
		together: 'Only together',
		needs: (area, needs) => `${area} needs ${needs}`
	},
	gone: {
		area: 'an area that is gone',
		sector: 'a sector that is gone',
		horizon: 'a year that is gone'
	},
	kinds: {
		sector: 'From a sector',
		profession: 'Of a profession',
		tag: 'From a group of your own',
		lock: 'Lock an area',
		eitherOr: 'At most one of two',
		together: 'Only together',
		professions: 'Number of professions',
		coverage: 'Coverage of technologies',
		variation: 'Variation in the set'
	},
	about: {
		sector: 'At least or at most so many areas from a sector.',
		profession: 'At least or at most so many areas of a profession.',
		tag: 'At least or at most so many from a group you put together.',
		lock: 'An area that must be in, or must not, whatever its numbers.',
		eitherOr: 'Two areas are alike: at most one of them is in.',
		together: 'An area is only in when another is in too.',
		professions: 'So many different professions in the set.',
		coverage: 'So many technologies reach a level in at least one selected area.',
		variation:
			'How different the heat maps of the areas are on average: 0 is alike, 100 is furthest apart.'
	},

	heading: 'Constraints on the set',
	size: {
		label: 'Exact number',
		name: 'Number to select',
		range: 'From–to',
		least: 'Least number',
		most: 'Greatest number',
		asRange: 'Let the number lie between two',
		asSingle: 'Select exactly one number',
		noNumber: (kept) => `Write a whole number. The number is still ${kept}.`,
		tooMany: (asked, most, kept) =>
			`There are ${most} areas, so ${asked} cannot be selected. The number is still ${kept}. Write at most ${most}.`,
		tooFew: (kept) => `At least one area must be selected. The number is still ${kept}.`,
		crossed: (kept) => `The least number cannot be above the greatest. The number is still ${kept}.`
	},
	to: (min, max) => `${min} to ${max}`,
	fewer: (what) => `Fewer: ${what}`,
	more: (what) => `More: ${what}`,
	limitNoNumber: (kept, most) =>
		`Write a whole number from 0 to ${most}. The limit is still ${kept}.`,
	limitCrossed: (kept) =>
		`The lower limit cannot be above the upper one. The limit is still ${kept}.`,

	free: 'Costs nothing.',
	costs: (points) => `Costs ${inPoints(points)}.`,
	nextCosts: (step, points) => `${step} would cost ${inPoints(points)}`,
	nextFree: (step) => `${step} would cost nothing either`,
	nextFreeMore: (step) => `${step} would cost no more`,
	nextCostsMore: (step, points) => `${step} would cost ${inPoints(points)} more`,
	nextImpossible: (step) => `${step} is not possible`,
	smallNumber: (count) => SMALL[count] ?? String(count),
	below: (points) => `less than ${points}`,
	isOff: 'Switched off',
	because: (reason) => `Because: ${reason}`,
	why: 'Why?',
	whyNote: 'Optional. Stands with the constraint in the minutes.',
	actions: (name) => `More about the constraint: ${name}`,
	edit: 'Edit',
	remove: 'Delete',

	add: 'Constraint',
	addTitle: 'New constraint',
	editTitle: 'Edit constraint',
	addMenu: 'Add constraint',
	save: 'Save constraint',
	cancel: 'Cancel',
	fields: {
		sector: 'Sector',
		profession: 'Profession',
		groupDa: 'Name of the group in Danish',
		groupEn: 'Name of the group in English',
		groupAreas: 'Areas in the group',
		area: 'Area',
		first: 'The one area',
		second: 'The other area',
		needs: 'Needs',
		lockIn: 'Must be in',
		lockOut: 'Must not be in',
		horizon: 'Year',
		level: 'Level at least',
		technologies: 'Technologies at least',
		variation: 'Variation at least, 0 to 100',
		min: 'At least',
		max: 'At most',
		noLimit: 'An empty field: no limit.'
	},
	problems: {
		limits: 'Write at least one limit, as a whole number of 0 or more.',
		crossed: 'At least cannot be above at most.',
		group: 'Give the group a name in at least one language.',
		members: 'Choose at least one area of the group.',
		pair: 'Choose two different areas.',
		amount: 'Write a whole number of 0 or more.',
		level: 'Write a level as a number.',
		variation: 'Write a number from 0 to 100.',
		missing: 'Choose from the list.'
	},

	idle: 'Without effect now',
	idleWhy: {
		area: 'An area of the constraint is hidden or deleted. The constraint is kept and holds again when the area is shown.',
		horizon:
			'The year of the constraint is hidden or deleted. The constraint is kept and holds again when the year is shown.'
	},

	impossible: 'These constraints cannot be met together',
	impossibleOne: 'This constraint cannot be met',
	whatToDo: (count) => (count === 1 ? 'Switch it off, or ease it.' : 'Switch one of them off.'),
	noSet: (size) => `No set of ${size} meets the constraints. Nothing has been changed.`,
	unproven: 'The search was cut short, so fewer constraints may be in the conflict.',
	switchOff: 'Switch off',
	switchOffNamed: (name) => `Switch off: ${name}`,
	inAndOut: (area) => `${area} is locked both in and out.`,
	tooManyLocks: (locks, size, over) =>
		`${locks} areas are locked in, but only ${size} are selected. Switch off at least ${over === '1' ? 'one of the locks' : `${over} of the locks`}, or select more.`,
	useSize: (size) => `Select ${size}`,
	noneFound: (size) =>
		`No set of ${size} that meets the constraints has been found. It is not proven that there is none. Ease a constraint, or select fewer.`,
	closest: 'Closest set',
	breaks: 'It breaks',
	useClosest: 'Choose it as our own set',
	points: (points) => inPoints(points),

	tooFew: (candidates, size) =>
		candidates === '0'
			? `${size} are to be selected, but no areas can be ranked.`
			: `${size} are to be selected, but only ${candidates} can be ranked.`,
	lacking: 'These lack numbers:',
	lacks: (area, criteria) => `${area}: ${criteria}`,
	lacksMore: (count) => `${count} more; the ranking shows them all`,
	lackingDo:
		'Fill in the numbers, select fewer, or let the criterion count missing numbers as worst or middle.',

	counted: (all, size, allowed) =>
		`All ${all} sets of ${size} have been worked out. ${allowed} meet the constraints.`,
	proven: (size) => `The best set of ${size} is found and proven best.`,
	notProven: 'Best found – not proven best',
	notProvenWhy: 'There are too many sets to work them all out. There may be a better one.',
	searching: 'Searching for the best set',
	searched: (share) => `${share} searched`,
	report: 'The report states no criteria for the step from 20 to 7. The weights here are your own.',

	advanced: 'Advanced',
	advancedNote: (spread, near) => `Variation ${spread}, nearly as good ${near} points`,
	spread: 'Weight of variation, 0 to 100',
	spreadNote: 'How much it counts that the areas differ. 0: it does not count.',
	near: 'Nearly as good, in points',
	nearNote: 'Sets at most this far below the best are shown as nearly as good.',
	shareWrong: (kept) => `Write a number from 0 to 100. The value is still ${kept}.`
};
