import { textIn, type Language, type LocalText } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { EXTENSION } from '#lib/format/version.ts';

/** What the name of a safe copy says. */
export interface CopyName {
	name: string;
	projectId: string;
	/** When it was taken, to the minute, in milliseconds since 1970. */
	at: number;
}

/**
 * The name of a copy: title, project, and the day and time on the clock of this computer, as in
 * `regional-analysis k3j5h2 2026-11-29 1412.varmekort`. A name that is taken gets a number behind it.
 */
export function copyFileName(
	about: { title: LocalText; projectId: string; at: number },
	language: Language,
	taken: ReadonlySet<string> = new Set()
): string {
	const title = safeFileName([textIn(about.title, language)]);
	const stem = `${title} ${about.projectId} ${stampOf(about.at)}`;
	let name = `${stem}${EXTENSION}`;
	for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}${EXTENSION}`;
	return name;
}

/** What a name says where it is exactly one of ours; `null` for every other file. */
export function readCopyName(name: string): CopyName | null {
	const match = OURS.exec(name)?.groups;
	if (!match) return null;
	const { id = '', day = '', hour = '', minute = '' } = match;
	const at = new Date(`${day}T${hour}:${minute}:00`).getTime();
	return Number.isNaN(at) ? null : { name, projectId: id, at };
}

const OURS =
	/^[^\s/\\]+ (?<id>[a-z0-9][a-z0-9-]{0,63}) (?<day>\d{4}-\d\d-\d\d) (?<hour>\d\d)(?<minute>\d\d)(?:-\d{1,4})?\.varmekort$/u;

/** `2026-11-29 1412`, on the clock of this computer. */
function stampOf(at: number): string {
	const date = new Date(at);
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day} ${two(date.getHours())}${two(date.getMinutes())}`;
}
