import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCarried, type Carrier } from '#lib/render/carried/read.ts';
import { CARRIERS, MAKERS, pngWith } from '../../../support/carrying-files.ts';
import { partsOf } from '../../../support/office-package.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { typicalAreaInDanish } from '../../../figures/area-figures.ts';

const LIMIT = 1_000_000;
const TEXT = `{"format":"varmekort-figure","words":"æøå 👩‍⚕️ ]]> </varmekort> endstream"}\n`;
const BOMB = new Uint8Array(40_000_000);

const read = (kind: Carrier, bytes: Uint8Array) => readCarried(kind, bytes, LIMIT);
const utf8 = (text: string) => new TextEncoder().encode(text);
const damaged = { ok: false, problems: [{ code: 'file.figureDamaged' }] };
const tooLarge = { ok: false, problems: [{ code: 'file.tooLarge' }] };
const nothing = { ok: true, value: null };

describe.each(CARRIERS)('a %s', (kind) => {
	const make = MAKERS[kind];

	it('gives back the text it carries, and nothing where it carries none', async () => {
		expect(read(kind, await make(TEXT))).toMatchObject({ ok: true, value: TEXT });
		expect(read(kind, await make())).toMatchObject(nothing);
	});

	it('is the same file every time', async () => {
		expect(Buffer.from(await make(TEXT)).equals(await make(TEXT))).toBe(true);
	});

	it('gives a problem or nothing where it is cut short, never a part of the text', async () => {
		const file = await make(TEXT);
		fc.assert(
			fc.property(fc.nat(file.length - 1), (length) => {
				const found = read(kind, file.subarray(0, length));
				if (found.ok) expect([null, TEXT]).toContain(found.value);
			})
		);
	});

	it('gives the text, a problem or nothing where any byte is another', async () => {
		const file = await make(TEXT);
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const altered = Uint8Array.from(file);
				altered[at] = (altered[at] ?? 0) ^ change;
				const found = read(kind, altered);
				if (found.ok) expect([null, TEXT]).toContain(found.value);
			}),
			{ numRuns: 300 }
		);
	});

	it('may be any bytes at all', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
				expect(() => read(kind, bytes)).not.toThrow();
			})
		);
	});
});

describe('a text that stands for more than a file may hold', () => {
	const packed = zlibSync(BOMB, { level: 9 });
	const base64 = Buffer.from(packed).toString('base64');
	const element = `<varmekort xmlns="urn:varmekort:project:1" encoding="deflate+base64">${base64}</varmekort>`;
	const chunk = { type: 'iTXt', data: Buffer.concat([utf8('varmekort\0\x01\0\0\0'), packed]) };
	const pdf = Buffer.concat([
		utf8(
			`%PDF-1.7\n9 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`
		),
		packed,
		utf8('\nendstream\nendobj\n')
	]);

	it.each<[string, Carrier, Uint8Array]>([
		['PNG', 'PNG', pngWith(chunk)],
		['SVG', 'SVG', utf8(`<svg>${element}</svg>`)],
		['PDF', 'PDF', pdf],
		['presentation', 'Office/ZIP', zipSync({ 'customXml/item1.xml': strToU8(element) })],
		['part of a presentation', 'Office/ZIP', zipSync({ 'customXml/item1.xml': BOMB })]
	])('is given up in a %s', (_, kind, bytes) => {
		expect(bytes.length).toBeLessThan(LIMIT);
		expect(read(kind, bytes)).toMatchObject(tooLarge);
	});

	it('is given up in a package of too many entries', () => {
		const entries = Array.from({ length: 2001 }, (_, i) => [`a${i}`, new Uint8Array()]);
		const zip = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
		expect(read('Office/ZIP', zip)).toMatchObject(tooLarge);
	});

	it('is not inflated at all where it is no part of ours', async () => {
		const own = partsOf(await MAKERS['Office/ZIP'](TEXT));
		const parts = [...own].map(([path, xml]) => [path, strToU8(xml)] as const);
		const zip = zipSync({ 'ppt/media/bomb.bin': BOMB, ...Object.fromEntries(parts) });
		expect(read('Office/ZIP', zip)).toMatchObject({ ok: true, value: TEXT });
	});
});

describe('foreign XML', () => {
	const head = '<varmekort xmlns="urn:varmekort:project:1" encoding="deflate+base64">';

	it('is not parsed: entities and elements in the place of the text are damage', () => {
		for (const content of ['&bomb;', '<script>alert(1)</script>', '@@@@', 'AAAA', '']) {
			const svg = `<!DOCTYPE svg [<!ENTITY bomb "AAAA">]><svg>${head}${content}</varmekort></svg>`;
			expect(read('SVG', utf8(svg))).toEqual({ ...damaged });
		}
	});

	it('may have another prefix, line ends in the text, and a document type', () => {
		const svg = renderSvg(typicalAreaInDanish(), { carried: TEXT });
		const saved = svg
			.replace(/varmekort xmlns=/, 'ns0:varmekort xmlns:ns0=')
			.replace('</varmekort>', '</ns0:varmekort>')
			.replace(/([A-Za-z0-9+/]{60})/, '$1\n  ');
		const file = `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n${saved}`;
		expect(read('SVG', utf8(file))).toMatchObject({ ok: true, value: TEXT });
	});

	it('takes a time that grows with its length only', () => {
		const endless = `${'<varmekort xmlns="urn:varmekort:project:1"'.repeat(20_000)}${'<a:varmekort x>'.repeat(50_000)}`;
		expect(read('SVG', utf8(endless))).toMatchObject({ ok: false });
	});
});

describe('a PDF of another program', () => {
	it('is read past attachments that are not ours, packed or not, with a length elsewhere', () => {
		const packed = zlibSync(utf8(TEXT));
		const object = (dictionary: string, bytes: Uint8Array) =>
			Buffer.concat([
				utf8(`\n1 0 obj\n<</Type/EmbeddedFile${dictionary}>>\nstream\r\n`),
				bytes,
				utf8('\r\nendstream\nendobj\n')
			]);
		const other = object('/Length 5', utf8('hello'));
		for (const own of [
			object(`/Params<</Size 9>>/Filter/FlateDecode/Length ${packed.length}`, packed),
			object(`/Length ${utf8(TEXT).length}`, utf8(TEXT))
		]) {
			const file = Buffer.concat([utf8('%PDF-1.7'), other, own]);
			expect(read('PDF', file)).toMatchObject({ ok: true, value: TEXT });
		}
		expect(read('PDF', Buffer.concat([utf8('%PDF-1.7'), other]))).toMatchObject(nothing);
	});
});
