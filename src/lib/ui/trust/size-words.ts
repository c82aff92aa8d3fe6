import { formatNumber } from '#lib/i18n/formats.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

const UNITS = [
	{ unit: 'gigabyte', bytes: 1e9 },
	{ unit: 'megabyte', bytes: 1e6 }
] as const;

/** A number of bytes as people say it: "12 kB", "3,4 MB". */
export function sizeOf(bytes: number, { language }: Pick<I18n, 'language'>): string {
	const { unit, bytes: one } = UNITS.find((each) => bytes >= each.bytes) ?? {
		unit: 'kilobyte',
		bytes: 1e3
	};
	const digits = bytes >= 10 * one ? 0 : 1;
	return formatNumber(bytes / one, language, {
		style: 'unit',
		unit,
		maximumFractionDigits: digits
	});
}
