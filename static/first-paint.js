// Mirrors of the preferences, whose database answers too late for the first paint.
try {
	const theme = localStorage.getItem('varmekort.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	const language = localStorage.getItem('varmekort.language');
	document.documentElement.lang = language ?? (/^da/i.test(navigator.language) ? 'da' : 'en');
} catch {
	// Storage is refused: the system's theme and the page's own language hold.
}
