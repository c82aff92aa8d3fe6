import type { trust as da } from '#lib/i18n/da/trust.ts';

export const trust: typeof da = {
	title: 'Data safety',
	failures: {
		permission: [
			'The browser wants leave to use the folder again.',
			'No new copy is written. Allow the folder.'
		],
		folderGone: [
			'The folder for copies is not there any more.',
			'Connect the drive, or choose a folder.'
		],
		readOnly: [
			'The folder cannot be written into.',
			'The old copies are still there. Choose another folder.'
		],
		full: [
			'The drive with the copies is full.',
			'The old copies are still there. Make room, or choose another folder.'
		],
		notVerified: [
			'The copy did not read back as it was written.',
			'The old copies are still there. Try again, or choose another folder.'
		],
		fileGone: ['The copy is not in the folder any more.', 'Choose another copy.'],
		failed: ['The copy failed.', 'The old copies are still there. Try again, or download a copy.']
	},
	kept: 'The project is saved in the browser.',
	notKept: 'The project is in this tab only.',
	unexpected:
		'That did not succeed. The project is unchanged. Try again, or save a copy as a file.',
	done: 'Done',

	news: 'About copies',
	reminder:
		'Much is new in this project that exists in this browser only. Save a copy, and put it in a safe place.',
	changed: (names) =>
		names.length === 1
			? `Somebody has changed a copy since it was written: ${names.join()}. It is kept, and a new one is written.`
			: `Somebody has changed ${names.length} copies since they were written. They are kept, and a new one is written.`,
	saveCopy: 'Save a copy',
	notNow: 'Not now',
	understood: 'OK',
	seeMore: 'Data safety',

	copies: 'Safe copies',
	why: 'The projects are in this browser on this computer. A copy in a folder outlives a clearing of the browser’s data.',
	lights: { ok: 'Copied', old: 'Old copy', none: 'No copy', failed: 'The copy failed' },
	tried: (ago) => `Tried ${ago}`,
	lastCopy: (ago, where) => `Last copy ${ago}, ${where}`,
	places: { folder: 'in the folder', download: 'downloaded as a file' },
	newestMissing: 'The newest changes are not in it',
	noCopyYet: 'No copy outside the browser yet',
	ofProjects: 'Last copy of each project',

	folder: (name) => `Copies are written into the folder “${name}” by themselves.`,
	folderChosen: (name) => `Folder chosen for copies: “${name}”.`,
	folderWhy:
		'Choose a folder, and Varmekort writes a copy by itself whenever you pause. A folder that is backed up is best.',
	noFolders:
		'This browser cannot write into a folder by itself. Download a copy now and then; Varmekort reminds you.',
	ask: (name) => `The folder “${name}” must be allowed again before copies can be written into it.`,
	denied: (name) =>
		`The browser has been told not to write into the folder “${name}”. Change that in the browser’s settings for this site, or choose another folder.`,
	choose: 'Choose a folder …',
	chooseOther: 'Choose another folder …',
	allow: 'Allow the folder',
	forget: 'Do not use the folder',
	forgotten: 'The folder is not used any more. The copies in it are kept.',
	copyNow: 'Copy now',
	copyAllNow: 'Copy all now',
	copiedProjects: (count) =>
		count === 1
			? 'The project is copied, and the copy is verified.'
			: `${count} projects are copied, and the copies are verified.`,
	unreadProjects: (count) =>
		count === 1
			? 'One project could not be read and is not copied. Open it to see why.'
			: `${count} projects could not be read and are not copied. Open them to see why.`,
	download: 'Download a copy',
	copied: 'The copy is written and verified.',
	upToDate: 'The last copy is verified and says the same as the project.',
	downloaded: 'The copy is downloaded. Put it in a safe place.',

	notNoted:
		'The browser could not note it: once the page is closed, an older copy is told as the last.',

	inFolder: 'Copies in the folder',
	noneInFolder: 'There are no copies in the folder.',
	moreCopies: (count) => `Show ${count} more`,
	look: 'Look',
	lookAt: (moment) => `Look at the copy of ${moment}`,
	openCopy: 'Open',
	openCopyOf: (name) => `Open ${name}`,
	fromFile: 'Look at a copy from a file …',
	states: {
		same: 'As it was written',
		changed: 'Changed since it was written',
		unknown: 'Not written by this browser'
	},
	copyOf: (moment) => `Copy of ${moment}`,
	holds: (areas, technologies, answered, total) =>
		`${areas === 1 ? '1 area' : `${areas} areas`} × ${technologies === 1 ? '1 technology' : `${technologies} technologies`}, ${answered} of ${total} cells answered.`,
	sameAsNow: 'It says the same as the project now.',
	otherProject: 'The file is another project. It can be opened as a new project.',
	areas: 'Areas of the copy',
	back: 'Back',
	restore: 'Restore the project',
	openAsNew: 'Open as a new project',
	openedAsNew: (title) => `“${title}” is opened as a new project. It is on the home page.`,

	storage: 'Browser storage',
	inMemory: {
		'storage.unavailable':
			'The browser does not let Varmekort save here. Everything is in memory only and is gone when the page is closed. Download a copy before you close it.',
		'storage.unfinished':
			'The upgrade of your data did not finish, and what is saved is untouched in the browser. Everything you do here is in memory only and is gone when the page is closed. Download a copy before you close it.'
	},
	persisted: 'The browser has promised to keep the data.',
	notPersisted:
		'The browser has not promised to keep the data. It may clear them when the drive is full.',
	persistUnknown: 'The browser does not say whether it keeps the data.',
	askAgain: 'Ask the browser again',
	stillRefused:
		'The browser still says no. Installing Varmekort or bookmarking the page often helps.',
	room: 'Room used',
	roomUsed: (used, quota) => `${used} of ${quota} used`,
	used: (size) => `${size} used`,
	roomAlmost:
		'There is little room left. Download a copy, empty the bin, or make room on the drive.',
	looksPrivate:
		'This looks like a private window: everything may be gone when it is closed. Download a copy before you close it.',
	mayBePrivate:
		'If this is a private (incognito) window, what is kept here goes when it is closed; a copy keeps it.',

	others: 'Who uses the project',
	otherTabs: (count) =>
		count === 1 ? '1 other tab has it open' : `${count} other tabs have it open`,
	noOtherTabs: 'No other tab of this browser has it open.',
	tabsUnknown: 'This browser cannot tell whether other tabs have it open.',
	tabSince: (ago) => `opened ${ago}`,
	devices: 'Have worked in it',
	devicesNote: 'From the project’s own steps: each browser on each computer counts by itself.',
	thisBrowser: 'this browser',
	lastStep: (ago) => `last step ${ago}`,
	steps: (count) => (count === 1 ? '1 step' : `${count} steps`),

	workshop: 'Workshop',
	lock: 'No updates during a workshop',
	lockWhy:
		'New versions and offers to reload are held back in every tab. This turns itself off after 12 hours.',
	lockedUntil: (time) => `On. Turns itself off at ${time}.`,
	versionWaits:
		'A new version waits already and starts once all tabs are closed: keep one open until the workshop is over.'
};
