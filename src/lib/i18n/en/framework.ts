import type { framework as danish } from '#lib/i18n/da/framework.ts';

export const framework: typeof danish = {
	title: 'Framework',
	intro: 'What the project scores, and what the numbers mean.',
	kept: 'Changes are kept when you leave a field, and can be undone.',
	contents: 'On this page',

	textsTitle: 'Name and caveat',
	textsIntro: 'Printed on every figure. Where one language is missing, the other is used.',
	projectName: 'Name',
	caveat: 'Caveat',
	danish: 'Danish',
	english: 'English',
	inLanguage: (field, language) => `${field}, ${language}`,
	emptyCaveat: 'Write a caveat in at least one language. The old one is kept.',

	sourcesTitle: 'Sources',
	provenanceTitle: 'Provenance',
	sourceLine: 'Source line under the figures:',
	createdOn: (date) => `Created ${date}.`,
	noProvenance: 'The project does not say where its lists come from.',

	moveUp: (name) => `Move ${name} up`,
	moveDown: (name) => `Move ${name} down`,
	hide: (name) => `Hide ${name}`,
	show: (name) => `Show ${name} again`,
	remove: (name) => `Delete ${name}`,
	more: (name) => `More about ${name}`,
	moved: (name, place, of) => `${name} is now number ${place} of ${of}`,
	added: (name) => `${name} is added`,
	removed: (name) => `${name} is deleted`,
	removedWith: (name, scores) => `${name} is deleted with ${scores}`,
	hiddenNow: (name) => `${name} is hidden. Its scores are kept.`,
	shownNow: (name) => `${name} is shown again`,
	hidden: 'hidden',
	locked: 'locked',
	laterSteps: 'More has happened since. Use Undo at the top, step by step.',
	scores: (count) => (count === 1 ? '1 score' : `${count} scores`),
	noScores: 'no scores',
	keysHint: 'Alt + arrow up and arrow down move the row you are in.',

	insertHyphen: 'Insert soft hyphen',
	insertHyphenHint: 'The word may break here (Alt + hyphen)',
	breaksAt: 'May break like this:',
	tooLong: (limit, length) =>
		`The text has ${length} characters; there is room for ${limit}. Make it shorter. The old one is kept.`,

	removeTitle: (name) => `Delete ${name}?`,
	removeCount: (cells) => `${cells} go with it.`,
	removeAnswers: (count) =>
		count === 1
			? 'Among them is 1 answer from a ballot.'
			: `Among them are ${count} answers from ballots.`,
	removeUndo: 'It can be undone, and the numbers stay in the history.',
	cells: (count) => (count === 1 ? '1 cell with a score' : `${count} cells with scores`),
	removeNow: 'Delete',
	hideInstead: 'Hide instead',
	cannotRemove: (name) => `${name} cannot be deleted`,

	refusals: {
		emptyLabel: () => 'Write a name in at least one language. The old one is kept.',
		longLabel: (data) =>
			`There is room for ${data['limit']} characters. Make the text shorter. The old one is kept.`,
		badYear: (data) => `Write a year from ${data['first']} to ${data['last']}. Nothing is changed.`,
		sameYear: (data) =>
			`There is already a horizon in ${data['year']}. Choose another year. Nothing is changed.`,
		badNumber: (data) => `Write a whole number from 1 to ${data['last']}. The old one is kept.`,
		lastShown: () => 'At least one must stay shown. Add or show another first.',
		lockedScores: (data) =>
			data['count'] === 1
				? '1 score is locked. Unlock it first, or hide it instead.'
				: `${data['count']} scores are locked. Unlock them first, or hide it instead.`,
		lockedArea: () => 'The area is locked. Unlock it first, or hide it instead.',
		badLimit: (data) =>
			`Write a number from ${data['first']} to ${data['last']}, so that both levels have room. Nothing is changed.`,
		lastLevel: () => 'At least two levels must be shown.'
	},

	technologiesTitle: 'Technologies',
	technologiesIntro: 'The rows of the heat map. Their order here is their order on every figure.',
	technologyName: (name) => `Name of ${name}`,
	newTechnology: 'New technology',
	addTechnology: 'Add technology',
	shortName: 'Short name',
	definition: 'Definition',
	group: 'Group',
	groupOf: (name) => `Group of ${name}`,
	noGroup: 'No group',
	newGroup: 'New group …',
	newGroupName: 'New group',
	groupName: (name) => `Name of the group ${name}`,
	dissolveGroup: 'Dissolve group',
	dissolve: (name) => `Dissolve the group ${name}`,

	horizonsTitle: 'Horizons',
	horizonsIntro:
		'The years scores are given for. They always stand in time, and may be unequally far apart.',
	timeAxis: (years) => `Time axis with ${years}`,
	year: 'Year',
	yearOf: (year) => `Year of the horizon ${year}`,
	newYear: 'New year',
	addHorizon: 'Add horizon',
	yearsApart: (years) => (years === 1 ? '1 year' : `${years} years`),
	horizonName: (year) => `the horizon ${year}`,

	areasTitle: 'Areas',
	areasIntro: 'An area is a clinical field and a profession.',
	number: 'Number',
	field: 'Field',
	profession: 'Profession',
	sector: 'Group',
	noSector: 'Without group',
	newArea: 'New area',
	addArea: 'Add area',
	addSector: 'Add group',
	newSector: 'New group of areas',
	sectorName: (name) => `Name of the group ${name}`,
	twin: (number) =>
		`The same field and profession as no. ${number}. That is allowed; give each a name of its own if they are to be told apart.`,
	duplicate: 'Copy area',
	duplicateTitle: (name) => `Copy ${name}`,
	duplicateText:
		'The copy stands right after it, is a draft and is not locked. Ballots and volumes are not copied.',
	duplicateWith: (scores) => `Start with ${scores}, all as drafts`,
	duplicateWithout: 'Start without scores',
	duplicateNow: 'Copy',
	duplicated: (name) => `${name} is copied. Give the copy a name of its own.`,
	copyOf: { da: (name) => `${name} (kopi)`, en: (name) => `${name} (copy)` },

	scaleTitle: 'Scale',
	scaleOf: (name, version) => `${name}, version ${version}`,
	scaleType: {
		ratio: 'A ratio scale: means make sense.',
		ordinal: 'An ordinal scale: only medians and distributions make sense.'
	},
	scaleWords: 'Words of the scale',
	scaleName: 'Name of the scale',
	quantity: 'What is measured',
	shortQuantity: 'In short, over the legend',
	levelsOrdinal:
		'Scores follow their level when it is moved. A hidden level cannot be chosen any more; what has been scored with it stays.',
	levelsRatio:
		'The numbers are what is measured, and levels are names of stretches of the scale. So they stand by their numbers and can be neither moved nor hidden: move their limits, rename or delete them.',
	levelMoved: (name, place, of, scores) =>
		`${name} is now level ${place} of ${of}. ${scores} went along and have a new number.`,
	scaleRange: (from, to) => `From ${from} to ${to}`,
	levels: 'Levels',
	levelName: (name) => `Name of the level ${name}`,
	symbol: 'Sign',
	symbolOf: (name) => `Sign of ${name}`,
	levelLimit: (name) => `Highest value of ${name}`,
	upTo: 'to',
	newLevel: 'New level',
	addLevel: 'Add level',
	addLevelPercent: 'The new level takes the upper half of the last one.',
	addLevelNumber: 'The new level takes the next number, and the colours follow.',
	noRoomForLevel: 'There is no room for more levels at the top.',
	levelsRenamed: (count) =>
		count === 1
			? '1 score has the same number but now falls in another level.'
			: `${count} scores have the same numbers but now fall in another level.`,
	removeLevelText: (heir) => `Its numbers go to the level ${heir}. No score changes its number.`,
	citation: 'Source of the scale',
	changeScale: 'Change scale …',

	guide: {
		title: 'Change scale',
		step: (at, of) => `Step ${at} of ${of}`,
		steps: ['New scale', 'What the numbers become', 'Confirm'],
		back: 'Back',
		next: 'Next',
		choose: 'Choose the new scale',
		present: 'in use now',
		method: 'How the scores are carried over',
		methods: { levels: 'Level by level', share: 'By share of the scale', hand: 'By hand' },
		methodHints: {
			levels: 'The lowest level becomes the lowest, the highest the highest, the rest in order.',
			share: 'A number half-way up the old scale comes half-way up the new one.',
			hand: 'You choose what each old level becomes.'
		},
		noCounterpart: 'Nothing corresponds to it',
		becomes: (level) => `${level} becomes`,
		oldNumber: 'Before',
		newNumber: 'After',
		count: 'Scores',
		outcome: 'Outcome',
		exact: 'exact',
		rounded: 'rounded',
		lost: 'cannot be carried over',
		noNumbers: 'The project has no numbers yet. Nothing is lost.',
		summary: (exact, rounded, lost) =>
			`${exact} are carried over exactly, ${rounded} are rounded, ${lost} cannot be carried over.`,
		lostTitle: (count) =>
			count === 1 ? '1 score cannot be carried over' : `${count} scores cannot be carried over`,
		lostChoice: 'What are they to read as?',
		fallbacks: { dontKnow: "Don't know", notScored: 'Not scored' },
		mustChoose: 'Choose what they are to read as before you go on.',
		ballotOf: (name) => `ballot, ${name}`,
		andMore: (count) => `… and ${count} more.`,
		unchanged: (count) =>
			`${count} answers without a number (don't know, not applicable) stay as they are.`,
		ranges: (count) =>
			count === 1 ? '1 range is carried over.' : `${count} ranges are carried over.`,
		rangesLost: (count) =>
			count === 1
				? '1 range cannot be carried over and is removed.'
				: `${count} ranges cannot be carried over and are removed.`,
		locked: (count) =>
			count === 1
				? '1 of them is locked. It is carried over too, since a project has one scale.'
				: `${count} of them are locked. They are carried over too, since a project has one scale.`,
		confirmTitle: (from, to) => `From ${from} to ${to}`,
		history: 'The old numbers stay in the history, and the change can be undone in one step.',
		replaced: (count, word) =>
			count === 1 ? `1 score becomes “${word}”.` : `${count} scores become “${word}”.`,
		change: 'Change scale',
		done: (name) => `The scale is now ${name}`
	}
};
