import { strFromU8, unzipSync } from 'fflate';

/* Reading Office files in tests: strict enough that what it takes, Office takes too. */

export interface XmlNode {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: XmlNode[];
	text: string;
}

/** The parts of a package by their paths, in their order. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Parses XML as the writer makes it. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
	const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
	for (const [token, slash, name = '', rest = '', single] of body.matchAll(
		/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g
	)) {
		const parent = open.at(-1) ?? root;
		if (name === '') parent.text += unescape(token);
		else if (slash) {
			if (open.pop()?.name !== name) throw new Error(`Out of order: </${name}>`);
		} else {
			const pairs = [...rest.matchAll(/([\w:]+)="([^"]*)"/g)];
			const keys = pairs.map(([, key = '']) => key);
			if (new Set(keys).size < keys.length) throw new Error(`Twice the same: ${token}`);
			const attributes = Object.fromEntries(
				pairs.map(([, key = '', value = '']) => [key, unescape(value)])
			);
			const node: XmlNode = { name, attributes, children: [], text: '' };
			parent.children.push(node);
			if (!single) open.push(node);
		}
	}
	const [only, more] = root.children;
	if (open.length > 1 || !only || more || root.text.trim() !== '')
		throw new Error('Not one element');
	return only;
}

function unescape(text: string): string {
	if (/[<>]|&(?!#\d+;)/.test(text)) throw new Error(`Not escaped: ${text}`);
	if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
		throw new Error('A character that XML cannot hold');
	}
	return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** All elements of a name below a node, in document order. */
export function find(node: XmlNode | undefined, name: string): XmlNode[] {
	return (node?.children ?? []).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...find(child, name)
	]);
}

/** The words of a shape, a cell or a slide; lines are parted by line ends. */
export function wordsOf(node: XmlNode | undefined): string {
	if (!node) return '';
	if (node.name === 'a:t') return node.text;
	if (node.name === 'a:br') return '\n';
	return node.children.map(wordsOf).join('');
}
