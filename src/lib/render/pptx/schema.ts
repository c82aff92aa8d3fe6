import { element } from '#lib/render/xml.ts';

/* What the parts of a presentation have in common. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': `${OFFICE}/relationships`,
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
} as const;

/** The kinds of relation from one part to another. */
export const RELATIONS = {
	document: `${OFFICE}/relationships/officeDocument`,
	core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
	app: `${OFFICE}/relationships/extended-properties`,
	theme: `${OFFICE}/relationships/theme`,
	master: `${OFFICE}/relationships/slideMaster`,
	layout: `${OFFICE}/relationships/slideLayout`,
	slide: `${OFFICE}/relationships/slide`,
	notesMaster: `${OFFICE}/relationships/notesMaster`,
	notes: `${OFFICE}/relationships/notesSlide`,
	image: `${OFFICE}/relationships/image`,
	customXml: `${OFFICE}/relationships/customXml`,
	customXmlProperties: `${OFFICE}/relationships/customXmlProps`
} as const;

/** How every tree of shapes begins: with a group that is the slide itself. */
export const EMPTY_TREE = [
	element(
		'p:nvGrpSpPr',
		{},
		element('p:cNvPr', { id: 1, name: '' }),
		element('p:cNvGrpSpPr'),
		element('p:nvPr')
	),
	element(
		'p:grpSpPr',
		{},
		element(
			'a:xfrm',
			{},
			...['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) =>
				element(name, name.endsWith('xt') ? { cx: 0, cy: 0 } : { x: 0, y: 0 })
			)
		)
	)
].join('');
