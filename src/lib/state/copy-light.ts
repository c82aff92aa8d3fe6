import type { CopyRecord } from '#lib/storage/copy-record.ts';

/** How safe a project is outside the browser: a copy of today or of all there is, an older one, none. */
export type CopyLight = 'ok' | 'old' | 'none';

const DAY = 24 * 3_600_000;

/** The light of a project that stands after step `revision`. `now` is in milliseconds since 1970. */
export function lightOf(
	record: Pick<CopyRecord, 'at' | 'upTo'> | null,
	revision: string,
	now: number
): CopyLight {
	if (!record) return 'none';
	return record.upTo >= revision || now - record.at < DAY ? 'ok' : 'old';
}
