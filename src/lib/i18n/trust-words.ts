import type { Language } from '#lib/domain/text.ts';
import { trust as da } from './da/trust.ts';
import { trust as en } from './en/trust.ts';

/** The words of the panel about the safety of data, which is fetched when it is asked for. */
export const trustWords: Record<Language, TrustWords> = { da, en };

type TrustWords = typeof da;

/** Why a copy could not be made or read: what happened, what was kept, what to do next. */
export function failureText(
	failure: keyof TrustWords['failures'],
	isSaved: boolean,
	words: TrustWords
): string {
	const [what, next] = words.failures[failure];
	return `${what} ${isSaved ? words.kept : words.notKept} ${next}`;
}
