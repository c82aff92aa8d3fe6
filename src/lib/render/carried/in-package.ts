import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { Result } from '#lib/domain/result.ts';
import type { Part } from '#lib/render/pptx/package.ts';
import { RELATIONS } from '#lib/render/pptx/schema.ts';
import { element } from '#lib/render/xml.ts';
import { DAMAGED, TOO_LARGE, tooLarge } from './deflated.ts';
import { carriedElement, NAMESPACE, readCarriedXml } from './in-xml.ts';

/*
 * A text in an Office file: a custom XML part, the place Office keeps for data of other programs and
 * leaves alone when it saves.
 */

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';

/** Names the part within its file, where it is the only one. */
const ITEM_ID = '{6E1B2E4A-52C7-4B0B-9C3D-7A8F41D0C5B2}';

/** What the main part of the package refers to. */
export const CARRIED_RELATION = { type: RELATIONS.customXml, to: ITEM };

export function carriedParts(text: string): Part[] {
	const schema = element('ds:schemaRef', { 'ds:uri': NAMESPACE });
	return [
		{
			path: ITEM,
			type: 'application/xml',
			content: carriedElement(text),
			relations: [{ type: RELATIONS.customXmlProperties, to: PROPERTIES }]
		},
		{
			path: PROPERTIES,
			type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
			content: element(
				'ds:datastoreItem',
				{
					'ds:itemID': ITEM_ID,
					'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
				},
				element('ds:schemaRefs', {}, schema)
			)
		}
	];
}

/** More entries than any presentation has. */
const MOST_ENTRIES = 2_000;

/** More custom parts than any presentation has. */
const MOST_ITEMS = 32;

/** How much of the file is read at a time. */
const PIECE = 16_384;

/**
 * What `carriedParts` wrote, or `null` where the package has none. Only custom parts are inflated,
 * as a stream that is given up at `limit` bytes, whatever sizes the package claims.
 */
export function readCarriedPackage(bytes: Uint8Array, limit: number): Result<string | null> {
	const items: string[] = [];
	let [entries, started, size] = [0, 0, 0];
	const zip = new Unzip((file) => {
		entries += 1;
		if (entries > MOST_ENTRIES) throw TOO_LARGE;
		if (!/^customXml\/item\d{1,4}\.xml$/.test(file.name) || started === MOST_ITEMS) return;
		started += 1;
		const pieces: string[] = [];
		file.ondata = (error, piece, isLast) => {
			if (error) throw error;
			size += piece.length;
			if (size > limit) throw TOO_LARGE;
			// The element is ASCII; what else there may be is not looked at.
			pieces.push(strFromU8(piece, true));
			if (isLast) items.push(pieces.join(''));
		};
		file.start();
	});
	zip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += PIECE) {
			zip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
		}
	} catch (error) {
		return error === TOO_LARGE ? tooLarge(limit) : DAMAGED;
	}
	// An entry that began and never ended: the file is cut short.
	if (items.length < started) return DAMAGED;
	const own = items.map((xml) => readCarriedXml(xml, limit));
	const [first] = own.filter((read) => !read.ok || read.value !== null);
	return first ?? { ok: true, value: null, notes: [] };
}
