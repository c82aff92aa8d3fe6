/*
 * XML as text. Whatever a person has typed goes through here before it reaches a file.
 */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Drops what XML cannot hold, lone surrogates too, and writes the rest so that it is only text. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element with its attributes, in their order, and its children, which are XML already. */
export function element(
	name: string,
	attributes: Attributes = {},
	...children: readonly string[]
): string {
	let head = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) head += ` ${key}="${escapeXml(String(value))}"`;
	}
	return children.length > 0 ? `${head}>${children.join('')}</${name}>` : `${head}/>`;
}
