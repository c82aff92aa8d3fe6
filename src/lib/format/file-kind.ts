/** How other kinds of files begin, as bytes read one to one into characters. */
const SIGNATURES: readonly [begins: string, kind: string][] = [
	['\u0089PNG', 'PNG'],
	['\u00ff\u00d8\u00ff', 'JPEG'],
	['GIF8', 'GIF'],
	['%PDF-', 'PDF'],
	['PK\u0003\u0004', 'Office/ZIP'],
	['\u00d0\u00cf\u0011\u00e0', 'Office 97']
];

/** The format of a project file behind a password. */
export const ENCRYPTED_FORMAT = 'varmekort-encrypted';

/** The kind of such a file. */
export const ENCRYPTED_KIND = 'Varmekort (encrypted)';

/** What a file looks like by its first bytes, or `null` where they say nothing. */
export function kindOfBytes(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	return SIGNATURES.find(([begins]) => head.startsWith(begins))?.[1] ?? null;
}

/** What a text that is no project looks like by its beginning. */
export function kindOfText(text: string): string | null {
	const head = text.slice(0, 1000).trimStart().toLowerCase();
	if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'HTML';
	if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?(<!doctype svg[^>[]*>\s*)?<svg/.test(head))
		return 'SVG';
	if (head.startsWith('<')) return 'XML';
	if (new RegExp(`^\\{\\s*"format"\\s*:\\s*"${ENCRYPTED_FORMAT}"`).test(head))
		return ENCRYPTED_KIND;
	return null;
}

/** What a file looks like by its beginning, be it bytes or text, or `null` where that says nothing. */
export function kindOfFile(bytes: Uint8Array): string | null {
	return kindOfBytes(bytes) ?? kindOfText(new TextDecoder().decode(bytes.subarray(0, 4000)));
}
