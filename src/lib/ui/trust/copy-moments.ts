import type { Language } from '#lib/domain/text.ts';
import { formatMoment } from '#lib/i18n/formats.ts';
import type { Copy } from '#lib/state/copy-shelf.svelte.ts';

/**
 * When each copy was taken, by its name, told so that no two read the same: those of one minute are counted, the
 * first without a number. `copies` are of one project, the newest first.
 */
export function momentsOf(
	copies: readonly Pick<Copy, 'name' | 'at'>[],
	language: Language
): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	const moments = copies.toReversed().map(({ name, at }) => {
		const moment = formatMoment(at, language);
		const count = (counts.get(moment) ?? 0) + 1;
		counts.set(moment, count);
		return [name, count === 1 ? moment : `${moment} (${count})`] as const;
	});
	return new Map(moments);
}
