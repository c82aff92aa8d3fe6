import type { uncertaintyWords as da } from '#lib/i18n/da/uncertainty.ts';

/** How firm the ranking and the set are, found by drawing. */
export const uncertaintyWords: typeof da = {
	title: 'Uncertainty',
	intro:
		'The choice is made anew many times, with weights and scores drawn within what is known. The constraints hold every time.',

	known: 'What do we know of the weights?',
	knownOptions: {
		exact: 'They are as set',
		about: 'They are about right',
		ranked: 'Only their order',
		unknown: 'Nothing'
	},
	assumes: {
		exact: 'Assumption: the weights are exactly as set.',
		about:
			'Assumption: each weight may be up to 30% smaller or larger than set. All in between is equally possible.',
		ranked:
			'Assumption: only the order of the weights is known. All weights in that order are equally possible.',
		unknown: 'Assumption: nothing is known of the weights. All weights are equally possible.'
	},
	views: (most) =>
		most < 2
			? 'The scores are those of the team; nobody has scored on their own.'
			: `The scores are drawn among those who have scored on their own: up to ${most} for an area. A draw takes one person’s view of the whole area.`,
	intervals: 'Scores and figures known only as a range are drawn evenly within it.',

	seed: 'Seed',
	seedNote: 'The same seed gives the same numbers.',
	nextSeed: 'Next seed',
	badSeed: (kept) =>
		`A seed is a whole number from 0 to 999999999. It is still ${kept}; type another.`,

	drawing: 'Drawing …',
	refining: (done, total) => `${done} of ${total} draws are made.`,
	done: (draws) => `${draws} draws.`,
	outdated: 'The numbers are from before the last change. New ones are on their way.',
	failed:
		'The draws could not be made. Weights and scores are as they were. Choose another seed to try again.',
	impossible:
		'No selection satisfies all constraints, so there is nothing to draw. Ease a constraint, or switch one off.',
	noWeights: 'No weights fit what is known. Choose something else about the weights.',
	unproven:
		'Some searches were cut off before they were done. The numbers may therefore be slightly off.',

	area: 'Area',
	sets: {
		caption: 'How often each area is in the best set',
		note: (size) =>
			`Safe: at least 90% of the draws. Out: at most 10%. In between the area is borderline. “Among the first ${size}” leaves constraints aside.`,
		share: 'In the set',
		error: '± from drawing',
		standing: 'Verdict',
		inTop: (size) => `Among the first ${size}`,
		confidence: 'Confidence',
		central: 'Central weight'
	},
	standings: { safe: 'Safe', open: 'Borderline', out: 'Out' },
	points: (percent) => `± ${percent}%`,
	regret: (points) => `The chosen set is on average ${points} points below the best of each draw.`,
	winners: (sets, share) =>
		sets === 1
			? 'The same set is best in all draws.'
			: `${sets} different sets are best at least once. The most frequent is best in ${share} of the draws.`,
	central:
		'Central weight: the mean of the weights that put the area first. Confidence: how often it is first with those very weights. A dash says that the area is never first.',

	ranks: {
		caption: 'How often each area takes each rank',
		note: 'Per cent of the draws, without constraints. The darker the field, the more often; in the dark theme the lighter. An empty field is below half a per cent.'
	},
	substitutes: {
		caption: 'Areas that stand for each other',
		note: 'Nearly every draw takes exactly one of the two.',
		pair: 'Pair',
		share: 'Exactly one is in',
		none: 'No pair stands for each other.'
	},
	tornado: {
		caption: 'If one weight changes by 30%',
		note: 'The other weights keep their proportions. The bar shows how many points the present best set is then below the new one.',
		criterion: 'Criterion',
		less: '30% less',
		more: '30% more',
		same: 'Same set',
		weight: (percent) => `weight ${percent}`,
		loss: (points) => `${points} points`,
		added: (areas) => `In: ${areas}`,
		removed: (areas) => `Out: ${areas}`
	},
	different: {
		caption: 'Clearly different sets',
		note: (members) =>
			`The best sets that all differ from each other in at least ${members} ${members === 1 ? 'area' : 'areas'}. The weights are as set.`,
		set: 'Set',
		nth: (n) => (n === 1 ? 'Best' : `No. ${n}`),
		points: 'Points',
		added: 'In, compared with the best',
		removed: 'Out, compared with the best',
		proof: (isProven) =>
			isProven
				? 'All are proven best.'
				: 'The search was cut off: they are the best found, not proven best.',
		none: 'The constraints allow no clearly different set.',
		noneFound: 'No clearly different set was found, and it is not proven that there is none.'
	},
	sizes: {
		caption: 'If the number is another',
		note: 'The best set of each number. A mean nearly always falls with the number, a sum rises; the numbers do not say which number is right.',
		size: 'Number',
		mean: 'Mean points',
		total: 'Points in all',
		gain: 'More than one fewer',
		none: 'The constraints allow no set'
	},
	method: {
		title: 'Method',
		text: (version, seed, draws) =>
			`Method ${version}, seed ${seed}, ${draws} draws. Ranks, central weights and confidence: SMAA-2 (Lahdelma and Salminen 2001). In the set: the best set under all constraints, found anew for each draw. ± from drawing: 1.96·√(p(1−p)/N), half of a 95% interval, which covers the drawing alone. Random numbers: xoshiro128**.`
	}
};
