/*
 * Just enough of HTML to read a table: tags with their attributes, text, and character references.
 * It makes no elements, runs nothing and never fails: what it does not understand is text or passed over.
 */

export type Token =
	| { kind: 'text'; text: string }
	| { kind: 'open'; name: string; attributes: string }
	| { kind: 'close'; name: string };

/** A tag and its attributes; a `>` inside quotes does not end it. */
const TAG = /<(\/?)([a-z][a-z0-9:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;

/** A tag with a quote that is never closed: it ends at the first `>`. */
const CARELESS_TAG = /<(\/?)([a-z][a-z0-9:-]*)([^>]*)>/iy;

/** Elements whose content is no text of the page. */
const HIDDEN = /^(?:style|script|title|comment|template|noscript|xml)$/;

/** The tags and texts of a piece of HTML, in order. */
export function* tokensOf(html: string): Generator<Token> {
	let at = 0;
	while (at < html.length) {
		const next = html.indexOf('<', at);
		const end = next === -1 ? html.length : next;
		if (end > at) yield { kind: 'text', text: html.slice(at, end) };
		if (next === -1) return;

		const tag = matchAt(TAG, html, next) ?? matchAt(CARELESS_TAG, html, next);
		if (tag) {
			const [whole, slash, name = '', attributes = ''] = tag;
			const lower = name.toLowerCase();
			at = next + whole.length;
			if (slash) yield { kind: 'close', name: lower };
			else if (HIDDEN.test(lower)) at = afterElement(html, lower, at);
			else yield { kind: 'open', name: lower, attributes };
			continue;
		}
		if (html.startsWith('<!--', next)) at = after(html, '-->', next + 4);
		else if (/[!?/]/.test(html[next + 1] ?? '')) at = after(html, '>', next + 1);
		else {
			yield { kind: 'text', text: '<' };
			at = next + 1;
		}
	}
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(html);
}

function after(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found === -1 ? html.length : found + mark.length;
}

function afterElement(html: string, name: string, from: number): number {
	const close = new RegExp(`</${name}[^>]*>`, 'gi');
	close.lastIndex = from;
	return close.exec(html) ? close.lastIndex : html.length;
}

const ATTRIBUTE = /([a-z][a-z0-9:_-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/** The attributes of a tag by name in lower case; one without a value is empty. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
		found.set(name.toLowerCase(), decodeText(double ?? single ?? bare ?? ''));
	}
	return found;
}

/* The references that spreadsheets and word processors write, and the Danish letters. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '\u00ad',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	ndash: '–',
	mdash: '—',
	minus: '−',
	times: '×',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	hellip: '…',
	ge: '≥',
	le: '≤',
	aelig: 'æ',
	AElig: 'Æ',
	oslash: 'ø',
	Oslash: 'Ø',
	aring: 'å',
	Aring: 'Å',
	eacute: 'é',
	Eacute: 'É',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü'
};

/** Text with its character references resolved; an unknown one stays as it is written. */
export function decodeText(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
		(whole, hex, dec, name) => {
			if (typeof name === 'string') return NAMED[name] ?? whole;
			const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(dec);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);
}
