import type { Language } from '#lib/domain/text.ts';
import { report } from '#lib/report.ts';
import { followCopyRecord, type CopyRecord } from '#lib/storage/copy-record.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { holdOpen } from '#lib/storage/open-tabs.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';
import type { Editor } from './editor.svelte.ts';
import type { SafeCopies } from './safe-copies.svelte.ts';

/** The last copy of an open project; what makes copies is fetched when there is something to copy. */
export class CopyStanding {
	/** `undefined` until it has been read. */
	record: CopyRecord | null | undefined = $state.raw();
	copies: SafeCopies | null = $state.raw(null);
	#isFetching = false;

	/** Follows until the returned function is called. Call it in an effect: it reads no state. */
	follow(db: VarmekortDatabase, around: Surroundings, editor: Editor): () => void {
		const ends = [
			followCopyRecord(db, editor.id, (record) => (this.record = record)),
			holdOpen({ projectId: editor.id, since: around.now(), session: around.clock.session }),
			() => this.copies?.close()
		];
		return () => {
			for (const end of ends) end();
		};
	}

	/** Something was saved. */
	touched(
		db: VarmekortDatabase,
		around: Surroundings,
		editor: Editor,
		language: () => Language
	): void {
		this.copies?.touched();
		if (this.#isFetching) return;
		this.#isFetching = true;
		import('./safe-copies.svelte.ts')
			.then(({ SafeCopies }) => {
				this.copies = new SafeCopies(db, around, editor, language);
				this.copies.touched();
			})
			.catch(report);
	}
}
