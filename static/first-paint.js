// Runs before the first paint, so that a chosen theme does not flash in after the system's. The
// content security policy allows no inline script, hence this file. `varmekort.theme` and
// `varmekort.language` mirror what the preferences keep in the database, which answers too late.
try {
	const theme = localStorage.getItem('varmekort.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	const language = localStorage.getItem('varmekort.language');
	document.documentElement.lang = language ?? (/^da/i.test(navigator.language) ? 'da' : 'en');
} catch {
	// Storage is refused: the system's theme and the page's own language hold.
}
