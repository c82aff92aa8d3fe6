import type { home as da } from '#lib/i18n/da/home.ts';

export const home: typeof da = {
	projects: 'Projects',
	intro: 'Kept on this computer. Drag a project file here to open it.',
	recent: 'Recently opened',
	fromStarter: 'New from a template',
	emptyTitle: 'Score straight in the map',
	emptyText:
		'Put the cursor on an arrow, type a number and see the colour follow. Everything stays on this computer, and everything works without a network.',
	explore: 'Explore the example',
	newProject: 'New project',
	openFile: 'Open file',
	dropHere: 'Drop the file to open it',

	areasTimesTechnologies: (areas, technologies) =>
		`${areas === 1 ? '1 area' : `${areas} areas`} × ${technologies === 1 ? '1 technology' : `${technologies} technologies`}`,
	answered: (share) => `${share} scored`,
	actionsFor: (title) => `Actions for ${title}`,

	createTitle: 'New project',
	startFrom: 'Begin with',
	create: 'Create project',
	useHouseStyle: 'Use my house style',
	useHouseStyleNote: 'Colours, logo, type, numbers, caveat and source line',

	fileRefused: 'The file cannot be opened',
	fileRefusedText: (name) => `${name} was not opened. Nothing was changed on this computer.`,
	problemsFound: (count) => (count === 1 ? '1 problem' : `${count} problems`),
	fileRepaired: 'The file was put in order',
	fileRepairedText: (name) =>
		`${name} can be opened with these corrections. The file itself is not changed:`,
	openRepaired: 'Open the project',
	fileKnown: 'The project is here already',
	fileKnownText: (name) =>
		`The project in the file, ${name}, is already on this computer. It stays as it is. You can open the file as a copy beside it.`,
	openCopy: 'Open as a copy',
	openExisting: 'Open the one that is here',
	where: 'Where',
	what: 'What',
	wholeFile: 'the whole file',

	stays: 'Everything stays on this computer',
	used: (size) => `Space used ${size}`
};
