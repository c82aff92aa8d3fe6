import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCALE_PRESETS, SHARE_AFFECTED, TRL, UPTAKE_BANDS } from '#lib/domain/scale-presets.ts';
import { levelMiddle, levelsInOrder, type Scale } from '#lib/domain/scale.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED } from '#lib/domain/score.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { cellText, parseCellText } from '#lib/format/cell-text.ts';
import { anyValue, level } from '../../support/documents.ts';

const halves: Scale = { ...SHARE_AFFECTED, precision: 0.5 };
const read = (text: string, scale = SHARE_AFFECTED) => {
	const parsed = parseCellText(text, scale);
	return parsed.ok ? parsed.value : parsed.problems[0]?.code;
};

describe('parseCellText', () => {
	it.each(['55', ' 55 ', '55 %', '55%', '55\u00a0%', '55,0', '55.0', '+55', '055'])(
		'reads %j as 55',
		(text) => {
			expect(read(text)).toEqual(level(55));
		}
	);

	it('reads decimal comma and decimal point alike', () => {
		expect(read('12,5', halves)).toEqual(level(12.5));
		expect(read('12.5 %', halves)).toEqual(level(12.5));
	});

	it.each(['≥80', '≥ 80 %', '>=80', '>= 80%'])('reads %j as a lower bound', (text) => {
		expect(read(text)).toEqual({ kind: 'level', level: 80, atLeast: true });
	});

	it('reads minus zero as zero', () => {
		expect(read('-0')).toStrictEqual(level(0));
	});

	it.each([
		[NOT_SCORED, ['', ' ', '\u00a0', '-', '–', '—', 'ikke vurderet', 'Not scored']],
		[DONT_KNOW, ['?', 'ved ikke', 'VED IKKE', "don't know", 'Don’t  know']],
		[NOT_APPLICABLE, ['x', 'X', '×', 'ikke relevant', 'not applicable', 'N/A']]
	])('reads %j', (value, texts) => {
		for (const text of texts) expect(read(text), text).toEqual(value);
	});

	it('reads the name of a level in either language as the middle of the level', () => {
		expect(read('Omkring halvdelen')).toEqual(level(50));
		expect(read('about HALF')).toEqual(level(50));
		expect(read('Ingen')).toEqual(level(0));
		expect(read('technology validated in lab', TRL)).toEqual(level(4));
		expect(read('21-40 %', UPTAKE_BANDS)).toEqual(level(2));
		expect(read('21–40%', UPTAKE_BANDS)).toEqual(level(2));
		expect(read('2', UPTAKE_BANDS)).toEqual(level(2));
	});

	it.each(['halvtreds', '55a', '5 5', '1.234,5', '0x10', '1e2', '=2+3', '#N/A', '55 kr.', '∞'])(
		'refuses %j as no number, and says what it read',
		(text) => {
			expect(parseCellText(text, SHARE_AFFECTED)).toEqual({
				ok: false,
				problems: [{ code: 'input.notANumber', data: { text } }]
			});
		}
	);

	it.each(['101', '-5', '−5', '≥120', '99999999999999999999'])(
		'refuses %j as off the scale: nothing is rounded in silence',
		(text) => {
			expect(read(text)).toBe('input.offScale');
		}
	);

	it.each(['0,35', '12.5', '≥12,5'])('refuses %j between two steps, and says the step', (text) => {
		expect(parseCellText(text, SHARE_AFFECTED)).toMatchObject({
			ok: false,
			problems: [{ code: 'input.offStep', data: { text, step: 1 } }]
		});
	});

	it('refuses a percent sign on a scale that is not in percent', () => {
		expect(read('5 %', TRL)).toBe('input.notANumber');
		expect(read('5', TRL)).toEqual(level(5));
	});

	it('never throws, whatever is pasted', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 30 }),
				fc.constantFrom(...SCALE_PRESETS),
				(text, scale) => {
					parseCellText(text, scale);
				}
			)
		);
	});
});

describe('cellText', () => {
	it('is read back as the value it was, in either language', () => {
		fc.assert(
			fc.property(anyValue, fc.constantFrom(...LANGUAGES), (value, language) => {
				expect(read(cellText(value, language))).toEqual(value);
			})
		);
	});

	it('writes a bare number with the language’s decimal sign', () => {
		expect(cellText(level(12.5), 'da')).toBe('12,5');
		expect(cellText(level(12.5), 'en')).toBe('12.5');
	});
});

it('every level of every preset is read by its own name', () => {
	for (const scale of SCALE_PRESETS) {
		for (const each of levelsInOrder(scale)) {
			for (const language of LANGUAGES) {
				expect(read(each.label[language], scale)).toEqual(level(levelMiddle(scale, each)));
			}
		}
	}
});
