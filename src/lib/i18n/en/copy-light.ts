import type { copyLight as da } from '#lib/i18n/da/copy-light.ts';

export const copyLight: typeof da = {
	ok: (ago) => `Safe copy: ${ago}`,
	old: (ago) => `Old copy: ${ago}`,
	none: () => 'No safe copy',
	failed: () => 'The copy failed'
};
