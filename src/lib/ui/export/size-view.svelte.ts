import { LENGTHS, type LengthUnit } from '#lib/render/lengths.ts';
import { INCH, pageSize, type FigureSize, type PresetId } from '#lib/scene/sizes.ts';

/** The size of the figure as it is chosen in the export dialog: by name, or typed. */
export class SizeView {
	#choice: PresetId | 'custom' | null = $state(null);
	/** Typed sizes, in the unit. */
	width = $state(160);
	height: number | null = $state(null);
	#unit: LengthUnit = $state('mm');
	readonly #suggested: () => PresetId;
	readonly #dpi: () => number;

	/**
	 * @param suggested the size until one is chosen
	 * @param dpi of typed pixels
	 */
	constructor(suggested: () => PresetId, dpi: () => number) {
		this.#suggested = suggested;
		this.#dpi = dpi;
	}

	get choice(): PresetId | 'custom' {
		return this.#choice ?? this.#suggested();
	}

	/** A typed size starts as the one that was chosen before, so that it can be altered a little. */
	set choice(choice: PresetId | 'custom') {
		if (choice === 'custom' && this.choice !== 'custom') {
			const { width, height } = pageSize(this.size);
			this.#unit = 'mm';
			this.width = within('mm', width);
			this.height = height === null ? null : within('mm', height);
		}
		this.#choice = choice;
	}

	get unit(): LengthUnit {
		return this.#unit;
	}

	/** The figure stays as large as it is, as far as the other unit's limits allow. */
	set unit(unit: LengthUnit) {
		if (unit === this.#unit) return;
		const { width, height } = pageSize(this.size);
		const perMm = unit === 'px' ? this.#dpi() / INCH : 1;
		this.#unit = unit;
		this.width = within(unit, width * perMm);
		this.height = height === null ? null : within(unit, height * perMm);
	}

	get isPixels(): boolean {
		return this.choice === 'custom' && this.#unit === 'px';
	}

	get size(): FigureSize {
		const { choice, width, height } = this;
		if (choice !== 'custom') return choice;
		const kind = 'custom';
		if (this.#unit === 'mm') return { kind, unit: 'mm', width, height };
		return { kind, unit: 'px', dpi: this.#dpi(), width, height };
	}
}

/** Rounded as the unit is used: whole pixels, tenths of a millimetre. */
export function roundLength(unit: LengthUnit, length: number): number {
	return unit === 'px' ? Math.round(length) : Math.round(length * 10) / 10;
}

function within(unit: LengthUnit, length: number): number {
	const { least, most } = LENGTHS[unit];
	return Math.max(least, Math.min(most, roundLength(unit, length)));
}
