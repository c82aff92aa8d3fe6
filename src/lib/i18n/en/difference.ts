import type { difference as da } from '#lib/i18n/da/difference.ts';

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);

export const difference: typeof da = {
	from: 'From',
	to: 'To',
	swap: 'Swap sides',

	now: 'now',
	nowOption: 'Now (agreed scores)',
	endOf: (day) => `the end of ${day}`,
	groups: {
		named: 'Named versions',
		step: 'End of an earlier day',
		ballot: 'Ballots'
	},

	noSide: 'There is nothing to compare with yet',
	noSideText:
		'Name the project as it is now under History. Then you can see here what has moved since. The end of each earlier day comes by itself.',
	none: 'No differences',
	noneText: (from, to) => `All is the same: ${from} and ${to}.`,
	noHorizon: (year) => `Neither side has ${year}`,
	noHorizonText: 'Choose another year on the line below.',
	notRead: 'Could not read the version',

	moved: 'What moved',
	summary: (moved, others) =>
		others === 0 ? `${cells(moved)} moved` : `${moved} moved, ${others} changed otherwise`,
	movedAt: (count) => (count === 0 ? 'none moved' : `${count} moved`),
	scores: 'Scores',
	framework: 'Framework and areas',
	hidden: (count) => `${cells(count)} more in what is hidden`,
	showAll: (count) => `Show all ${count}`,
	gone: 'not there now',

	notes: {
		confidence: (from, to) => `confidence: ${from} to ${to}`,
		review: (from, to) => `review: ${from} to ${to}`,
		rationale: 'new rationale',
		sources: 'other sources',
		range: 'another range',
		question: 'another open question',
		callout: 'another note on the figure'
	},
	confidences: { low: 'low', medium: 'medium', high: 'high' },
	noConfidence: 'none',
	reviews: { draft: 'draft', reviewed: 'reviewed', agreed: 'agreed', locked: 'locked' },

	parts: {
		technology: 'Technology',
		horizon: 'Horizon',
		area: 'Area',
		level: 'Level',
		sector: 'Sector'
	},
	acts: { added: 'added', removed: 'removed', hidden: 'hidden', shown: 'shown again' },
	renamed: (was, name) => `${was} is now called ${name}`,
	part: (part, name, act) => `${part} ${act}: ${name}`,
	rescaled: (was, name) =>
		`The scale has changed from ${was} to ${name}. Numbers cannot be subtracted.`,
	locked: (name) => `Area locked: ${name}`,
	unlocked: (name) => `Area unlocked: ${name}`,
	reviewed: (name, from, to) => `${name}: ${from} to ${to}`
};
