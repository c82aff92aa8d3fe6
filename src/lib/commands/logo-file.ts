import { toBase64 } from '#lib/domain/base64.ts';
import { Logo, MAX_LOGO_LENGTH, MAX_LOGO_SIDE } from '#lib/domain/logo.ts';
import { readPicture } from '#lib/domain/picture.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { kindOfBytes, kindOfText } from '#lib/format/file-kind.ts';
import { pickFile } from '#lib/storage/files.ts';

/*
 * A picture that a person has chosen becomes a logo: drawn anew by the browser, at the size figures
 * need, so that nothing else of its file goes into the project.
 */

const MAX_MEGABYTES = 10;
const MAX_MEGAPIXELS = 60;

/** The box a logo is drawn to fit, in pixels: 9 mm of paper have 213 of them at 600 dpi. */
const BOX = { width: MAX_LOGO_SIDE, height: 480 };

/** Lets a person choose a picture. `null` when she changed her mind. Call it from a gesture. */
export function chooseLogoFile(): Promise<File | null> {
	return pickFile('image/png,image/jpeg,image/webp,image/gif,image/svg+xml');
}

/** The logo that the file of a picture makes, whatever its name says it is. */
export async function readLogo(file: Blob): Promise<Result<Logo>> {
	if (file.size > MAX_MEGABYTES * 1024 * 1024) return tooLarge(`${MAX_MEGABYTES} MB`);
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return failure({ code: 'logo.unreadable' });
	}
	const type = typeOf(bytes);
	if (!type) return failure({ code: 'logo.otherKind' });
	if (isCutShort(bytes, type)) return failure({ code: 'logo.unreadable' });

	const address = URL.createObjectURL(new Blob([bytes], { type }));
	try {
		const image = await load(address);
		const { naturalWidth: width, naturalHeight: height } = image;
		if (width * height > MAX_MEGAPIXELS * 1e6) return tooLarge(`${MAX_MEGAPIXELS} megapixels`);
		return await drawAnew(image, type);
	} catch {
		// Whatever a browser throws at a picture it cannot draw, or will not give the pixels of.
		return failure({ code: 'logo.unreadable' });
	} finally {
		URL.revokeObjectURL(address);
	}
}

function typeOf(bytes: Uint8Array): string | null {
	const kind = kindOfBytes(bytes);
	if (kind === 'PNG' || kind === 'JPEG' || kind === 'GIF') return `image/${kind.toLowerCase()}`;
	const head = String.fromCharCode(...bytes.subarray(0, 12));
	if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp';
	const text = new TextDecoder().decode(bytes.subarray(0, 4000)).replace(/^\ufeff/, '');
	return kindOfText(text) === 'SVG' ? SVG : null;
}

/** Browsers draw what there is of a PNG or JPEG that ends too early. */
function isCutShort(bytes: Uint8Array, type: string): boolean {
	if (type === 'image/png') return lastIndexOf(bytes, [0x49, 0x45, 0x4e, 0x44]) < 0;
	return type === 'image/jpeg' && lastIndexOf(bytes, [0xff, 0xd9]) < 0;
}

function lastIndexOf(bytes: Uint8Array, pattern: readonly number[]): number {
	for (let at = bytes.length - pattern.length; at >= 0; at -= 1) {
		if (pattern.every((byte, i) => bytes[at + i] === byte)) return at;
	}
	return -1;
}

const SVG = 'image/svg+xml';

/** As a picture an SVG runs no script and loads nothing. */
function load(address: string): Promise<HTMLImageElement> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.addEventListener('load', () => resolve(image), { once: true });
		image.addEventListener('error', () => reject(new Error('No picture')), { once: true });
		image.src = address;
	});
}

/** Smaller and smaller, until it is small enough to go into every project. Lines are as sharp as the box allows. */
async function drawAnew(image: HTMLImageElement, type: string): Promise<Result<Logo>> {
	const { naturalWidth: width, naturalHeight: height } = image;
	const fit = Math.min(BOX.width / width, BOX.height / height);
	const full = type === SVG ? fit : Math.min(1, fit);
	for (const share of [1, 0.75, 0.5, 0.35, 0.25]) {
		const size = { width: width * full * share, height: height * full * share };
		const bytes = await encode(image, size, type === 'image/jpeg' ? type : 'image/png');
		const pixels = toBase64(bytes);
		if (pixels.length > MAX_LOGO_LENGTH) continue;
		const logo = Logo.safeParse({ ...readPicture(bytes), pixels });
		return logo.success ? success(logo.data) : failure({ code: 'logo.unreadable' });
	}
	return failure({ code: 'logo.unreadable' });
}

async function encode(
	image: HTMLImageElement,
	size: { width: number; height: number },
	type: string
): Promise<Uint8Array> {
	const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.round(side)));
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser has no 2D canvas');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
	if (!blob) throw new Error('A canvas would not give its pixels');
	return new Uint8Array(await blob.arrayBuffer());
}

function tooLarge(limit: string): Result<Logo> {
	return failure({ code: 'logo.tooLarge', data: { limit } });
}
