/*
 * Which build of PDFKit is used, in the program and in the renderer: the browser's, in Node too.
 * Node's own compression gives other bytes.
 */
import { fileURLToPath } from 'node:url';

export const PDFKIT = {
	find: /^pdfkit$/,
	replacement: fileURLToPath(
		new URL('../../node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url)
	)
};
