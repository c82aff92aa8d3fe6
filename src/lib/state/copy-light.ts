import type { CopyRecord } from '#lib/storage/copy-record.ts';

/** The last copy of a project, as far as its light goes. */
export type LastCopy = Pick<CopyRecord, 'at' | 'upTo' | 'where'>;

/** How safe a project is outside the browser: a copy of today or of all there is, an older one, none. */
export type CopyLight = 'ok' | 'old' | 'none';

const DAY = 24 * 3_600_000;

/** The light of a project that stands after step `revision`. `now` is in milliseconds since 1970. */
export function lightOf(record: LastCopy | null, revision: string, now: number): CopyLight {
	if (!record) return 'none';
	return record.upTo >= revision || now - record.at < DAY ? 'ok' : 'old';
}
