import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { leaveOutBroken } from './choice-parts.ts';
import { findStrangers, isRecord, parseJson, readVersion } from './envelope.ts';
import { kindOfBytes, kindOfText } from './file-kind.ts';
import { MAX_FILE_MB } from './file-size.ts';
import { findHostile } from './hostile.ts';
import { upgrade } from './migrations.ts';
import { parseChecked, refused } from './open-stored.ts';
import { listed } from './problem-list.ts';
import { findMisfits } from './references.ts';
import { repair } from './repair.ts';
import { CURRENT_VERSION, FIGURE_FORMAT, FORMAT } from './version.ts';

/*
 * The one door in. Whatever comes from outside the running program (a file, a database row, a
 * payload in a picture) is unknown until it has passed here. A document is opened whole, perhaps
 * with notes on what was repaired, or refused with every problem; never in part.
 */

const MEGABYTE = 1024 * 1024;

/** The longest text of a project that a figure can carry, in bytes. */
export const MAX_CARRIED = 20 * MEGABYTE;

/** Opens the bytes of a file that a person chose. */
export function openProjectFile(bytes: Uint8Array): Result<Document> {
	if (bytes.length > MAX_FILE_MB * MEGABYTE) return tooLarge();
	const kind = kindOfBytes(bytes);
	if (kind) return failure({ code: 'file.otherKind', data: { kind } });
	const text = decode(bytes);
	return text === null ? failure({ code: 'file.notText' }) : openProjectText(text);
}

/** `null` where the bytes are no text: UTF-8, or what a text editor may have made of it. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Told by the mark that UTF-16 begins with: https://encoding.spec.whatwg.org/#bom-sniff */
function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Opens the text of a project file of any released version, or the project in what a figure carries. */
export function openProjectText(text: string): Result<Document> {
	const read = readJson(text);
	return read.ok ? openParsed(read.value) : read;
}

/** The JSON of a file's text. */
export function readJson(text: string): Result<unknown> {
	if (text.length > MAX_FILE_MB * MEGABYTE) return tooLarge();
	const source = text.replace(/^\ufeff/, '').trim();
	if (source === '') return failure({ code: 'file.empty' });
	if (!source.startsWith('{')) return otherKind(kindOfText(source));

	return parseJson(source);
}

/** Opens the JSON of a project file, or the project in that of what a figure carries. */
export function openParsed(file: unknown): Result<Document> {
	return openEnvelope(projectIn(file));
}

/** Opens a document of the current version. */
export function openDocument(value: unknown): Result<Document> {
	return readDocument(value, []);
}

/** The project file in what a figure carries; a file that is none as it is. */
function projectIn(file: unknown): unknown {
	return isRecord(file) && file.format === FIGURE_FORMAT ? file.project : file;
}

const ENVELOPE = ['format', 'version', 'document'];

function openEnvelope(file: unknown): Result<Document> {
	if (!isRecord(file) || file.format !== FORMAT) return otherKind('JSON');
	const version = readVersion(file.version, CURRENT_VERSION);
	if (!version.ok) return version;
	return readDocument(upgrade(file.document, version.value), findStrangers(file, ENVELOPE));
}

function readDocument(value: unknown, found: readonly Problem[]): Result<Document> {
	const hostile = [...found, ...findHostile(value)];
	const { value: kept, notes } = hostile.length > 0 ? { value, notes: [] } : leaveOutBroken(value);
	const parsed = parseChecked(kept, hostile);
	if (!parsed.ok) return parsed;
	const document = parsed.value;
	const repairs = [...notes, ...repair(document)];
	const problems = findMisfits(document);
	return problems.length > 0 ? refused(problems) : success(document, listed(repairs));
}

function tooLarge(): Result<never> {
	return failure({ code: 'file.tooLarge', data: { limit: `${MAX_FILE_MB} MB` } });
}

function otherKind(kind: string | null): Result<never> {
	return failure({ code: 'file.otherKind', ...(kind ? { data: { kind } } : {}) });
}
