/**
 * What was made for each row, handed out again while it is made of the very same things. A key press
 * changes one row of a chart; the others stay the objects they were.
 */
export class RowMemory<T> {
	readonly #rows = new Map<string, { of: readonly unknown[]; made: T }>();

	/** The thing made for `row` out of `of`, which must name all that `make` reads. */
	recall(row: string, of: readonly unknown[], make: () => T): T {
		const known = this.#rows.get(row);
		if (known?.of.length === of.length && known.of.every((part, i) => Object.is(part, of[i]))) {
			return known.made;
		}
		const made = make();
		this.#rows.set(row, { of, made });
		return made;
	}
}
