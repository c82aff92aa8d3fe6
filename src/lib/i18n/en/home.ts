import type { home as da } from '#lib/i18n/da/home.ts';

export const home: typeof da = {
	projects: 'Projects',
	kept: 'Kept on this computer.',
	drag: 'Drag a project file or a figure here to open it.',
	recent: 'Recently opened',
	fromStarter: 'New from a template',
	emptyTitle: 'Score straight in the map',
	emptyText: 'Put the cursor on an arrow, type a number and see the colour follow.',
	emptyKept: 'Everything stays on this computer, and everything works without a network.',
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

	sharedFile: 'The shared file',
	oneAtATime: (name, others) =>
		`One file is opened at a time: ${name}. ${others === 1 ? 'The other one was not opened; drop it by itself.' : `The ${others} others were not opened; drop them one by one.`}`,
	fileRefused: 'The file cannot be opened',
	fileRefusedText: (name) => `${name} was not opened. Nothing was changed on this computer.`,
	problemsFound: (count) => (count === 1 ? '1 problem' : `${count} problems`),
	fileRepaired: 'The file was put in order',
	fileRepairedText: (name) =>
		`${name} can be opened with these corrections. The file itself is not changed:`,
	openProject: 'Open the project',
	fileShared: 'Open the shared file?',
	fileSharedText: (name, title) =>
		`Another app has shared ${name} with the project ${title}. It becomes a project on this computer when you open it.`,
	fileRaw: 'Raw data have been read',
	fileRawText: (name: string) =>
		`${name} has these projects. They can be opened as new projects; their history does not come along, and nothing on this computer changes:`,
	fileRawNotes: 'This could not be read:',
	openRaw: (count: number) => (count === 1 ? 'Open the project' : `Open ${count} projects`),
	rawOpened: (count: number) => `${count} projects have been opened and are here now.`,
	fileKnown: 'The project is here already',
	fileKnownText: (name) =>
		`The project in the file, ${name}, is already on this computer. It stays as it is. You can open the file as a copy beside it.`,
	openCopy: 'Open as a copy',
	openExisting: 'Open the one that is here',
	figureKnown: 'The figure’s project is here already',
	figureMade: (title, day) => `The figure was made from ${title} on ${day}.`,
	projectSame: 'The project here says the same as the figure’s.',
	projectLater: (steps) =>
		steps === 1
			? 'The project here has 1 later change.'
			: `The project here has ${steps} later changes.`,
	projectEarlier: 'The figure’s project is newer than the one here.',
	projectApart: 'The project has been changed in two places: here, and where the figure was made.',
	figureOutOfDate: 'The figure is out of date: what it shows has changed since.',
	figureCurrent: 'The figure still holds: what it shows has not changed.',
	figureOther: 'The figure shows something else than the project here.',
	figureUnknown:
		'The file cannot tell whether the figure itself is out of date: it rests on another version too, or holds several figures.',
	openFigureCopy: 'Open the figure’s as a copy',
	figureStays: 'The project here stays as it is.',
	figureWithout: (parts) => `The figure carries the project without ${parts}.`,
	openedWithout: (parts) => `The figure’s project is open. It comes without ${parts}.`,
	parts: { reasons: 'reasons with their sources', names: 'names', ballots: 'ballots' },
	where: 'Where',
	what: 'What',
	wholeFile: 'the whole file',

	outOfReach: 'What was saved here before has not been deleted.',
	inMemory: 'In memory only, until you save a copy',
	stays: 'Everything stays on this computer',
	dataSafety: 'Data safety',
	used: (size) => `Space used ${size}`
};
