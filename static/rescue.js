/*
 * Lists the projects of this browser and hands out their raw data where the program itself cannot
 * start. It depends on nothing of the program and must go on working whatever becomes of that.
 */
import { findProjects, openCopies, openWorked, readRaw } from './rescue-rows.js';

/** @import { Found, Raw, Source, Words } from './rescue-rows.js' */

/** How long another tab may keep the database busy before the page says so, in milliseconds. */
const PATIENCE = 5000;

/**
 * @param {'da' | 'en'} language
 * @param {string} text
 */
function span(language, text) {
	const element = document.createElement('span');
	element.lang = language;
	element.textContent = text;
	return element;
}

/**
 * @param {Words} words
 * @param {() => Promise<void>} act
 */
function button(words, act) {
	const element = document.createElement('button');
	element.type = 'button';
	element.append(span('da', words.da), span('en', words.en));
	element.addEventListener('click', () => {
		element.disabled = true;
		act()
			.catch(tellFailure)
			.finally(() => (element.disabled = false));
	});
	return element;
}

/**
 * @param {'da' | 'en'} language
 * @param {string} text
 * @param {string} [className]
 */
function paragraph(language, text, className = '') {
	const element = document.createElement('p');
	element.lang = language;
	element.className = className;
	element.textContent = text;
	return element;
}

/**
 * @param {Words} words
 * @param {string} [className]
 */
function tell(words, className) {
	document
		.getElementById('told')
		?.replaceChildren(paragraph('da', words.da, className), paragraph('en', words.en, className));
}

/** @param {unknown} error */
function tellFailure(error) {
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	tell(
		{
			da: `Browseren gav ikke adgang til det, der er gemt (${reason}). Siden har intet ændret. Luk andre faner med Varmekort, genindlæs siden, og prøv så uden privat vindue.`,
			en: `The browser did not give access to what is saved (${reason}). This page has changed nothing. Close other tabs with Varmekort, reload this page, and then try outside a private window.`
		},
		'problem'
	);
}

function tellNone() {
	tell({
		da: 'Der er ingen projekter i denne browser. De ligger i den browser og på den adresse, hvor de blev lavet.',
		en: 'There are no projects in this browser. They are in the browser and at the address where they were made.'
	});
}

/**
 * Downloads rows as a file that the program reads under "Open file".
 *
 * @param {string} name without ending
 * @param {Raw} raw
 */
function download(name, { rows, unreadable }) {
	const file = `${name.replace(/[^\w-]+/g, '-')}.varmekort-raw.json`;
	const blob = new Blob([JSON.stringify(rows, null, '\t')], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = file;
	link.hidden = true;
	document.body.append(link);
	link.click();
	link.remove();
	// The download reads the address after this task; a minute is ample, and frees the memory.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	const lost = unreadable > 0;
	tell({
		da: `${file} er hentet.${lost ? ` ${unreadable} rækker kunne ikke læses og er ikke med.` : ''}`,
		en: `${file} has been downloaded.${lost ? ` ${unreadable} rows could not be read and are not in it.` : ''}`
	});
}

/**
 * @param {Source} source
 * @param {Found} project
 */
function cardOf(source, { id, title, changedAt, rows, binned, isBroken }) {
	const card = document.createElement('li');
	const heading = document.createElement(source.before === null ? 'h2' : 'h3');
	heading.append(span('da', title?.da ?? id));
	if (title && title.en !== title.da) heading.append(span('en', title.en));
	card.append(heading);
	for (const language of /** @type {const} */ (['da', 'en'])) {
		const isDanish = language === 'da';
		const when =
			changedAt === null
				? ''
				: new Date(changedAt).toLocaleString(isDanish ? 'da-DK' : 'en-GB', {
						dateStyle: 'medium',
						timeStyle: 'short'
					});
		const parts = [
			when && (isDanish ? `Ændret ${when}` : `Changed ${when}`),
			isDanish ? `${rows} rækker` : `${rows} rows`,
			binned && (isDanish ? 'i papirkurven' : 'in the bin'),
			isBroken && (isDanish ? 'rækken i listen er beskadiget' : 'its row in the list is damaged'),
			`id ${id}`
		];
		card.append(paragraph(language, parts.filter(Boolean).join(' · ')));
	}
	const save = button({ da: 'Hent rå data', en: 'Download raw data' }, async () =>
		download(fileOf(source, id), await readRaw(source, id))
	);
	save.setAttribute('aria-describedby', (heading.id = fileOf(source, id)));
	card.append(save);
	return card;
}

/**
 * @param {Source} source
 * @param {string} name
 */
function fileOf({ before }, name) {
	return before === null ? name : `${name}-before-${before}`;
}

/**
 * The projects of one database, and all of them in one file.
 *
 * @param {Source} source
 * @param {readonly Found[]} projects
 */
function sectionOf(source, projects) {
	const section = document.createElement('section');
	if (source.before !== null) {
		const heading = document.createElement('h2');
		heading.append(
			span('da', 'Som det var før den sidste opgradering'),
			span('en', 'As it was before the last upgrade')
		);
		section.append(heading);
	}
	const list = document.createElement('ul');
	list.append(...projects.map((project) => cardOf(source, project)));
	section.append(list);
	if (projects.length > 1) {
		const all = document.createElement('p');
		all.className = 'ways';
		all.append(
			button(
				{ da: 'Hent alle projekter i én fil', en: 'Download all projects in one file' },
				async () => download(fileOf(source, 'varmekort'), await readRaw(source))
			)
		);
		section.append(all);
	}
	return section;
}

async function show() {
	const slow = setTimeout(() => {
		tell({
			da: 'Browseren har ikke givet adgang endnu. Luk andre faner med Varmekort.',
			en: 'The browser has not given access yet. Close other tabs with Varmekort.'
		});
	}, PATIENCE);
	try {
		const worked = await openWorked();
		const projects = worked ? await findProjects(worked) : [];
		clearTimeout(slow);
		const place = document.getElementById('projects');
		if (worked && projects.length > 0) place?.append(sectionOf(worked, projects));
		const isOne = projects.length === 1;
		if (projects.length > 0) {
			tell({
				da: isOne ? '1 projekt i denne browser.' : `${projects.length} projekter i denne browser.`,
				en: isOne ? '1 project in this browser.' : `${projects.length} projects in this browser.`
			});
		}
		const copied = await showCopies(place);
		if (projects.length > 0) return;
		if (copied === 0) tellNone();
		else {
			tell({
				da: 'Her er kun en kopi fra før en opgradering.',
				en: 'There is only a copy from before an upgrade here.'
			});
		}
	} finally {
		clearTimeout(slow);
	}
}

/**
 * Shows what copies from before upgrades hold. One that cannot be read hides nothing else.
 *
 * @param {HTMLElement | null} place
 * @returns {Promise<number>} how many projects there are
 */
async function showCopies(place) {
	let count = 0;
	for (const copy of await openCopies()) {
		const kept = await findProjects(copy).catch(() => []);
		if (kept.length > 0) place?.append(sectionOf(copy, kept));
		count += kept.length;
	}
	return count;
}

show().catch(async (/** @type {unknown} */ error) => {
	tellFailure(error);
	await showCopies(document.getElementById('projects')).catch(() => 0);
});
