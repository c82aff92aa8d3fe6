import { textIn, type Language, type LocalText } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { EXTENSION } from '#lib/format/version.ts';

/** What the name of a safe copy says. */
export interface CopyName {
	name: string;
	projectId: string;
	/** When it was taken, to the minute, in milliseconds since 1970. */
	at: number;
	/** Which copy of its minute it is, from 1. */
	count: number;
}

/**
 * What a copy is called, and so what its name says: title, project, and the day and time on the clock of this computer, as in
 * `regional-analysis k3j5h2 2026-11-29 1412.varmekort`. Another of the same minute gets a number behind it,
 * above those of `taken`, so that the later one has the greater.
 */
export function nameCopy(
	about: { title: LocalText; projectId: string; at: number },
	language: Language,
	taken: readonly CopyName[] = []
): CopyName {
	const { projectId, at } = about;
	const title = safeFileName([textIn(about.title, language)]);
	const stamp = stampOf(at);
	const before = taken.filter((each) => stampOf(each.at) === stamp).map((each) => each.count);
	const count = Math.max(0, ...before) + 1;
	const number = count === 1 ? '' : `-${count}`;
	return { name: `${title} ${projectId} ${stamp}${number}${EXTENSION}`, projectId, at, count };
}

/** Puts copies in order, the newest first. */
export function newestFirst(
	a: Omit<CopyName, 'projectId'>,
	b: Omit<CopyName, 'projectId'>
): number {
	return b.at - a.at || b.count - a.count || (a.name < b.name ? 1 : -1);
}

/** What a name says where it is exactly one of ours; `null` for every other file. */
export function readCopyName(name: string): CopyName | null {
	const match = OURS.exec(name)?.groups;
	if (!match) return null;
	const { id = '', day = '', hour = '', minute = '', count = '1' } = match;
	const at = new Date(`${day}T${hour}:${minute}:00`).getTime();
	return Number.isNaN(at) ? null : { name, projectId: id, at, count: Number(count) };
}

const OURS =
	/^[^\s/\\]+ (?<id>[a-z0-9][a-z0-9-]{0,63}) (?<day>\d{4}-\d\d-\d\d) (?<hour>\d\d)(?<minute>\d\d)(?:-(?<count>\d{1,4}))?\.varmekort$/u;

/** `2026-11-29 1412`, on the clock of this computer. */
function stampOf(at: number): string {
	const date = new Date(at);
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day} ${two(date.getHours())}${two(date.getMinutes())}`;
}
