import type { Scene } from '#lib/scene/scene.ts';
import { bytesOfPicture, picturesIn } from '#lib/render/pictures.ts';
import { element, escapeXml } from '#lib/render/xml.ts';
import { slideSize, type Aspect, type SlidePlace } from './frame.ts';
import { CARRIED_RELATION, carriedParts } from '#lib/render/carried/in-package.ts';
import { layoutXml, masterXml, themeXml } from './master.ts';
import { NOTES_PAGE, notesMasterXml, notesXml } from './notes.ts';
import { packParts, type Part } from './package.ts';
import { NAMESPACES, RELATIONS } from './schema.ts';
import { slideXml } from './slide.ts';
import { LANGUAGES } from './text.ts';

export interface PptxOptions extends SlidePlace {
	/**
	 * Cuts gradients into pieces of two colours, for LibreOffice before 7.6, which draws no others.
	 * An arrow is then a group of shapes.
	 */
	hasSegments?: boolean;
	/** ISO day, kept in the file as the day it was made. */
	date: string;
	/** A text the file carries unseen. */
	carried?: string | undefined;
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const notesPath = (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`;
const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;

const TYPE = 'application/vnd.openxmlformats-officedocument';
const typeOf = (kind: string) => `${TYPE}.presentationml.${kind}+xml`;

/**
 * Figures as a presentation for PowerPoint, each on a slide of its own, as large as its place allows: arrows
 * and cells are native shapes and tables, words are text, groups move as one. The same figures give
 * the same bytes.
 */
export function renderPptx(
	scenes: readonly Scene[],
	{ date, hasSegments = false, carried, ...place }: PptxOptions
): Uint8Array<ArrayBuffer> {
	const { aspect } = place;
	const { width, height } = slideSize(aspect);
	const media = mediaOf(scenes);
	const slides = scenes.map((scene, i): Part => {
		const pictures = picturesIn(scene.nodes);
		return {
			path: slidePath(i),
			type: typeOf('slide'),
			content: slideXml(scene, place, hasSegments, pictures),
			relations: [
				{ type: RELATIONS.layout, to: LAYOUT },
				{ type: RELATIONS.notes, to: notesPath(i) },
				...pictures.map((picture) => ({
					type: RELATIONS.image,
					to: media.find(({ pixels }) => pixels === picture.pixels)?.path ?? ''
				}))
			]
		};
	});
	const notes = scenes.map((scene, i): Part => ({
		path: notesPath(i),
		type: typeOf('notesSlide'),
		content: notesXml(scene),
		relations: [
			{ type: RELATIONS.notesMaster, to: NOTES_MASTER },
			{ type: RELATIONS.slide, to: slidePath(i) }
		]
	}));
	const parts: Part[] = [
		{
			path: 'ppt/presentation.xml',
			type: typeOf('presentation.main'),
			content: presentationXml(scenes.length, aspect),
			relations: [
				{ type: RELATIONS.master, to: MASTER },
				{ type: RELATIONS.notesMaster, to: NOTES_MASTER },
				...slides.map(({ path }) => ({ type: RELATIONS.slide, to: path })),
				{ type: RELATIONS.theme, to: THEME },
				...(carried === undefined ? [] : [CARRIED_RELATION])
			]
		},
		{
			path: MASTER,
			type: typeOf('slideMaster'),
			content: masterXml(width, height),
			relations: [
				{ type: RELATIONS.layout, to: LAYOUT },
				{ type: RELATIONS.theme, to: THEME }
			]
		},
		{
			path: LAYOUT,
			type: typeOf('slideLayout'),
			content: layoutXml(width, height),
			relations: [{ type: RELATIONS.master, to: MASTER }]
		},
		{ path: THEME, type: `${TYPE}.theme+xml`, content: themeXml() },
		{
			path: NOTES_MASTER,
			type: typeOf('notesMaster'),
			content: notesMasterXml(),
			relations: [{ type: RELATIONS.theme, to: NOTES_THEME }]
		},
		{ path: NOTES_THEME, type: `${TYPE}.theme+xml`, content: themeXml() },
		...slides,
		...notes,
		...media,
		...(carried === undefined ? [] : carriedParts(carried)),
		{
			path: 'docProps/core.xml',
			type: 'application/vnd.openxmlformats-package.core-properties+xml',
			content: coreXml(scenes, date)
		},
		{
			path: 'docProps/app.xml',
			type: `${TYPE}.extended-properties+xml`,
			content: appXml(scenes.length)
		}
	];
	return packParts(parts, [
		{ type: RELATIONS.document, to: 'ppt/presentation.xml' },
		{ type: RELATIONS.core, to: 'docProps/core.xml' },
		{ type: RELATIONS.app, to: 'docProps/app.xml' }
	]);
}

/** The pictures of all scenes, each once. */
function mediaOf(scenes: readonly Scene[]): (Part & { pixels: string })[] {
	return picturesIn(scenes.flatMap(({ nodes }) => nodes)).map((picture, i) => ({
		path: `ppt/media/image${i + 1}.${picture.type}`,
		type: `image/${picture.type}`,
		content: bytesOfPicture(picture),
		pixels: picture.pixels
	}));
}

/** The list of slides. Its first relations are the two masters, the slides follow. */
function presentationXml(count: number, aspect: Aspect): string {
	const { width: cx, height: cy } = slideSize(aspect);
	const size = { cx, cy, type: aspect === '4:3' ? 'screen4x3' : undefined };
	const slides = Array.from({ length: count }, (_, i) =>
		element('p:sldId', { id: 256 + i, 'r:id': `rId${i + 3}` })
	);
	return element(
		'p:presentation',
		NAMESPACES,
		element(
			'p:sldMasterIdLst',
			{},
			element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })
		),
		element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
		element('p:sldIdLst', {}, ...slides),
		element('p:sldSz', size),
		element('p:notesSz', NOTES_PAGE)
	);
}

function coreXml(scenes: readonly Scene[], date: string): string {
	const day = element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
	return element(
		'cp:coreProperties',
		{
			'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:dcterms': 'http://purl.org/dc/terms/',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
		},
		element('dc:title', {}, escapeXml(scenes[0]?.title ?? '')),
		element('dc:creator', {}, 'Varmekort'),
		element('dc:language', {}, LANGUAGES[scenes[0]?.language ?? 'en']),
		day,
		day.replaceAll('dcterms:created', 'dcterms:modified')
	);
}

function appXml(slides: number): string {
	return element(
		'Properties',
		{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
		element('Application', {}, 'Varmekort'),
		element('Slides', {}, String(slides))
	);
}
