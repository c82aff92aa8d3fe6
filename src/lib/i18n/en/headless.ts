import type { headless as da } from '#lib/i18n/da/headless.ts';

/** What the renderer of the command line answers, beside the problems of the program itself. */
export const headless: typeof da = {
	cannotRead: (file) =>
		`The file ${file} cannot be read. Check that the name is right, and try again.`,
	notWritten: (file, why) =>
		`${file} could not be saved (${why}). An older file of that name is unchanged. Choose another folder with --out, or make room.`,
	noBrowser:
		'PNG is drawn by Chrome, Chromium or Edge, and none of them was found or would start. Install one, name it with CHROMIUM_PATH, or choose svg, pdf or pptx.',
	noAreas: 'The project has no shown areas to draw. Add or show one, and save the project again.',
	noHorizons: 'The project has no shown years. Add or show one, and save the project again.',
	unknownArea: (asked, areas) =>
		`No area fits “${asked}”. Write a number, an id or words of the name:${list(areas)}`,
	ambiguousArea: (asked, areas) =>
		`“${asked}” fits ${areas.length} areas. Write more of the name, or an id:${list(areas)}`,
	unknownHorizon: (asked, years) =>
		`The project does not have the year “${asked}”. Choose one of ${years.join(', ')}.`,
	unknownOrder: (asked, orders) => `There is no order “${asked}”. Choose one of:${list(orders)}`,
	badBetween: (asked) =>
		`“${asked}” is not two sides. Write two years or two areas with a comma between: --between 2025,2035`
};

const list = (items: readonly string[]) => items.map((item) => `\n  ${item}`).join('');
