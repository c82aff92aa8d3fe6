import { failure, success, type Result } from '#lib/domain/result.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import type { NamedVersion } from '#lib/state/history.svelte.ts';

/**
 * Keeps a copy of the whole project among its versions and then does something large to it. Where the
 * copy cannot be kept nothing is done. Answers what `act` does.
 */
export async function copyFirst<T>(
	editor: Editor,
	about: Pick<NamedVersion, 'name' | 'reason'>,
	act: () => T
): Promise<Result<T>> {
	const history = await editor.history();
	const copy = await history.keep(editor.document, editor.revision, { ...about, note: '' });
	return copy.ok ? success(act()) : failure(...copy.problems);
}
