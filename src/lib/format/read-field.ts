import type { Problem } from '#lib/domain/result.ts';
import { isOnScale, isOpen, problemOfNumber, toScale, type Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import { hiddenLevel, parseCellText } from './cell-text.ts';
import type { Field } from './copied-table.ts';

/** Why a field of a spreadsheet is no score, beyond what can be wrong with what a person types. */
export interface FieldFault {
	code: 'merged' | 'formula' | 'tooNarrow' | 'sheetError' | 'thousands';
}

export type FieldReading =
	| {
			value: Value;
			/** The spreadsheet's own number, where the value is the rounded one that it shows. */
			rounded: number | null;
	  }
	| { fault: FieldFault | Problem };

/**
 * A field as a value of the scale. What the spreadsheet showed decides what kind of value it is; the
 * exact number behind it decides which, if the scale can hold that: 13 that is 12,5 is read as 12,5
 * on a scale of halves, and as 13 on one of whole numbers, marked as rounded. Never a guess: what can
 * be read in two ways is refused.
 */
export function readField(field: Field, scale: Scale): FieldReading {
	const text = field.text.trim();
	if (field.merged) return { fault: { code: 'merged' } };
	if (text.startsWith('=')) return { fault: { code: 'formula' } };
	if (/^#+$/.test(text)) return { fault: { code: 'tooNarrow' } };
	if (/^(?:#\S+[!?A]|#\p{Lu}\/\p{Lu}|Err:\d+)$/u.test(text))
		return { fault: { code: 'sheetError' } };

	const exact = field.exact === undefined ? null : exactReading(text, field.exact, scale);
	if (exact) return exact;
	if (isGrouped(text)) return { fault: { code: 'thousands' } };
	return shownReading(field.text, scale, null);
}

function shownReading(text: string, scale: Scale, rounded: number | null): FieldReading {
	const parsed = parseCellText(text, scale);
	if (parsed.ok) return { value: parsed.value, rounded };
	const [problem = { code: 'input.notANumber' }] = parsed.problems;
	return { fault: problem };
}

const NUMBER = /^(≥|>=)?\s*([+\-−]?)(\d[\d.,'’\s]*)\s*(%)?$/;

/** The reading by the exact number; `null` where the text shows no number, or another one. */
function exactReading(text: string, exact: number, scale: Scale): FieldReading | null {
	const [, bound, sign, digits = '', percent] = NUMBER.exec(text) ?? [];
	if (digits === '' || (percent && scale.unit !== 'percent')) return null;
	// 0.55 * 100 is 55.00000000000001.
	const number = Number((percent ? exact * 100 : exact).toFixed(9));
	const size = sign && sign !== '+' ? -number : number;
	if (!readingsOf(digits.trim(), isGrouped(text)).some((shown) => isRounding(size, shown)))
		return null;
	if (!isOnScale(scale, number)) {
		if (!isGrouped(text)) return shownReading(text, scale, number);
		return { fault: problemOfNumber(scale, number, text) };
	}
	if (!isOpen(scale, number)) return { fault: hiddenLevel(text) };
	const value: Value = { kind: 'level', level: toScale(scale, number) + 0 };
	return { value: bound ? { ...value, atLeast: true } : value, rounded: null };
}

interface Shown {
	number: number;
	decimals: number;
}

/** What digits with separators can mean: the last one is the decimal sign, or they all group digits. */
function readingsOf(digits: string, canGroup: boolean): Shown[] {
	const parts = digits.split(/[.,'’\s]+/);
	const whole = { number: Number(parts.join('')), decimals: 0 };
	const last = parts.at(-1) ?? '';
	if (parts.length === 1) return [whole];
	const decimal = Number(`${parts.slice(0, -1).join('')}.${last}`);
	const shown = { number: decimal, decimals: last.length };
	return canGroup ? [whole, shown] : [shown];
}

function isRounding(exact: number, { number, decimals }: Shown): boolean {
	return Math.abs(exact - number) <= 0.5 * 10 ** -decimals + 1e-9;
}

/**
 * True for 1.234 and 1 234: a thousand and more in one country, one and a bit in another. A leading
 * zero can only be a decimal number's.
 */
function isGrouped(text: string): boolean {
	return /^(?:≥|>=)?\s*[+\-−]?[1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?:[.,]\d+)?\s*%?$/.test(text);
}
