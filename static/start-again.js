/*
 * Fetches the program anew where the browser's own copy of it does not start. That copy lies in a cache
 * of the service worker, and the data in a database, which nothing here touches.
 */

/**
 * What the notice that the program does not start offers: a button, and what is said of it.
 *
 * @param {string} home address of the program
 * @returns {HTMLElement[]}
 */
export function offerProgramAnew(home) {
	const button = document.createElement('button');
	button.type = 'button';
	button.append(
		inLanguage('da', 'Hent programmet igen', 'span'),
		' ',
		inLanguage('en', 'Fetch the program again', 'span')
	);
	const said = document.createElement('div');
	said.setAttribute('role', 'status');
	/** @param {string} da @param {string} en */
	const say = (da, en) => said.replaceChildren(inLanguage('da', da), inLanguage('en', en));
	say(
		'Programmets filer kan fjernes fra browseren og hentes igen. Dine data bliver, hvor de er.',
		'The files of the program can be removed from the browser and fetched again. Your data stay where they are.'
	);
	button.addEventListener('click', () => {
		button.disabled = true;
		replaceProgram(home)
			.then((isReplaced) => {
				if (!isReplaced) throw new Error('no program');
				location.reload();
			})
			.catch(() => {
				button.disabled = false;
				say(
					'Serveren svarer ikke. Intet er fjernet. Prøv igen, når der er forbindelse.',
					'The server does not answer. Nothing has been removed. Try again when there is a connection.'
				);
			});
	});
	return [button, said];
}

/**
 * Takes the program out of the browser, once it is certain that there is another to be had: answers
 * `false` where the server has none to give.
 *
 * @param {string} home
 */
async function replaceProgram(home) {
	// The service worker answers GET by itself.
	const { ok } = await fetch(home, { method: 'HEAD', cache: 'no-store' });
	if (!ok) return false;
	await (await navigator.serviceWorker.getRegistration(home))?.unregister();
	// As `src/service-worker` names them. A file that another app has shared lies in a cache of its own.
	const prefix = `varmekort-${new URL(home).pathname.slice(0, -1)}-`;
	const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
	await Promise.all(own.map((name) => caches.delete(name)));
	return true;
}

/**
 * @param {string} language
 * @param {string} text
 */
function inLanguage(language, text, name = 'p') {
	const element = document.createElement(name);
	element.lang = language;
	element.textContent = text;
	return element;
}
