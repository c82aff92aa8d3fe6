import { CLOSE } from '#lib/domain/selection/area-standings.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/formats.ts';
import type { ReasonsWords } from '#lib/i18n/reasons-words.ts';

/** How numbers stand in sentences about a choice. Values are from 0 to 1, points of a hundred. */
export class ChoiceNumbers {
	readonly #language: Language;
	readonly #words: ReasonsWords;

	constructor(language: Language, words: ReasonsWords) {
		this.#language = language;
		this.#words = words;
	}

	/** To one decimal. What is there, but too little to show, is not nothing. */
	number(value: number, digits = 1): string {
		const factor = 10 ** digits;
		const rounded = Math.round(Math.abs(value) * factor) / factor;
		const write = (each: number) => this.plain(each, digits);
		if (rounded === 0) return value === 0 ? write(0) : this.#words.under(write(1 / factor));
		return write(Math.sign(value) * rounded);
	}

	plain(value: number, digits = 0): string {
		return formatNumber(value, this.#language, { maximumFractionDigits: digits });
	}

	/** "6,1 point". */
	points(value: number): string {
		return this.#words.points(this.number(value * 100));
	}

	/** A difference: below one point it is nearly nothing, and that is said. */
	difference(value: number): string {
		return value < CLOSE ? this.#words.nearly(this.points(value)) : this.points(value);
	}

	/** A weight in per cent, with as many decimals as asked for. */
	weight(share: number, digits = 0): string {
		return formatNumber(share, this.#language, {
			style: 'percent',
			maximumFractionDigits: digits
		});
	}
}
