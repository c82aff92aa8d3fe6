import type { HandleClientError } from '@sveltejs/kit';
import { report } from '#lib/report.ts';

window.addEventListener('error', (event) => {
	// Sizes that settle in the next frame. Browsers say so; nothing is wrong:
	// https://drafts.csswg.org/resize-observer/#deliver-resize-loop-error-notification
	if (event.message.startsWith('ResizeObserver loop')) return;
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
