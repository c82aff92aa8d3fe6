import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';

const resolve = createRequire(import.meta.url).resolve;

/** How far two pictures of one size are from each other. */
export interface Difference {
	/** Mean difference of the colour channels, 0 to 255. */
	mean: number;
	/** Share of the pixels with a channel that is more than 64 off: letters or shapes out of place. */
	far: number;
}

/**
 * Draws an SVG at a width in pixels, as a browser shows it: with the figure fonts, or with those
 * alone that the SVG brings along.
 */
export async function rasterise(
	browser: Browser,
	svg: string,
	size: { width: number; height: number },
	fonts: 'figure' | 'own' = 'figure'
): Promise<Buffer> {
	const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 });
	try {
		await page.setContent(`<style>${fonts === 'figure' ? await arimoFaces() : ''}
			body { margin: 0 } svg { display: block; width: 100vw; height: 100vh; text-rendering: geometricPrecision }
		</style>${svg}`);
		await page.evaluate(async () => {
			const fonts = ['400 16px Arimo', '700 16px Arimo', 'italic 400 16px Arimo'];
			await Promise.all(fonts.map((font) => document.fonts.load(font)));
			await document.fonts.ready;
		});
		return await page.screenshot({ animations: 'disabled' });
	} finally {
		await page.close();
	}
}

/** Compares two PNGs of one size, pixel by pixel. */
export async function differenceOf(
	browser: Browser,
	one: Buffer,
	other: Buffer
): Promise<Difference> {
	const page = await browser.newPage();
	try {
		return await page.evaluate(
			async (sources) => {
				const pixelsOf = async (base64: string) => {
					const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
					const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
					context?.drawImage(image, 0, 0);
					return context?.getImageData(0, 0, image.width, image.height).data ?? [];
				};
				const [a, b] = await Promise.all(sources.map(pixelsOf));
				if (!b || a?.length !== b.length) throw new Error('The pictures differ in size');
				let [sum, far] = [0, 0];
				for (let pixel = 0; pixel < a.length; pixel += 4) {
					const differences = [0, 1, 2].map((channel) =>
						Math.abs((a[pixel + channel] ?? 0) - (b[pixel + channel] ?? 0))
					);
					sum += differences.reduce((total, difference) => total + difference, 0);
					if (Math.max(...differences) > 64) far += 1;
				}
				return { mean: sum / (a.length * 0.75), far: far / (a.length / 4) };
			},
			[one.toString('base64'), other.toString('base64')]
		);
	} finally {
		await page.close();
	}
}

async function arimoFaces(): Promise<string> {
	const faces = [
		['400', 'normal'],
		['700', 'normal'],
		['400', 'italic']
	] as const;
	const rules = faces.map(async ([weight, style]) => {
		const file = resolve(`@fontsource/arimo/files/arimo-latin-${weight}-${style}.woff2`);
		const base64 = (await readFile(file)).toString('base64');
		return `@font-face { font-family: Arimo; font-weight: ${weight}; font-style: ${style};
			src: url(data:font/woff2;base64,${base64}) format('woff2'); }`;
	});
	return (await Promise.all(rules)).join('\n');
}
