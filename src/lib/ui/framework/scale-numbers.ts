import { levelAt, type Scale } from '#lib/domain/scale.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/formats.ts';

/** Writes the numbers of a scale in a language, with its unit. */
export function scaleNumbers(scale: Scale, language: Language) {
	const unit = scale.unit === 'none' ? '' : language === 'da' ? '\u00a0%' : '%';
	const bare = (number: number) => formatNumber(number, language);
	const one = (number: number) => bare(number) + unit;
	const range = (from: number, to: number) => (from === to ? '' : `${bare(from)}–`) + one(to);
	/** "55%, about half"; the number alone where it falls in no level. */
	const named = (number: number) => {
		const level = levelAt(scale, number);
		return level ? `${one(number)}, ${plain(textIn(level.label, language))}` : one(number);
	};
	return { unit: unit.trim(), bare, one, range, named };
}
