import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { decisionWords } from '#lib/i18n/decision-words.ts';
import { saveBytes } from '#lib/storage/files.ts';
import { minutesOf, type Minutes, type MinutesBlock } from './decision-minutes.ts';

/*
 * The minutes of a decision as Markdown: to be read as they are, and pasted into any report.
 */

/** The minutes in one language. Nothing anybody has written can make other Markdown of them. */
export function decisionMarkdown(minutes: Minutes, language: Language): string {
	return `${minutesOf(minutes, language).map(written).join('\n\n')}\n`;
}

/** Saves the minutes as a file named by the project and the version. */
export function saveMinutes(minutes: Minutes, language: Language): void {
	const { doc } = decisionWords[language];
	const title = plain(textIn(minutes.project.title, language));
	const kind = minutes.number === null ? doc.draftFile : `${doc.file} ${minutes.number}`;
	const name = safeFileName([title, kind]);
	saveBytes(`${name}.md`, decisionMarkdown(minutes, language), 'text/markdown');
}

function written(block: MinutesBlock): string {
	switch (block.kind) {
		case 'title':
			return `# ${inline(block.words)}`;
		case 'heading':
			return `## ${inline(block.words)}`;
		case 'text':
			return inline(block.words);
		case 'warning':
			return `**${inline(block.words)}**`;
		case 'caveat':
			return `_${inline(block.words)}_`;
		case 'list':
			return block.items
				.map((item, i) => `${block.isOrdered ? `${i + 1}.` : '-'} ${inline(item)}`)
				.join('\n');
		case 'table':
			return table(block.head, block.rows);
	}
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Words on one line, with every mark that Markdown or HTML would read made plain. */
function inline(words: string): string {
	return plain(words)
		.replace(/\s*\n\s*/g, ' / ')
		.replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => `\\${mark}`)
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
		.replace(/^([-+])(?=\s|$)/, '\\$1');
}
