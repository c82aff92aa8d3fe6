import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#lib/domain/base64.ts';
import { Logo } from '#lib/domain/logo.ts';
import { readPicture } from '#lib/domain/picture.ts';
import { TALL_LOGO, WIDE_LOGO } from '../../support/house-styles.ts';

const bytesOf = ({ pixels }: Logo) => fromBase64(pixels) ?? new Uint8Array();

it('any bytes come back from base64 as they were', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
		})
	);
});

it.each(['a', 'abc', 'ab=c', 'ab c', 'a===', 'æøåæ'])('%j is no base64', (text) => {
	expect(fromBase64(text)).toBe(null);
});

describe('a picture', () => {
	it('tells its type and size', () => {
		expect(readPicture(bytesOf(WIDE_LOGO))).toEqual({ type: 'png', width: 300, height: 100 });
		expect(readPicture(bytesOf(TALL_LOGO))).toEqual({ type: 'jpeg', width: 48, height: 96 });
	});

	it.each([WIDE_LOGO, TALL_LOGO])('cut short anywhere is none', (logo) => {
		const whole = bytesOf(logo);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (end) => {
				expect(readPicture(whole.subarray(0, end))).toBe(null);
			})
		);
	});

	it('is never read out of other bytes, and none of them make it throw', () => {
		const framed = fc.tuple(
			fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47]),
			fc.array(fc.integer({ min: 0, max: 255 })),
			fc.constantFrom([0xff, 0xd9], [])
		);
		fc.assert(
			fc.property(framed, (parts) => {
				const read = readPicture(Uint8Array.from(parts.flat()));
				expect(read === null || read.type === 'jpeg').toBe(true);
			})
		);
	});
});

describe('a logo', () => {
	it('is a picture of the type and size it says', () => {
		for (const logo of [WIDE_LOGO, TALL_LOGO]) expect(Logo.parse(logo)).toEqual(logo);
	});

	it.each([
		{ type: 'jpeg' },
		{ width: 301 },
		{ height: 0 },
		{ width: 1201 },
		{ pixels: '' },
		{ pixels: WIDE_LOGO.pixels.slice(0, -4) },
		{ pixels: 'javascript:alert(1)' },
		{ pixels: 'A'.repeat(200_004) },
		{ address: 'https://example.org/logo.png' }
	])('cannot be one with %j', (fault) => {
		expect(Logo.safeParse({ ...WIDE_LOGO, ...fault }).success).toBe(false);
	});
});
