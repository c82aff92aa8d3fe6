/** The dialog for a project's own colours. */
export const rampWords = {
	title: 'Egne farver',
	start: 'Begynd med',
	startPrompt: 'Vælg en palet',
	colours: 'Farver fra lavest til højest',
	colour: (number: number) => `Farve ${number}`,
	picker: (number: number) => `Vælg farve ${number}`,
	lowest: 'lavest',
	highest: 'højest',
	add: 'Tilføj farve',
	remove: (number: number) => `Fjern farve ${number}`,
	reverse: 'Vend om',
	badColour: 'Skriv en farve som #1d3557',

	check: 'Sådan ses farverne',
	eyes: {
		full: 'Normalt farvesyn',
		deutan: 'Deuteranopi',
		protan: 'Protanopi',
		tritan: 'Tritanopi',
		grey: 'Sort-hvidt tryk'
	},
	eye: 'Syn',
	classes: 'Trin',
	order: 'Lyshed',
	step: 'Mindste afstand',
	falls: 'falder hele vejen',
	rises: 'stiger: vend farverne om',
	turns: (value: string) => `vender ved ${value}`,
	apart: (distance: string) => distance,
	close: (distance: string, lower: number, upper: number) =>
		`${distance} mellem trin ${lower} og ${upper}`,

	good: 'Farverne kan skelnes af alle og tåler sort-hvidt tryk.',
	poor: (count: number) =>
		count === 1
			? 'Én ting at se på. Farverne kan bruges alligevel.'
			: `${count} ting at se på. Farverne kan bruges alligevel.`,
	numerals: (ratio: string, value: string) =>
		`Tal ses med mindst ${ratio}:1, svagest ved ${value}.`,
	numeralsPoor: (ratio: string, value: string) =>
		`Tallet ${value} ses kun med ${ratio}:1. Der skal 4,5:1 til.`,
	limits: 'Naboer skal ligge mindst 6 fra hinanden, i sort-hvidt tryk 5 (OKLab × 100).',
	unfinished: 'Ret de farver, der ikke kan læses, for at se prøven.',
	cancel: 'Fortryd',
	use: 'Brug farverne'
};
