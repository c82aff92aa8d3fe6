import type { Problem } from '#lib/domain/result.ts';

/** Which mends of a journal have not been told yet. A commit that is folded again says nothing new. */
export class UntoldMends {
	/** By commit, code and place. */
	readonly #told = new Set<string>();

	/** Those that are asked for the first time. */
	take(mends: ReadonlyMap<string, readonly Problem[]>): Problem[] {
		return [...mends].flatMap(([commit, notes]) =>
			notes.filter(({ code, where = '' }) => {
				const key = `${commit} ${code} ${where}`;
				const isNew = !this.#told.has(key);
				this.#told.add(key);
				return isNew;
			})
		);
	}
}
