import type { PdfAttachment } from 'pdfkit';
import type { Result } from '#lib/domain/result.ts';
import { DAMAGED, inflate } from './deflated.ts';

/* A text in a PDF: an attached file, which any reader of PDF can save and this program can open. */

/** How every text begins that is carried. */
const BEGINNING = '{"format":"varmekort';

/** How the text is attached on an ISO day. */
export function attachment(date: string): PdfAttachment {
	const day = new Date(`${date}T00:00:00Z`);
	return {
		name: 'project.varmekort',
		type: 'application/json',
		description: 'Varmekort',
		relationship: 'Source',
		creationDate: day,
		modifiedDate: day
	};
}

/** A PDF has few attachments; more than this are not looked at. */
const MOST = 32;

/** The longest dictionary of a stream that is read. */
const REACH = 2_000;

/**
 * What was attached, or `null` where nothing of ours is. The attachment is found by its mark, not by
 * the file's own table: streams stand in plain sight, also where another program has saved the file.
 */
export function readCarriedPdf(bytes: Uint8Array, limit: number): Result<string | null> {
	const text = new TextDecoder('latin1').decode(bytes);
	let found: Result<string | null> = { ok: true, value: null, notes: [] };
	let from = 0;
	for (let tried = 0; tried < MOST; tried += 1) {
		const at = text.indexOf('/EmbeddedFile', from);
		if (at === -1) break;
		from = at + 1;
		const stream = streamAround(text, at);
		if (!stream) continue;
		const read = contentOf(stream, bytes, limit);
		if (!read.ok) found = read;
		else if (read.value.startsWith(BEGINNING)) return read;
	}
	return found;
}

interface Stream {
	start: number;
	end: number;
	isDeflated: boolean;
}

/** The stream whose dictionary has `at` in it. */
function streamAround(text: string, at: number): Stream | null {
	const ahead = text.slice(at, at + REACH);
	const opening = /^\/EmbeddedFile(?![A-Za-z])[^]{0,1900}?>>\s{0,4}stream\r?\n/.exec(ahead)?.[0];
	if (!opening || opening.includes('endobj')) return null;
	const behind = text.slice(Math.max(0, at - REACH), at);
	const dictionary = behind.slice(behind.lastIndexOf(' obj') + 1) + opening;

	const start = at + opening.length;
	const length = /\/Length\s{1,4}(\d{1,9})(?!\d|\s{1,4}\d{1,9}\s{1,4}R)/.exec(dictionary)?.[1];
	const found = text.indexOf('endstream', start);
	const end = length === undefined ? found : start + Number(length);
	if (end < start || end > text.length) return { start, end: start, isDeflated: true };
	return { start, end, isDeflated: dictionary.includes('/FlateDecode') };
}

function contentOf({ start, end, isDeflated }: Stream, bytes: Uint8Array, limit: number) {
	const content = bytes.subarray(start, end);
	if (isDeflated) return inflate(content, limit);
	try {
		const value = new TextDecoder('utf-8', { fatal: true }).decode(content);
		return { ok: true, value, notes: [] } as const;
	} catch {
		return DAMAGED;
	}
}
