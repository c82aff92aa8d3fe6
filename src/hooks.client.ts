import type { HandleClientError } from '@sveltejs/kit';
import { report } from '#lib/report.ts';

window.addEventListener('error', (event) => {
	report(event.error ?? event.message, 'uncaught error');
});

window.addEventListener('unhandledrejection', (event) => {
	report(event.reason, 'unhandled rejection');
});

/** Unexpected errors of loading and drawing a page. An address that leads nowhere is not one. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) report(error, 'page');
	return { message };
};
