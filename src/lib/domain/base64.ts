/* Bytes as text of 64 characters (RFC 4648, 4). */

/** As many bytes as are surely taken as arguments of one call; one call for each is six times slower. */
const PIECE = 8192;

/** Bytes to text. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += PIECE) {
		text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	}
	return btoa(text);
}

/** Text to bytes; `null` where it is no base64 with all its padding. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
	if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
	const letters = atob(text);
	const bytes = new Uint8Array(letters.length);
	for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
	return bytes;
}
