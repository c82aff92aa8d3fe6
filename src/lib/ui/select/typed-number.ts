import type { Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/formats.ts';

/* Numbers in the fields of a form, as people type them. */

/**
 * A number with a comma or a point, spaces between thousands or not; `null` where there is none.
 * "1.250" is refused: it means another number in Danish than in English.
 */
export function readNumber(text: string): number | null {
	const written = text.replace(/\s/g, '').replace('−', '-');
	if (!/^-?\d+([.,]\d+)?$/.test(written) || /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written)) return null;
	return Number(written.replace(',', '.'));
}

/** The same number with the mark of the language, so that `readNumber` reads it again in any: 12.5 as "12,5". */
export function writeNumber(value: number, language: Language): string {
	const written = formatNumber(value, language, { useGrouping: false, maximumFractionDigits: 20 });
	return readNumber(written) === null ? `${written}0` : written;
}
