import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZipFile } from '#lib/render/zip-file.ts';

async function bytesOf(zip: ZipFile): Promise<Uint8Array> {
	return new Uint8Array(await zip.finish().arrayBuffer());
}

describe('ZipFile', () => {
	const text = 'Andel af medarbejdere. '.repeat(200);

	it('opens again with every file, byte for byte', async () => {
		const zip = new ZipFile('2026-11-22');
		const picture = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251);
		zip.add('05-ældrepleje-på-å.png', picture, false);
		zip.add('05-ældrepleje-på-å.svg', strToU8(text), true);
		zip.add('tom.svg', new Uint8Array(), true);
		const files = unzipSync(await bytesOf(zip));
		expect(Object.keys(files)).toEqual([
			'05-ældrepleje-på-å.png',
			'05-ældrepleje-på-å.svg',
			'tom.svg'
		]);
		expect(files['05-ældrepleje-på-å.png']).toEqual(picture);
		expect(strFromU8(files['05-ældrepleje-på-å.svg'] ?? new Uint8Array())).toBe(text);
	});

	it('squeezes text, and says that names are UTF-8 and from Unix', async () => {
		const zip = new ZipFile('2026-11-22');
		zip.add('æ.svg', strToU8(text), true);
		const bytes = await bytesOf(zip);
		expect(bytes.length).toBeLessThan(text.length / 4);

		const view = new DataView(bytes.buffer);
		const directory = view.getUint32(bytes.length - 6, true);
		expect(view.getUint32(directory, true)).toBe(0x02014b50);
		// Made by Unix; bit 11 says UTF-8; deflated, so that the end can be found while it streams in.
		expect(view.getUint8(directory + 5)).toBe(3);
		expect(view.getUint16(directory + 8, true) & 0x0800).toBe(0x0800);
		expect(view.getUint16(directory + 10, true)).toBe(8);
	});

	it('gives the same bytes for the same files, and tells its size as it grows', async () => {
		const [one, two] = [new ZipFile('2026-11-22'), new ZipFile('2026-11-22')];
		for (const zip of [one, two]) zip.add('a.pdf', strToU8(text), false);
		expect(one.size).toBeGreaterThan(text.length);
		expect(await bytesOf(one)).toEqual(await bytesOf(two));
	});
});
