/* Bytes as text of 64 characters (RFC 4648, 4). */

/** Bytes to text. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
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
