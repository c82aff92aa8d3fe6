import { failure, success, type Result } from '#lib/domain/result.ts';
import { MAX_LABEL } from '#lib/domain/text.ts';

/** A name as a person writes it: one line without spaces at its ends. Empty or too long is refused. */
export function readTitle(words: string): Result<string> {
	const title = words.replaceAll(/\s+/g, ' ').trim();
	if (title === '') return failure({ code: 'input.emptyTitle' });
	if (title.length > MAX_LABEL) {
		return failure({ code: 'input.tooLong', data: { limit: MAX_LABEL } });
	}
	return success(title);
}
