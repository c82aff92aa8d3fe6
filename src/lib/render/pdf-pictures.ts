import { zlibSync } from 'fflate';
import type { PdfPicture } from 'pdfkit';
import type { Picture, Scene } from '#lib/scene/scene.ts';
import type { PdfDocument } from './pdf-document.ts';
import { bytesOfPicture, picturesIn } from './pictures.ts';
import { readPixels, type PngPixels } from './png-pixels.ts';

/** The pictures of a document by their pixels, each to be put in once; `null` for one that is broken. */
export type PdfPictures = ReadonlyMap<string, PdfPicture | null>;

/** Opens the pictures of all scenes. */
export function openPictures(scenes: readonly Scene[], document: PdfDocument): PdfPictures {
	const all = picturesIn(scenes.flatMap(({ nodes }) => nodes));
	return new Map(all.map((picture, i) => [picture.pixels, open(picture, `P${i + 1}`, document)]));
}

/**
 * A JPEG goes into the file as it is. PDFKit unpacks a PNG with the means of where it runs, in its
 * own time, which gives other bytes in other places: that is done here.
 */
function open(picture: Picture, label: string, document: PdfDocument): PdfPicture | null {
	const bytes = bytesOfPicture(picture);
	if (picture.type === 'png') {
		const pixels = readPixels(bytes);
		return pixels && putIn(pixels, label, document);
	}
	try {
		return document.openImage(bytes);
	} catch {
		return null;
	}
}

function putIn({ colours, cover, width, height }: PngPixels, label: string, document: PdfDocument) {
	const shared = {
		Type: 'XObject',
		Subtype: 'Image',
		Width: width,
		Height: height,
		BitsPerComponent: 8,
		Filter: 'FlateDecode'
	};
	const put = (pixels: Uint8Array, own: Record<string, unknown>) => {
		const object = document.ref({ ...shared, ...own });
		object.end(zlibSync(pixels));
		return object;
	};
	const mask = cover && put(cover, { ColorSpace: 'DeviceGray' });
	const obj = put(colours, { ColorSpace: 'DeviceRGB', ...(mask ? { SMask: mask } : {}) });
	return { width, height, label, obj };
}
