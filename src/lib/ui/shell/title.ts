import { failure, success, type Result } from '#lib/domain/result.ts';
import { MAX_LABEL, sameText, type Language, type LocalText } from '#lib/domain/text.ts';

/** A name as a person writes it: one line without spaces at its ends. Empty or too long is refused. */
export function readTitle(words: string): Result<string> {
	const title = words.replaceAll(/\s+/g, ' ').trim();
	if (title === '') return failure({ code: 'input.emptyTitle' });
	if (title.length > MAX_LABEL) {
		return failure({ code: 'input.tooLong', data: { limit: MAX_LABEL } });
	}
	return success(title);
}

/**
 * A title with other words in one language. One that nobody has translated, the same in both or empty in one,
 * is the same in both again: a window in the other language must not go on showing the old name.
 */
export function retitled(title: LocalText, language: Language, words: string): LocalText {
	const isTranslated = title.da !== title.en && title.da.trim() !== '' && title.en.trim() !== '';
	return isTranslated ? { ...title, [language]: words } : sameText(words);
}
