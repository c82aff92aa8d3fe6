import type { houseWords as da } from '#lib/i18n/da/house.ts';

/** House style in the export dialog. */
export const houseWords: typeof da = {
	title: 'House style',
	menu: 'House style',
	edit: 'Logo, type and numbers',
	use: 'Use my house style',
	useNone: 'none kept yet',
	keep: 'Keep as my house style',
	openFile: 'Open style file',
	saveFile: 'Save style file',
	kept: 'Kept as your house style in this browser',
	alike: 'The project has this house style already',
	used: 'The house style is in use. Undo takes it back',

	editTitle: 'Logo, type and numbers',
	logo: 'Logo',
	noLogo: 'No logo. It stands at the right by the source, about 9 mm high.',
	chooseLogo: 'Choose logo',
	changeLogo: 'Change logo',
	removeLogo: 'Remove logo',
	logoNote: 'PNG, JPEG, WebP, GIF or SVG. An SVG becomes a sharp PNG.',
	logoWords: 'Alternative text of the logo',
	languages: { da: 'Danish', en: 'English' },
	typeSize: 'Type size',
	typeSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
	typeNote: 'No text falls under 7 pt in an A4 column.',
	decimals: 'Decimal mark',
	decimalNames: { language: 'As the language', comma: 'Comma', point: 'Point' },
	percentSigns: 'Percent signs',
	percentNames: { legend: 'In the legend', numbers: 'At the numbers' },
	percentNote: 'At the numbers in arrows, where there is room for all of them.',

	useTitle: 'Use house style',
	useIntro: 'This changes in the figures of the project. It is one step that can be undone.',
	refusedTitle: 'The style file cannot be opened',
	refusedIntro: (name) => `${name} has not been opened. Nothing has been changed.`,
	parts: {
		colours: 'Colours and signs',
		typeSize: 'Type size',
		numbers: 'Number format',
		logo: 'Logo',
		caveat: 'Caveat',
		sourceLine: 'Source line'
	},
	from: 'Now',
	to: 'Becomes',
	nothing: 'none',
	useParts: 'Use'
};
