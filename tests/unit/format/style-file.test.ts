import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openStyleFile, saveStyleText, StyleFile } from '#lib/format/style-file.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { anExample } from '../../support/documents.ts';
import { anyHouseStyle, WIDE_LOGO } from '../../support/house-styles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const open = (text: string) => openStyleFile(bytes(text));

function said(text: string): string[] {
	const result = open(text);
	const list = result.ok ? result.notes : result.problems;
	return list.map(({ code, where }) => (where ? `${code} ${where}` : code));
}

const file = (style: unknown, rest: object = {}) =>
	JSON.stringify({ format: 'varmekort-style', version: 1, style, ...rest });

it('a saved style opens as it was, and is saved with the same text again', () => {
	fc.assert(
		fc.property(anyHouseStyle, (style) => {
			const text = saveStyleText(style);
			expect(open(text)).toEqual({ ok: true, value: style, notes: [] });
			const opened = open(text);
			if (opened.ok) expect(saveStyleText(opened.value)).toBe(text);
		})
	);
});

describe('a file that is no style', () => {
	it.each([
		['file.empty', ' \ufeff\n'],
		['style.otherKind', 'Glød'],
		['style.otherKind', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['style.otherKind', '{"palette":"fjord"}'],
		['style.otherKind', saveProjectText(anExample())],
		['file.notJson', '{"format":"varmekort-style","vers'],
		['file.newer', file({ figures: {} }, { version: 2 })],
		['file.unknownVersion', file({ figures: {} }, { version: 0 })],
		['document.missing style', file(undefined)],
		[
			'document.unknownKey style.__proto__',
			'{"format":"varmekort-style","version":1,"style":{"figures":{},"__proto__":{}}}'
		]
	])('is refused: %s', (problem, text) => {
		expect(said(text)).toEqual([problem]);
	});

	it('is refused where it is a picture, text of no kind, or larger than any style', () => {
		const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
		const codes = [png, Uint8Array.of(0xff, 0xfe, 0x00), new Uint8Array(1_000_001)].map((each) => {
			const result = openStyleFile(each);
			return result.ok ? '' : result.problems[0]?.code;
		});
		expect(codes).toEqual(['style.otherKind', 'style.otherKind', 'style.tooLarge']);
	});

	it('is told all that is wrong with it', () => {
		const style = {
			figures: { palette: 'neon', logo: { ...WIDE_LOGO, width: 7 }, glow: 1 },
			caveat: { da: '', en: ' ' },
			motto: 'Altid'
		};
		expect(said(file(style, { author: 'me' })).sort()).toEqual([
			'document.emptyText style.caveat',
			'document.invalid style.figures.logo',
			'document.invalid style.figures.palette',
			'document.unknownKey author',
			'document.unknownKey style.figures.glow',
			'document.unknownKey style.motto'
		]);
	});
});

const PUBLISHED = new URL('../../../static/varmekort-style.schema.json', import.meta.url);

/* `UPDATE_SCHEMA=1 npx vitest run tests/unit/format/style-file.test.ts` writes it anew. */
it('the published JSON Schema is that of a style file', async () => {
	const schema = z.toJSONSchema(StyleFile, { target: 'draft-2020-12' });
	const text = await format(JSON.stringify(schema), { parser: 'json', useTabs: true });
	if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, text);
	expect(readFileSync(PUBLISHED, 'utf8')).toBe(text);
});
