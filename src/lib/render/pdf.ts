import { toBytes } from 'pdfkit/output';
import type { Problem, Result } from '#lib/domain/result.ts';
import { figureTableWords } from '#lib/scene/figure-table-words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { layOutSheets } from '#lib/scene/table-pages.ts';
import { attachment } from './carried/in-pdf.ts';
import { loadEmbeddedFonts, type EmbeddedFonts, type ReadFont } from './embedded-fonts.ts';
import { noteMissing } from './missing-characters.ts';
import { PdfDocument, POINTS_PER_MM } from './pdf-document.ts';
import { drawNodes } from './pdf-drawing.ts';
import { openPictures, type PdfPictures } from './pdf-pictures.ts';
import { addTables } from './pdf-table.ts';

/*
 * Scenes as a PDF, one page each: shapes and letters, no pixels. Pure: the same scenes, options and
 * fonts give the same bytes, in a browser and in Node.
 */

export interface PdfOptions {
	/** The length of one figure unit on paper, for each scene. */
	unitMm: readonly number[];
	/** Where the figures come from, in plain words; written as the subject. */
	source?: string;
	/** Each figure is followed by its numbers as a table, on pages of their own. */
	tables?: boolean;
	/** ISO day the figures are of, which the file carries as the day it was made. */
	date: string;
	/** A text the file carries as an attachment. */
	carried?: string | undefined;
}

const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const;

/**
 * The scenes as the bytes of a PDF, each on a page of its own size. Tagged: every page is a figure
 * with the scene's description as its alternative text, and has a bookmark. The first scene names
 * the document. A character that no font has is drawn as an empty box and told in a note. Fails with
 * `export.failed` where a font cannot be read.
 */
export async function renderPdf(
	scenes: readonly Scene[],
	{ unitMm, source, date, tables = false, carried }: PdfOptions,
	read: ReadFont
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const first = scenes[0];
	if (!first) throw new Error('A PDF needs a page');
	const sheets = scenes.map(({ twin, language }) =>
		tables && twin ? layOutSheets(twin, language) : []
	);
	let fonts: EmbeddedFonts;
	try {
		fonts = await loadEmbeddedFonts([...scenes, ...sheets.flat()], read);
	} catch {
		return { ok: false, problems: [{ code: 'export.failed', where: 'fonts' }] };
	}
	const document = new PdfDocument({
		autoFirstPage: false,
		font: null,
		lang: LANGUAGES[first.language],
		tagged: true,
		displayTitle: true,
		pdfVersion: '1.7',
		info: {
			Title: clean(first.title),
			...(source ? { Subject: clean(source) } : {}),
			Creator: 'Varmekort',
			Producer: 'PDFKit',
			// The file's identifier is made of these words, so it repeats too.
			CreationDate: new Date(`${date}T00:00:00Z`)
		}
	});
	const written = toBytes(document);
	for (const { name, bytes } of Object.values(fonts).flat()) document.registerFont(name, bytes);

	const missing = new Set<string>();
	const pictures = openPictures(scenes, document);
	const root = document.struct('Document');
	document.addStructure(root);
	for (const [i, scene] of scenes.entries()) {
		const scale = (unitMm[i] ?? 0) * POINTS_PER_MM;
		const size = [scene.width * scale, scene.height * scale] as const;
		document.addPage({ size, margin: 0 });
		document.outline.addItem(clean(scene.title));
		document.scale(scale);
		if (scene.background !== null) drawBackground(scene, scene.background, document);

		const figure = document.struct('Figure', {
			title: clean(scene.title),
			alt: clean(scene.description),
			lang: LANGUAGES[scene.language],
			placement: 'Block',
			bbox: [0, 0, ...size]
		});
		root.add(figure);
		drawNodes(scene.nodes, { document, figure, fonts, gradients: new Map(), pictures, missing });
		figure.end();

		const own = sheets[i] ?? [];
		if (own.length === 0) continue;
		const lang = LANGUAGES[scene.language];
		const bookmark = figureTableWords[scene.language].tableOf(scene.title);
		addTables(own, { document, root, fonts, missing, lang, bookmark: clean(bookmark) });
	}
	root.end();
	if (carried !== undefined) {
		document.file(new TextEncoder().encode(carried), attachment(date));
	}
	document.end();
	return {
		ok: true,
		value: await written,
		notes: [...noteMissing(missing), ...notesOnPictures(pictures)]
	};
}

/** Paper is not content. */
function drawBackground({ width, height }: Scene, colour: string, document: PdfDocument): void {
	document.asArtifact(() => document.rect(0, 0, width, height).fill(colour));
}

function notesOnPictures(pictures: PdfPictures): Problem[] {
	const isBroken = [...pictures.values()].includes(null);
	return isBroken ? [{ code: 'export.missingPicture' }] : [];
}

/** Words as a file's own: without soft hyphens, control characters and what is no character. */
function clean(text: string): string {
	return text
		.replace(/[\u00ad\ufffe\uffff\p{Cs}]/gu, '')
		.replace(/\p{Cc}+/gu, ' ')
		.trim();
}
