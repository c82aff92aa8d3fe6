import type { rampWords as da } from '#lib/i18n/da/ramp.ts';

/** The dialog for a project's own colours. */
export const rampWords: typeof da = {
	title: 'Own colours',
	start: 'Begin with',
	startPrompt: 'Choose a palette',
	colours: 'Colours from lowest to highest',
	colour: (number) => `Colour ${number}`,
	picker: (number) => `Pick colour ${number}`,
	lowest: 'lowest',
	highest: 'highest',
	add: 'Add colour',
	remove: (number) => `Remove colour ${number}`,
	reverse: 'Turn round',
	badColour: 'Write a colour like #1d3557',

	check: 'How the colours are seen',
	eyes: {
		full: 'Full colour vision',
		deutan: 'Deuteranopia',
		protan: 'Protanopia',
		tritan: 'Tritanopia',
		grey: 'Black print'
	},
	eye: 'Vision',
	classes: 'Steps',
	order: 'Lightness',
	step: 'Smallest distance',
	falls: 'falls all the way',
	rises: 'rises: turn the colours round',
	turns: (value) => `turns at ${value}`,
	apart: (distance) => distance,
	close: (distance, lower, upper) => `${distance} between steps ${lower} and ${upper}`,

	good: 'Everyone can tell the colours apart, and they stand black print.',
	poor: (count) =>
		count === 1
			? 'One thing to look at. The colours can be used all the same.'
			: `${count} things to look at. The colours can be used all the same.`,
	numerals: (ratio, value) => `Numbers have at least ${ratio}:1, weakest at ${value}.`,
	numeralsPoor: (ratio, value) => `The number ${value} has only ${ratio}:1. It takes 4.5:1.`,
	limits: 'Neighbours must be at least 6 apart, in black print 5 (OKLab × 100).',
	unfinished: 'Correct the colours that cannot be read to see the check.',
	cancel: 'Cancel',
	use: 'Use the colours'
};
