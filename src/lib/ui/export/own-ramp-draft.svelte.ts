import { MAX_COLOURS, MIN_COLOURS } from '#lib/domain/figure-style.ts';
import { colourAt, RAMPS } from '#lib/scene/ramps.ts';
import type { Colour } from '#lib/scene/scene.ts';
import { parseColour } from '#lib/scene/typed-colour.ts';

interface DraftColour {
	/** Stays with the row when others come and go. */
	key: number;
	typed: string;
}

export type Preset = keyof typeof RAMPS;

/** A ramp being put together: what is typed, row by row, from the lowest value to the highest. */
export class OwnRampDraft {
	rows: readonly DraftColour[] = $state.raw([]);
	#keys = 0;

	/** @param colours to begin with */
	constructor(colours: readonly Colour[]) {
		this.rows = this.#rowsOf(colours);
	}

	/** The colours; `null` while one of them cannot be read. */
	readonly colours: readonly Colour[] | null = $derived.by(() => {
		const colours = this.rows.flatMap(({ typed }) => parseColour(typed) ?? []);
		return colours.length === this.rows.length ? colours : null;
	});

	get canAdd(): boolean {
		return this.rows.length < MAX_COLOURS;
	}

	get canRemove(): boolean {
		return this.rows.length > MIN_COLOURS;
	}

	type(key: number, typed: string): void {
		this.rows = this.rows.map((row) => (row.key === key ? { key, typed } : row));
	}

	/** One more at the upper end, to be changed. */
	add(): void {
		if (!this.canAdd) return;
		const typed = this.rows.at(-1)?.typed ?? '#000000';
		this.rows = [...this.rows, { key: this.#key(), typed }];
	}

	remove(key: number): void {
		if (this.canRemove) this.rows = this.rows.filter((row) => row.key !== key);
	}

	reverse(): void {
		this.rows = this.rows.toReversed();
	}

	/** Begins anew with the colours of a palette. */
	start(preset: Preset): void {
		this.rows = this.#rowsOf(coloursOf(preset));
	}

	#rowsOf(colours: readonly Colour[]): DraftColour[] {
		return colours.map((typed) => ({ key: this.#key(), typed }));
	}

	#key(): number {
		return (this.#keys += 1);
	}
}

/** The colours at the stops of a palette. */
export function coloursOf(preset: Preset): Colour[] {
	return RAMPS[preset].stops.map(({ at }) => colourAt(RAMPS[preset], at));
}
