import { EMBEDDED_FONT_FILES, FONT_FILES } from '#lib/render/font-files.ts';
import type { FontAddresses } from './draw-figure.ts';

/** The program's font files as a worker of this page finds them. */
export function fontAddresses(): FontAddresses {
	const whole = (url: string) => new URL(url, location.href).href;
	const embedded = Object.entries(EMBEDDED_FONT_FILES).map(([name, url]) => [name, whole(url)]);
	return {
		files: FONT_FILES.map((file) => ({ ...file, url: whole(file.url) })),
		embedded: Object.fromEntries(embedded) as FontAddresses['embedded']
	};
}
