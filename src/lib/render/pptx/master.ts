import { element } from '#lib/render/xml.ts';
import { EMPTY_TREE, NAMESPACES } from './schema.ts';

/* What stands behind the slides: a theme, one master and one layout that has only a title. */

/** Ink, paper and six of the scale's colours, for what someone adds to the slides. */
const COLOURS = {
	dk1: '1C232D',
	lt1: 'FFFFFF',
	dk2: '4A525C',
	lt2: 'EEF0F3',
	accent1: '006086',
	accent2: 'F29F4B',
	accent3: 'DA5A3A',
	accent4: '9F2048',
	accent5: '4E1240',
	accent6: '646B75',
	hlink: '006086',
	folHlink: '4A525C'
};

/** Which colour of the theme stands for what. */
export const COLOUR_MAP = {
	...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
	...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3' },
	...{ accent4: 'accent4', accent5: 'accent5', accent6: 'accent6' },
	...{ hlink: 'hlink', folHlink: 'folHlink' }
};

const placeholder = element('a:schemeClr', { val: 'phClr' });
const solid = element('a:solidFill', {}, placeholder);
const thrice = (xml: string) => [xml, xml, xml];

export function themeXml(): string {
	const fonts = ['a:majorFont', 'a:minorFont'].map((name) =>
		element(
			name,
			{},
			element('a:latin', { typeface: 'Arial' }),
			element('a:ea', { typeface: '' }),
			element('a:cs', { typeface: '' })
		)
	);
	const lines = [6350, 12_700, 19_050].map((w) => element('a:ln', { w }, solid));
	const effect = element('a:effectStyle', {}, element('a:effectLst'));
	return element(
		'a:theme',
		{ 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Varmekort' },
		element(
			'a:themeElements',
			{},
			element(
				'a:clrScheme',
				{ name: 'Varmekort' },
				...Object.entries(COLOURS).map(([name, val]) =>
					element(`a:${name}`, {}, element('a:srgbClr', { val }))
				)
			),
			element('a:fontScheme', { name: 'Varmekort' }, ...fonts),
			element(
				'a:fmtScheme',
				{ name: 'Varmekort' },
				element('a:fillStyleLst', {}, ...thrice(solid)),
				element('a:lnStyleLst', {}, ...lines),
				element('a:effectStyleLst', {}, ...thrice(effect)),
				element('a:bgFillStyleLst', {}, ...thrice(solid))
			)
		)
	);
}

/** The slides' master, whose first relation is its layout. */
export function masterXml(width: number, height: number): string {
	const style = (name: string, sz: number, b: 0 | 1) =>
		element(
			name,
			{},
			element(
				'a:lvl1pPr',
				{ algn: 'l' },
				element('a:buNone'),
				element(
					'a:defRPr',
					{ sz, b },
					element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
					element('a:latin', { typeface: name === 'p:titleStyle' ? '+mj-lt' : '+mn-lt' })
				)
			)
		);
	const paper = element('a:schemeClr', { val: 'bg1' });
	return element(
		'p:sldMaster',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			element('p:bg', {}, element('p:bgRef', { idx: 1001 }, paper)),
			element('p:spTree', {}, EMPTY_TREE, titleXml(width, height))
		),
		element('p:clrMap', COLOUR_MAP),
		element(
			'p:sldLayoutIdLst',
			{},
			element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })
		),
		element(
			'p:txStyles',
			{},
			style('p:titleStyle', 2700, 1),
			style('p:bodyStyle', 1400, 0),
			style('p:otherStyle', 1400, 0)
		)
	);
}

export function layoutXml(width: number, height: number): string {
	return element(
		'p:sldLayout',
		{ ...NAMESPACES, type: 'titleOnly', preserve: 1 },
		element(
			'p:cSld',
			{ name: 'Figure' },
			element('p:spTree', {}, EMPTY_TREE, titleXml(width, height))
		),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

/** The place of a title on a slide somebody adds; on ours it stands where the figure has it. */
function titleXml(width: number, height: number): string {
	const margin = Math.round(width / 30);
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id: 2, name: 'Title' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'title' }))
		),
		element(
			'p:spPr',
			{},
			element(
				'a:xfrm',
				{},
				element('a:off', { x: margin, y: margin }),
				element('a:ext', { cx: width - 2 * margin, cy: Math.round(height / 8) })
			),
			element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))
		),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', { anchor: 'ctr' }, element('a:normAutofit')),
			element('a:lstStyle'),
			element('a:p', {}, element('a:endParaRPr', { lang: 'en-GB' }))
		)
	);
}
