import { figureTableLines } from '#lib/scene/figure-table-cells.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { element, escapeXml } from '#lib/render/xml.ts';
import { COLOUR_MAP } from './master.ts';
import { EMPTY_TREE, NAMESPACES } from './schema.ts';
import { LANGUAGES } from './text.ts';

/* The notes below a slide: what its figure shows, in words and row by row, for whoever speaks to it or cannot see it. */

/** A page of notes is upright, in EMU. */
export const NOTES_PAGE = { cx: 6_858_000, cy: 9_144_000 };

const IMAGE = { type: 'sldImg', x: 685_800, y: 1_143_000, cx: 5_486_400, cy: 3_086_100 };
const BODY = { type: 'body', x: 685_800, y: 4_400_550, cx: 5_486_400, cy: 3_600_450 };

export function notesMasterXml(): string {
	return element(
		'p:notesMaster',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			element('p:spTree', {}, EMPTY_TREE, placeXml(2, IMAGE), placeXml(3, BODY, paragraphXml('')))
		),
		element('p:clrMap', COLOUR_MAP)
	);
}

export function notesXml({ description, twin, language }: Scene): string {
	const lines = [...description.split('\n'), ...(twin ? figureTableLines(twin, language) : [])];
	const paragraphs = lines.map((words) => paragraphXml(words, language));
	return element(
		'p:notes',
		NAMESPACES,
		element(
			'p:cSld',
			{},
			element(
				'p:spTree',
				{},
				EMPTY_TREE,
				placeXml(2, IMAGE),
				placeXml(3, BODY, paragraphs.join(''))
			)
		),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

/** The small picture of the slide, or the place of the words. */
function placeXml(id: number, place: typeof IMAGE, words?: string): string {
	const { type, x, y, cx, cy } = place;
	const locks = words === undefined ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: words === undefined ? 'Slide' : 'Notes' }),
			element('p:cNvSpPr', {}, element('a:spLocks', locks)),
			element('p:nvPr', {}, element('p:ph', { type, idx: words === undefined ? undefined : 1 }))
		),
		element(
			'p:spPr',
			{},
			element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy })),
			element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))
		),
		...(words === undefined
			? []
			: [element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), words)])
	);
}

function paragraphXml(words: string, language: Scene['language'] = 'en'): string {
	const lang = LANGUAGES[language];
	if (words === '') return element('a:p', {}, element('a:endParaRPr', { lang }));
	const run = element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, escapeXml(words)));
	return element('a:p', {}, run);
}
