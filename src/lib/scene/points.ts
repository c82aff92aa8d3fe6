import type { Decimals } from '#lib/domain/figure-style.ts';
import type { Language } from '#lib/domain/text.ts';

/** A value from 0 to 1 as points of a hundred, always with one decimal: "94,1", "0,0". */
export function formatPoints(
	value: number,
	language: Language,
	decimals: Decimals = 'language'
): string {
	const text = (Math.round(Math.abs(value) * 1000) / 10).toFixed(1);
	const hasComma = decimals === 'comma' || (decimals === 'language' && language === 'da');
	const sign = value < 0 && Number(text) !== 0 ? '−' : '';
	return sign + (hasComma ? text.replace('.', ',') : text);
}
