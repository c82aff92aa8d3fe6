import type { update as da } from '#lib/i18n/da/update.ts';

export const update: typeof da = {
	title: 'New version',
	ready: 'A new version is ready. Your projects stay as they are.',
	starting: 'The new version starts as soon as the old one has finished.',
	elsewhere: 'Varmekort was updated in another tab. What is saved is kept. Reload to continue.',
	now: 'Update now',
	reload: 'Reload',
	later: 'Later'
};
