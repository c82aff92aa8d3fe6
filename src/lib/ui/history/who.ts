import type { Language } from '#lib/domain/text.ts';
import type { historyWords } from '#lib/i18n/history-words.ts';
import type { Who } from '#lib/state/history-entries.ts';

/** Who made a step: the name given then; without one "You", or somebody told apart by a short sign. */
export function whoIs(
	{ name, isOwn, short }: Who,
	words: Pick<(typeof historyWords)[Language], 'you' | 'somebody'>
): string {
	return name ?? (isOwn ? words.you : words.somebody(short));
}
