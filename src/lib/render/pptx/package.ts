import { strToU8, zipSync, type Zippable } from 'fflate';
import { element } from '#lib/render/xml.ts';

/* The package of an Office file (Open Packaging Conventions): parts in a zip, and what they are. */

export interface Part {
	/** Inside the package: `ppt/slides/slide1.xml`. */
	path: string;
	/** Its content type. */
	type: string;
	/** Its text, or the bytes of one that is no XML. */
	content: string | Uint8Array;
	/** To other parts, which it calls rId1, rId2 and so on. */
	relations?: readonly Relation[];
}

interface Relation {
	type: string;
	/** The path of the other part. */
	to: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** Packs the parts, with the list of their types first, as some readers want it. No clock is asked. */
export function packParts(
	parts: readonly Part[],
	relations: readonly Relation[]
): Uint8Array<ArrayBuffer> {
	const files: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': contentTypesXml(parts),
		'_rels/.rels': relationsXml('', relations)
	};
	for (const { path, content, relations = [] } of parts) {
		files[path] = content;
		if (relations.length > 0) files[relationsPath(path)] = relationsXml(path, relations);
	}
	const zippable: Zippable = {};
	for (const [path, content] of Object.entries(files)) {
		zippable[path] = typeof content === 'string' ? strToU8(DECLARATION + content) : content;
	}
	// The first day a zip can name, wherever the computer stands; os 3 makes names UTF-8 for everyone.
	return zipSync(zippable, { level: 6, mtime: new Date(1980, 0, 1), os: 3 });
}

function contentTypesXml(parts: readonly Part[]): string {
	return element(
		'Types',
		{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
		element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS }),
		element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
		...mediaTypes(parts).map(([ending, type]) =>
			element('Default', { Extension: ending, ContentType: type })
		),
		...parts
			.filter(({ content }) => typeof content === 'string')
			.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type }))
	);
}

/** The types of what is no XML, by the ending of its name, as PowerPoint writes them itself. */
function mediaTypes(parts: readonly Part[]): [ending: string, type: string][] {
	const media = parts.filter(({ content }) => typeof content !== 'string');
	const endings = media.map(({ path, type }): [string, string] => [
		path.slice(path.lastIndexOf('.') + 1),
		type
	]);
	return [...new Map(endings)];
}

function relationsXml(from: string, relations: readonly Relation[]): string {
	return element(
		'Relationships',
		{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
		...relations.map(({ type, to }, i) =>
			element('Relationship', { Id: `rId${i + 1}`, Type: type, Target: relativePath(from, to) })
		)
	);
}

function relationsPath(path: string): string {
	const cut = path.lastIndexOf('/') + 1;
	return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** From the folder of one part to another part. */
function relativePath(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let shared = 0;
	while (shared < here.length && here[shared] === there[shared]) shared += 1;
	return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
