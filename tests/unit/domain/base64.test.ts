import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#lib/domain/base64.ts';

it.each([0, 1, 2, 3, 255, 8191, 8192, 8193, 16_384, 100_000])(
	'%d bytes are the text of RFC 4648, and come back',
	(length) => {
		const bytes = Uint8Array.from({ length }, (_, i) => (i * 167) % 256);
		const text = toBase64(bytes);
		expect(text).toBe(Buffer.from(bytes).toString('base64'));
		expect(fromBase64(text)).toEqual(bytes);
	}
);

it.each(['A', 'AAA', 'AA=A', 'A===', 'AA==\n', 'AA AA', '_-AA'])('%j is no base64', (text) => {
	expect(fromBase64(text)).toBeNull();
});
