import type { Result } from '#lib/domain/result.ts';
import { readCarriedPackage } from './in-package.ts';
import { readCarriedPdf } from './in-pdf.ts';
import { readCarriedPng } from './in-png.ts';
import { readCarriedXml } from './in-xml.ts';

/** Kinds of files that can carry a text. */
export type Carrier = 'PNG' | 'SVG' | 'PDF' | 'Office/ZIP';

/**
 * The text that a figure carries, whoever made the file: `null` where it carries none, a problem
 * where it cannot be read. Nothing of the file is parsed, drawn or run but the text's own bytes, and
 * no more than `limit` bytes are made of it.
 */
export function readCarried(
	kind: Carrier,
	bytes: Uint8Array,
	limit: number
): Result<string | null> {
	switch (kind) {
		case 'PNG':
			return readCarriedPng(bytes, limit);
		case 'SVG':
			return readCarriedXml(new TextDecoder().decode(bytes), limit);
		case 'PDF':
			return readCarriedPdf(bytes, limit);
		case 'Office/ZIP':
			return readCarriedPackage(bytes, limit);
		default:
			return kind satisfies never;
	}
}
