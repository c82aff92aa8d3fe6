import type { Project } from '#lib/domain/project.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';

/**
 * Puts all areas on the clipboard as a table for a spreadsheet, and gives the words that say so. Must be
 * called straight from a click: the table may come later, as a promise, which Safari insists on.
 * Problems: `clipboard.refused`.
 */
export async function copyAllToClipboard(
	project: Project,
	language: Language
): Promise<Result<string>> {
	const writing = import('./copy-areas.ts').then(({ copyAllAreas, describeCopy }) => {
		const { text, html } = copyAllAreas(project, language);
		// Chrome holds copied markup to the page's own policy, which forbids inline styles, and says so in
		// the console. The attributes beside them tell numbers from text as well. No text has a bare quote.
		const bare = html.replace(/ style="[^"]*"/g, '');
		return { text, html: bare, said: describeCopy(project, language) };
	});
	const part = (type: string, form: 'text' | 'html') => {
		const blob = writing.then((table) => new Blob([table[form]], { type }));
		// A clipboard that refuses at once leaves nobody waiting for the content.
		blob.catch(() => undefined);
		return blob;
	};
	try {
		const forms = {
			'text/plain': part('text/plain', 'text'),
			'text/html': part('text/html', 'html')
		};
		await navigator.clipboard.write([new ClipboardItem(forms)]);
		return success((await writing).said);
	} catch {
		return failure({ code: 'clipboard.refused' });
	}
}
