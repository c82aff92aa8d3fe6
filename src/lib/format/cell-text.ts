import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import {
	isOnScale,
	isOpen,
	levelMiddle,
	levelsInOrder,
	problemOfNumber,
	type Scale
} from '#lib/domain/scale.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { LANGUAGES, plain, type Language } from '#lib/domain/text.ts';

/*
 * One score as the text of a spreadsheet cell, and back. What is written in either language is read
 * in both.
 */

const STATE_TEXT = {
	da: { notScored: '', dontKnow: 'ved ikke', notApplicable: 'ikke relevant' },
	en: { notScored: '', dontKnow: 'don’t know', notApplicable: 'not applicable' }
} as const satisfies Record<Language, object>;

/** A score as cell text: a bare number, so that a spreadsheet can count with it, or words. */
export function cellText(value: Value, language: Language): string {
	if (value.kind !== 'level') return STATE_TEXT[language][value.kind];
	const number = String(value.level);
	return (value.atLeast ? '≥' : '') + (language === 'da' ? number.replace('.', ',') : number);
}

const STATE_WORDS: ReadonlyMap<string, Value> = new Map([
	...['', '-', 'ikke vurderet', 'not scored'].map((word) => [word, NOT_SCORED] as const),
	...['?', 'ved ikke', "don't know", 'dont know', 'do not know'].map(
		(word) => [word, DONT_KNOW] as const
	),
	...['x', 'ikke relevant', 'not applicable', 'n/a'].map((word) => [word, NOT_APPLICABLE] as const)
]);

/** A number with a decimal comma or point, perhaps a lower bound, perhaps in percent. */
const NUMBER = /^(≥|>=)? ?([+-]?\d+(?:[.,]\d+)?) ?(%)?$/;

/**
 * What a person typed or pasted, as a value of the scale: a number with decimal comma or point, with
 * or without `%` and "≥"; the name of a level in either language (its middle); a state in words or as
 * `?`, `x` or `-`; nothing for "not scored". Problems: `input.notANumber`, `input.offScale`,
 * `input.offStep`, `input.hiddenLevel`.
 */
export function parseCellText(text: string, scale: Scale): Result<Value> {
	const words = comparable(text);
	const state = STATE_WORDS.get(words);
	if (state) return success(state);

	const level = levelsInOrder(scale).find((each) =>
		LANGUAGES.some((language) => comparable(each.label[language]) === words)
	);
	if (level?.hidden) return failure(hiddenLevel(text));
	if (level) return success({ kind: 'level', level: levelMiddle(scale, level) });

	const [, bound, digits, percent] = NUMBER.exec(words) ?? [];
	if (digits === undefined || (percent && scale.unit !== 'percent')) {
		return failure({ code: 'input.notANumber', data: { text: shortened(text) } });
	}
	const number = Number(digits.replace(',', '.'));
	if (!isOnScale(scale, number)) return failure(problemOfNumber(scale, number, shortened(text)));
	if (!isOpen(scale, number)) return failure(hiddenLevel(text));
	/* `+ 0` makes minus zero plain zero. */
	const value: Value = { kind: 'level', level: number + 0 };
	return success(bound ? { ...value, atLeast: true } : value);
}

/**
 * Words as they are compared: lower case, single spaces, one kind of dash, apostrophe and cross; no
 * soft hyphens.
 */
export function comparable(text: string): string {
	return plain(text)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase()
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[‘’´]/g, "'")
		.replace(/^×$/, 'x');
}

/** The scale has the level, but it is not to be chosen any more. */
export function hiddenLevel(text: string): Problem {
	return { code: 'input.hiddenLevel', data: { text: shortened(text) } };
}

function shortened(text: string): string {
	const words = text.trim();
	return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
