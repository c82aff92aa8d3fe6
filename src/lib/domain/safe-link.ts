const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address where it is safe to follow, otherwise `null`: a link from a file may hold anything. */
export function safeLink(address: string): string | null {
	if (!URL.canParse(address)) return null;
	return SCHEMES.has(new URL(address).protocol) ? address : null;
}
