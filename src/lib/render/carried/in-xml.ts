import { toBase64 } from '#lib/domain/base64.ts';
import type { Result } from '#lib/domain/result.ts';
import { element } from '#lib/render/xml.ts';
import { DAMAGED, deflate, inflate } from './deflated.ts';

/* A text in XML: one element of our own namespace, in the metadata of an SVG or a part of a package. */

export const NAMESPACE = 'urn:varmekort:project:1';

export function carriedElement(text: string): string {
	const attributes = { xmlns: NAMESPACE, encoding: 'deflate+base64' };
	return element('varmekort', attributes, toBase64(deflate(text)));
}

/**
 * What `carriedElement` wrote, or `null` where there is none. Foreign XML is never parsed: entities
 * stay names, scripts stay letters. Every part of the pattern has a bound, so it takes linear time.
 */
export function readCarriedXml(xml: string, limit: number): Result<string | null> {
	const [found, , packed = ''] =
		/<(?:[\w.-]{1,40}:)?varmekort\s([^<>]{1,500})>([A-Za-z0-9+/=\s]*)<\//.exec(xml) ?? [];
	if (found === undefined) {
		const isOurs = xml.includes(NAMESPACE);
		return isOurs ? DAMAGED : { ok: true, value: null, notes: [] };
	}
	const bytes = bytesOf(packed);
	return bytes ? inflate(bytes, limit) : DAMAGED;
}

function bytesOf(base64: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}
