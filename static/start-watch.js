// Says when the program does not start. It ends once the program has drawn anything.
(() => {
	/** How long a start may take before it is called slow, and how long after an error, in milliseconds. */
	const SLOW = 10_000;
	const AFTER_ERROR = 2000;

	const own = /** @type {HTMLScriptElement} */ (document.currentScript).src;
	const address = (/** @type {string} */ file) => new URL(file, own).href;

	/** @type {HTMLElement | null} */
	let notice = null;
	let failed = false;
	let timer = 0; // The page is still being read.

	const observer = new MutationObserver(lookForProgram);
	addEventListener('error', fail, true);
	addEventListener('unhandledrejection', fail);
	document.addEventListener('DOMContentLoaded', () => {
		const root = document.querySelector('.root');
		if (root) observer.observe(root, { childList: true });
		timer = window.setTimeout(show, failed ? AFTER_ERROR : SLOW);
		lookForProgram();
	});

	/** What the program starts with is one script; everything else in its place it has drawn. */
	function lookForProgram() {
		if (!document.querySelector('.root > :not(script)')) return;
		observer.disconnect();
		clearTimeout(timer);
		removeEventListener('error', fail, true);
		removeEventListener('unhandledrejection', fail);
		notice?.remove();
	}

	function fail() {
		if (failed) return;
		failed = true;
		if (timer === 0) return;
		clearTimeout(timer);
		timer = window.setTimeout(show, AFTER_ERROR);
	}

	function show() {
		const look = document.createElement('link');
		look.rel = 'stylesheet';
		look.href = address('rescue.css');

		const title = document.createElement('h1');
		title.append(
			words(
				'da',
				failed ? 'Varmekort kunne ikke starte' : 'Varmekort er længe om at starte',
				'span'
			),
			words('en', failed ? 'Varmekort could not start' : 'Varmekort is slow to start', 'span')
		);
		const reload = document.createElement('button');
		reload.type = 'button';
		reload.append(...inBoth('Genindlæs', 'Reload'));
		reload.addEventListener('click', () => location.reload());
		const rescue = document.createElement('a');
		rescue.href = address('rescue.html');
		rescue.append(...inBoth('Red dine data', 'Rescue your data'));
		const ways = document.createElement('p');
		ways.className = 'ways';
		ways.append(reload, rescue);

		notice?.remove();
		const said = document.createElement('div');
		said.setAttribute('role', 'alert');
		said.append(
			title,
			words(
				'da',
				failed
					? 'En del af programmet kunne ikke hentes eller køre. Det, du har gemt, ligger stadig i browseren. Genindlæs siden; hjælper det ikke, kan du hente dine data.'
					: 'Det, du har gemt, ligger stadig i browseren. Vent lidt endnu, genindlæs siden, eller hent dine data.'
			),
			words(
				'en',
				failed
					? 'A part of the program could not be loaded or run. What you have saved is still in the browser. Reload the page; if that does not help, you can download your data.'
					: 'What you have saved is still in the browser. Wait a little longer, reload the page, or download your data.'
			),
			ways
		);
		notice = document.createElement('main');
		notice.className = 'start-notice';
		notice.append(look, said);
		document.body.append(notice);
		// Without a worker in charge the files come from the server anyway.
		const { serviceWorker } = /** @type {Partial<Navigator>} */ (navigator);
		if (navigator.onLine && serviceWorker?.controller) offerAnew(notice);
	}

	/** @param {HTMLElement} notice */
	function offerAnew(notice) {
		import('./start-again.js')
			.then(({ offerProgramAnew }) => notice.append(...offerProgramAnew(address('./'))))
			.catch(() => undefined);
	}

	/**
	 * @param {string} language
	 * @param {string} text
	 */
	function words(language, text, name = 'p') {
		const element = document.createElement(name);
		element.lang = language;
		element.textContent = text;
		return element;
	}

	/**
	 * @param {string} da
	 * @param {string} en
	 */
	function inBoth(da, en) {
		return [words('da', da, 'span'), ' ', words('en', en, 'span')];
	}
})();
